/** What comes with Parakh keeps the rules that are made for what comes after it: else a pack could never be updated by itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test, vi } from 'vitest';
import { activate } from '../../../src/packs/activate.ts';
import { compilePackFolder } from '../../../src/packs/folder.ts';
import { UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import { MOST_PACK_BYTES, readPack } from '../../../src/updates/opening.ts';
import { parseSelfCheckTexts, selfCheck } from '../../../src/updates/self-check.ts';
import type { SelfCheckText } from '../../../src/updates/self-check.ts';
import { BUILT_IN, bytesOf, LANGUAGE, RULES } from './packs.ts';

// A pack is examined in a second, and machines differ.
vi.setConfig({ testTimeout: 60_000 });

const TEXTS = 'assets/self-check';
const textsOf = (name: string): SelfCheckText[] =>
  existsSync(`${TEXTS}/${name}.jsonl`) ? parseSelfCheckTexts(readFileSync(`${TEXTS}/${name}.jsonl`, 'utf8')) : [];
const packs = readdirSync('assets/packs').filter((name) => existsSync(`assets/packs/${name}/pack.yaml`));

describe.each(packs)('the pack %s', (name) => {
  const pack = name === BUILT_IN.id ? BUILT_IN : compilePackFolder(`assets/packs/${name}`);
  const offers = textsOf(name);

  it('can be read as an update', () => {
    const bytes = bytesOf(pack);
    expect(readPack(bytes, { ...RULES, builtIn: pack })).toEqual({ ok: true, value: pack });
    expect(bytes.length).toBeLessThan(MOST_PACK_BYTES);
  });

  it('has offers that every later one must warn of', () => {
    expect(offers.length, `write some into ${TEXTS}/${name}.jsonl`).toBeGreaterThan(1);
    expect(offers.map(({ lang }) => lang)).toContain('en');
  });

  it('warns of them, and is silent on the honest ones', () => {
    expect(selfCheck(() => activate(pack, LANGUAGE), { offers, honest: textsOf('honest') })).toBeNull();
  });
});

describe('the texts of the self-check', () => {
  test.each(['russia-army', 'honest'])('%s: one in each of the fourteen languages', (name) => {
    expect(
      textsOf(name)
        .map(({ lang }) => lang)
        .toSorted(),
    ).toEqual([...UI_LANGUAGES].toSorted());
  });

  test('have names, each only once', () => {
    const ids = readdirSync(TEXTS).flatMap((file) => textsOf(file.replace('.jsonl', '')).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
