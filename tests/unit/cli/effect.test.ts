import { describe, expect, it } from 'vitest';
import { asMarkdown, asText, WIDTH } from '../../../src/cli/effect/blocks.ts';
import type { Block } from '../../../src/cli/effect/blocks.ts';
import { Comparing } from '../../../src/cli/effect/comparison.ts';
import { excerptOf } from '../../../src/cli/effect/excerpt.ts';
import { changesOf, touchedSignals } from '../../../src/cli/effect/pack-changes.ts';
import type { Judged } from '../../../src/cli/effect/share.ts';
import type { Level } from '../../../src/engine/verdict.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import type { PackFiles } from '../../../src/packs/compile.ts';
import type { SignalSource, TermSource } from '../../../src/packs/source.ts';
import { FILES } from '../../pattern-list.ts';

/** Enough of it to change, and quick to compile. */
const SIGNALS = FILES.signals.filter(({ id, near }, i) => i < 4 || id === 'russian-army' || near === undefined);
const USED = new Set(SIGNALS.flatMap(({ near = [] }) => near.flat()));
const files = { ...FILES, signals: SIGNALS, terms: FILES.terms.filter(({ id }) => USED.has(id)) };
const sideOf = (changed: Partial<PackFiles>) => {
  const all = { ...files, ...changed };
  return { pack: compilePack(all), language: all.language, fittedWith: all.language.id };
};
const SIDE = sideOf({});

function judged(label: Judged['text']['label'], from: Level, to: Level, more: Partial<Judged> = {}): Judged {
  return {
    text: {
      id: `${label}-${from}-${to}`,
      set: 'project/en',
      lang: 'en',
      script: 'Latn',
      kind: 'x',
      label,
      split: 'train',
    },
    characters: 60_000,
    before: { level: from, score: 0, time: 10 },
    after: { level: to, score: 0, time: 20 },
    excerpt: 'words',
    shown: [],
    ...more,
  } as Judged;
}

describe('what changed', () => {
  it('is nothing where the compiled pattern list is the same', () => {
    const changes = changesOf(SIDE, sideOf({}));
    expect(changes).toMatchObject({ engine: false, texts: false, weights: false, glosses: 0 });
  });

  it('names new, changed and removed signals, with what is new in them', () => {
    const [first, second, ...others] = files.signals as [SignalSource, SignalSource, ...SignalSource[]];
    const { engine, signals } = changesOf(
      SIDE,
      sideOf({
        signals: [
          { ...first, id: 'new-one' },
          { ...second, phrases: { en: ['something else entirely'] }, near: [] },
          ...others,
        ],
      }),
    );
    expect(engine).toBe(true);
    expect(signals.added).toEqual(['new-one']);
    expect(signals.removed).toEqual([first.id]);
    expect(signals.changed[0]?.id).toBe(second.id);
    expect(signals.changed[0]?.how).toMatch(/1 phrase more/);
  });

  it('leads from a changed term to the signals that use it', () => {
    const [first, ...others] = files.terms as [TermSource, ...TermSource[]];
    const after = sideOf({ terms: [{ ...first, words: { ...first.words, en: ['quibblewock'] } }, ...others] });
    const changes = changesOf(SIDE, after);
    expect(changes.terms.changed.map(({ id }) => id)).toEqual([first.id]);
    expect(touchedSignals(changes, after.pack)).toEqual(
      files.signals.filter(({ near = [] }) => near.flat().includes(first.id)).map(({ id }) => id),
    );
  });

  it('tells texts that users read from what the engine reads', () => {
    const changes = changesOf(SIDE, sideOf({ pack: { ...files.pack, title: 'Another title' } }));
    expect(changes).toMatchObject({ engine: false, texts: true });
  });

  it('counts glosses, and says where the weights no longer fit them', () => {
    const [gloss = ''] = Object.keys(files.language.glosses);
    const glosses = { ...files.language.glosses, [gloss]: `${files.language.glosses[gloss]} quibblewock` };
    const changes = changesOf(SIDE, { ...SIDE, language: { ...SIDE.language, id: 'other', glosses } });
    expect(changes).toMatchObject({ glosses: 1, engine: true, misfit: true });
  });
});

