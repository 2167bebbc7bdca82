import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptShares } from '../../../src/web/kept-shares.ts';
import { sharedFrom } from '../../../src/web/share-contract.ts';

const words = (text: string): { text: string; files: File[] } => ({ text, files: [] });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is shared', () => {
  test('is given out once', async () => {
    const shares = new KeptShares();
    const { id, gone } = shares.keep(words('an offer'));
    expect(shares.take(id)).toEqual(words('an offer'));
    expect(shares.take(id)).toBeNull();
    await gone;
  });

  test('is forgotten after a minute, where no page has asked', async () => {
    const shares = new KeptShares();
    const { id, gone } = shares.keep(words('an offer'));
    vi.advanceTimersByTime(60_000);
    expect(shares.take(id)).toBeNull();
    await gone;
  });

  test('does not pile up', () => {
    const shares = new KeptShares();
    const ids = ['a', 'b', 'c', 'd'].map((text) => shares.keep(words(text)).id);
    expect(ids.map((id) => shares.take(id)?.text)).toEqual([undefined, 'b', 'c', 'd']);
  });
});

describe('the form that a phone posts', () => {
  const form = (fields: readonly (readonly [string, string | File])[]): FormData => {
    const data = new FormData();
    for (const [name, value] of fields) data.append(name, value);
    return data;
  };

  test('gives its words, each once', () => {
    const shared = sharedFrom(
      form([
        ['title', 'Job in Russia'],
        ['text', ' Job in Russia '],
        ['url', 'https://jobs.example/1'],
        ['other', 'x'],
      ]),
    );
    expect(shared).toEqual(words('Job in Russia\nhttps://jobs.example/1'));
  });

  test('gives its files, but no empty ones, and not more than twenty', () => {
    const files = Array.from({ length: 30 }, (_, i) => ['files', new File(['x'], `${i}.txt`)] as const);
    const shared = sharedFrom(form([['files', new File([], 'empty.txt')], ...files]));
    expect(shared.files).toHaveLength(20);
    expect(shared.files[0]?.name).toBe('0.txt');
  });
});
