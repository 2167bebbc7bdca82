import { describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/cli/corpus.ts';
import { words } from '../../src/engine/words.ts';
import { fold } from '../../src/engine/fold.ts';

const project = projectCorpus();

describe('the project’s own texts', () => {
  it('have ids of their own', () => {
    const ids = project.map((text) => text.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('number at least 120 offers and 160 honest texts in English, Hindi and romanised Hindi', () => {
    const three = project.filter((text) => ['en', 'hi', 'hi-Latn'].includes(text.lang));
    expect(three.filter((text) => text.label === 'warn').length).toBeGreaterThanOrEqual(120);
    expect(three.filter((text) => text.label === 'report' || text.label === 'clear').length).toBeGreaterThanOrEqual(160);
  });

  it('hold no near copies: no two share half of their runs of three words', () => {
    expect(nearCopies(project.map(({ id, text }) => ({ id, text })))).toEqual([]);
  });

  it('link nowhere but to example addresses', () => {
    const hosts = project.flatMap(({ id, text }) => text.split(/\s+/u).filter((word) => /^https?:\/\//u.test(word) && !/example|\[|xxx/iu.test(word)).map((word) => `${id} ${word}`));
    expect(hosts).toEqual([]);
  });
});

/** Pairs of ids whose shorter text shares more than half of its word trigrams with the longer. */
function nearCopies(texts: readonly { id: string; text: string }[]): string[] {
  const places = new Map<string, number[]>();
  const sizes: number[] = [];
  const pairs: string[] = [];
  texts.forEach(({ id, text }, number) => {
    const trigrams = trigramsOf(text);
    sizes.push(trigrams.size);
    const shared = new Map<number, number>();
    for (const trigram of trigrams) {
      for (const other of places.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      const list = places.get(trigram);
      if (list === undefined) places.set(trigram, [number]);
      else list.push(number);
    }
    for (const [other, count] of shared) {
      if (count > Math.min(trigrams.size, sizes[other] as number) / 2 && Math.min(trigrams.size, sizes[other] as number) >= 4) pairs.push(`${(texts[other] as { id: string }).id} ~ ${id}`);
    }
  });
  return pairs;
}

function trigramsOf(text: string): Set<string> {
  const found = words(fold(text).text).map((word) => word.text);
  return new Set(found.slice(2).map((word, i) => `${found[i]} ${found[i + 1]} ${word}`));
}