describe('a text that changes its level', () => {
  const how = (label: Judged['text']['label'], from: Level, to: Level): string | undefined => {
    const comparing = new Comparing([]);
    comparing.add(judged(label, from, to));
    return comparing.result().moved[0]?.how;
  };

  it.each([
    ['warn', 'caution', 'warn', 'better'],
    ['warn', 'warn', 'report', 'worse'],
    ['caution', 'clear', 'caution', 'better'],
    ['caution', 'caution', 'warn', 'neither'],
    ['clear', 'clear', 'caution', 'worse'],
    ['report', 'report', 'clear', 'neither'],
    ['honest', 'warn', 'clear', 'better'],
    ['near', 'clear', 'warn', 'neither'],
  ] as const)('%s: %s → %s is %s', (label, from, to, expected) => {
    expect(how(label, from, to)).toBe(expected);
  });

  it('is not counted where it keeps it', () => {
    const comparing = new Comparing([]);
    comparing.add(judged('warn', 'warn', 'warn'));
    expect(comparing.result().moved).toEqual([]);
  });
});

describe('the comparison', () => {
  it('has a signal decide where the level would be another without it', () => {
    const comparing = new Comparing(['laundry']);
    comparing.add(judged('warn', 'clear', 'warn', { shown: [{ signal: 'laundry', without: 'clear' }] }));
    comparing.add(judged('warn', 'warn', 'warn', { shown: [{ signal: 'laundry', without: 'warn' }] }));
    const effect = comparing.result().signals.get('laundry');
    expect(effect?.shownIn.get('warn')).toBe(2);
    expect(effect?.decides.map(({ from, to }) => `${from} ${to}`)).toEqual(['clear warn']);
  });

  it('has times for a page of 100,000 characters, and their ratio', () => {
    const comparing = new Comparing([]);
    for (let i = 0; i < 8; i++) comparing.add(judged('clear', 'clear', 'clear'));
    const { before, after, low, high } = comparing.result().times;
    expect(before).toBeCloseTo(16.67, 1);
    expect(after / before).toBeCloseTo(2);
    expect([low, high]).toEqual([2, 2]);
  });
});

describe('the report', () => {
  const BLOCKS: readonly Block[] = [
    { kind: 'title', text: `A title ${'that is long '.repeat(20)}` },
    { kind: 'line', text: 'word '.repeat(60) },
    { kind: 'list', items: [{ text: 'item '.repeat(40), quote: 'quote '.repeat(60) }] },
    { kind: 'table', head: ['texts', 'offers'], rows: [['x'.repeat(200), '1→2/3 66.7%']] },
  ];

  it('fits a terminal of 100 columns', () => {
    const lines = asText(BLOCKS).split('\n');
    expect(lines.filter((line) => Array.from(line).length > WIDTH)).toEqual([]);
  });

  it('in Markdown, has what others wrote as words and nothing else', () => {
    const quote = '<img src=x> @somebody #1 `code` [a](http://b.example) | cell';
    const text = asMarkdown([{ kind: 'list', items: [{ text: 'a_b <b>', quote }] }]);
    expect(text).toBe('- a\\_b \\<b\\><br>`<img src=x> @somebody #1 ’code’ [a](http://b.example) ¦ cell`');
  });

  it('in a terminal, has nothing of a text that could steer it', () => {
    const escape = '\u001b';
    expect(excerptOf([{ text: `Job ${escape}[31m\u202Ein\u200b Moscow${escape}]0;title\u0007 now` }])).toBe(
      'Job [31min Moscow]0;title now',
    );
    expect(excerptOf([{ text: 'x'.repeat(5_000) }])).toHaveLength(120);
  });
});
