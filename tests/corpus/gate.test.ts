import { describe, expect, it } from 'vitest';
import { projectCorpus, sharedCorpus, textsLabelledFor } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { Seeded } from '../../src/cli/seeded.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { Gate } from '../../src/engine/gate.ts';
import { compileGate } from '../../src/engine/compile-gate.ts';
import type { GateTable } from '../../src/engine/gate-table.ts';
import { isTie } from '../../src/engine/pack.ts';
import type { EnginePack } from '../../src/engine/pack.ts';
import type { Passage } from '../../src/engine/passage.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { ItemReader } from '../../src/engine/reading.ts';
import { FEWEST_MISSPELT_TIES, reaches } from '../../src/engine/verdict.ts';
import type { Level } from '../../src/engine/verdict.ts';
import { enginePackOf, packFolders, readPackFolder } from '../../src/packs/folder.ts';
import { FREQUENT_WORDS } from '../../src/packs/frequent-words.ts';
import { itemsThatPass } from '../../src/page/gated.ts';
import { someOf } from '../whole-run.ts';
import { disguised } from './disguise.ts';

const PACKS = 'assets/packs';
const files = readPackFolder(`${PACKS}/russia-army`);
const others = packFolders(PACKS)
  .values()
  .filter((folder) => !folder.endsWith(files.pack.id))
  .map((folder) => enginePackOf(readPackFolder(folder)))
  .toArray();

/** The engine and the gate of packs, side by side. */
class SideBySide {
  private readonly assessor: Assessor;
  private readonly readers: readonly ItemReader[];
  private readonly gate: Gate;

  constructor(...packs: [EnginePack, ...EnginePack[]]) {
    this.assessor = new Assessor(...packs);
    this.readers = packs.map((pack) => new ItemReader(pack));
    // As it comes out of the browser's storage.
    this.gate = new Gate(JSON.parse(JSON.stringify(compileGate(packs, FREQUENT_WORDS))) as GateTable);
  }

  passes(text: string): boolean {
    return passesAlone(this.gate, text);
  }

  level(passages: readonly Passage[]): Level {
    return this.assessor.assess(passages).level;
  }

  passing(passages: readonly Passage[]): ReadonlySet<number> {
    const steps = itemsThatPass(passages, this.gate);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  }

  /** What of a document the gate keeps from the engine that the engine needs; null where it is nothing. */
  heldBack(passages: readonly Passage[], passed = this.passing(passages)): string | null {
    const kept = passages.filter(({ item }) => !passed.has(item));
    if (kept.length === 0) return null;
    const level = this.level(kept);
    if (reaches(level, 'caution')) return level;
    for (const item of new Set(kept.map((passage) => passage.item))) {
      if (this.isTied(kept.filter((passage) => passage.item === item))) return `${level}, though tied`;
    }
    return null;
  }

  /** Whether the engine finds ties that it believes: without them it gives no alarm, with them it might. */
  private isTied(passages: readonly Passage[]): boolean {
    const members = passages.map(({ text }, passage) => ({ passage, text }));
    return this.readers.some((reader) => {
      const ties = reader.read(members).hits.filter((hit) => isTie(hit.signal));
      return (
        ties.some((hit) => hit.distance === 0) ||
        new Set(ties.map((hit) => hit.signal.id)).size >= FEWEST_MISSPELT_TIES
      );
    });
  }
}

/** As on a page that holds nothing else: words of other texts are not remembered. */
function passesAlone(gate: Gate, text: string): boolean {
  gate.forget();
  return gate.passes(text);
}

/** All packs of the project at once. */
const bundled = new SideBySide(enginePackOf(files), ...others);

/** Of ordinary texts a few per cent pass; nearly all others that do name a pack's places, or an army beside work. */
const MOST_PASSING = [
  ['real/jobs-linkedin-ats', 0.08],
  ['real/jobs-emscad-part', 0.08],
  ['real/jobs-canada', 0.02],
  ['real/jobs-india-government', 0.12],
  ['real/sms-spam-collection', 0.01],
  ['real/chat-hinglish', 0.01],
] as const;

describe('the gate holds back nothing that the engine would warn of', () => {
  it('in the project’s own texts', () => {
    const held: string[] = [];
    for (const text of projectCorpus()) {
      const reason = bundled.heldBack(passagesOf(text));
      if (reason !== null) held.push(`${text.id}: ${reason}`);
    }
    expect(held).toEqual([]);
  });

  it('in real text, where it lies beside the project; and few ordinary ones pass', () => {
    const held: string[] = [];
    const sets = new Map<string, { all: number; passed: number }>();
    for (const text of someOf(sharedCorpus(), 3)) {
      const passages = passagesOf(text);
      const passed = bundled.passing(passages);
      const reason = bundled.heldBack(passages, passed);
      if (reason !== null) held.push(`${text.id}: ${reason}`);
      const set = sets.get(text.set) ?? { all: 0, passed: 0 };
      set.all++;
      if (passed.size > 0) set.passed++;
      sets.set(text.set, set);
    }
    expect(held).toEqual([]);
    for (const [set, most] of MOST_PASSING) {
      const { all, passed } = sets.get(set) ?? { all: 1, passed: 0 };
      expect(passed / all, set).toBeLessThan(most);
    }
  }, 400_000);

  const offers = someOf(
    projectCorpus().filter(({ label }) => label === 'warn' || label === 'caution'),
    2,
  );

  it.each([0.2, 0.6])(
    'in offers of which a share of %d of the words is disguised',
    (share) => {
      const random = new Seeded(20251125 + share * 10);
      const held: string[] = [];
      let alarms = 0;
      for (const { id, text } of offers) {
        const passages = passagesOfText(disguised(text, share, random));
        const reason = bundled.heldBack(passages);
        if (reason !== null) held.push(`${id}: ${reason}`);
        else if (reaches(bundled.level(passages), 'caution')) alarms++;
      }
      expect(held).toEqual([]);
      // The engine itself still reads many of them, else this would test nothing.
      expect(alarms).toBeGreaterThan(offers.length / 5);
    },
    300_000,
  );
});

it('has the words of all scripts that a text needs fetched, and none passes for want of them', async () => {
  const table = compileGate([enginePackOf(files), ...others], FREQUENT_WORDS);
  const fetched = new Set<number>();
  const differing: string[] = [];
  for (const text of projectCorpus()) {
    const latin = table.blocks.filter(({ block }) => block === 0);
    const gate = new Gate({ ...table, blocks: latin }, (block) => {
      fetched.add(block);
      return Promise.resolve(table.blocks.find((words) => words.block === block) ?? null);
    });
    const passages = passagesOf(text);
    const steps = itemsThatPass(passages, gate);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await step.value;
    if ([...step.value].join() !== [...bundled.passing(passages)].join()) differing.push(text.id);
  }
  expect(differing).toEqual([]);
  expect(fetched.size).toBe(table.blocks.length - 1);
});

it('of honest reports on such offers it keeps from the engine only those whose one tie is misspelt', () => {
  const reports = projectCorpus().filter(({ label }) => label === 'report');
  const held = reports.map(passagesOf).filter((passages) => bundled.passing(passages).size === 0 && bundled.level(passages) !== 'clear');
  expect(held.length / reports.length).toBeLessThan(0.002);
});

const OFFER = 'Urgent hiring: helper job in the army of Russia. Salary 2 lakh, passport of Russia after one year. WhatsApp now.';

describe('however its words are parted', () => {
  const junk = '\u200b'.repeat(10_000);
  const filler = 'we look for honest and able people who like to learn and to travel with us every day of the year '.repeat(60);
  it.each([
    ['by what nobody sees', OFFER.replaceAll(' ', ` ${junk}`)],
    ['inside, by what nobody sees', OFFER.replaceAll('ss', `s${junk}s`).replaceAll('rm', `r${junk}m`)],
    ['letter by letter', OFFER.replaceAll(/\w+/gu, (word) => Array.from(word).join(`.${'\u200b'.repeat(200)}`))],
    ['by spaces', OFFER.replaceAll(' ', ' '.repeat(9_000))],
    ['without a single space', OFFER.replaceAll(' ', `.${junk}${junk}`)],
    ['from the beginning of a long page', filler + OFFER],
  ])('%s', (_name, text) => {
    const passages = passagesOfText(text);
    expect(bundled.heldBack(passages)).toBeNull();
    expect(bundled.passing(passages)).toEqual(new Set([0]));
  });

  it('over the border of two pieces, wherever it lies', () => {
    const tied = 'helpers are wanted at once by the army, good food';
    for (let before = 3_900; before < 4_010; before++) {
      const passages = passagesOfText(`${filler.slice(0, before)} ${tied} ${filler}`);
      expect(bundled.passing(passages), `after ${before} characters`).toEqual(new Set([0]));
    }
  });
});

describe.each([enginePackOf(files), ...others].map((pack) => ({ id: pack.id, pack })))('where $id alone is asked', ({ id, pack }) => {
  const alone = new SideBySide(pack);
  const own = textsLabelledFor(id);
  const offers = own.filter(({ label }) => label === 'warn' || label === 'caution').map(({ text }) => text);

  it('nothing is held back in its own texts, as they are and disguised', () => {
    const random = new Seeded(20261126);
    const texts = [...own.map(({ text }) => text), ...offers.map((text) => disguised(text, 0.4, random))];
    expect(texts.filter((text) => alone.heldBack(passagesOfText(text)) !== null)).toEqual([]);
  }, 300_000);

  it('what passes then passes where all are asked, too', () => {
    for (const text of offers) if (alone.passes(text)) expect(bundled.passes(text), text).toBe(true);
  }, 300_000);
});

describe('of several packs', () => {
  const size = (...packs: EnginePack[]): number => JSON.stringify(compileGate(packs)).length;

  it('grows by no more than the second one’s own words', () => {
    const first = enginePackOf(files);
    for (const other of others) expect(size(first, other)).toBeLessThan(size(first) + size(other));
  });

  it('lets the same texts pass however they are ordered', () => {
    const first = enginePackOf(files);
    const ordered = new Gate(compileGate([first, ...others], FREQUENT_WORDS));
    const reversed = new Gate(compileGate([...others, first], FREQUENT_WORDS));
    const differing = projectCorpus().filter(({ text }) => passesAlone(ordered, text) !== passesAlone(reversed, text));
    expect(differing.map(({ id }) => id)).toEqual([]);
  }, 300_000);
});

describe('with an updated pack', () => {
  const updated = new SideBySide(
    enginePackOf({
      ...files,
      pack: { ...files.pack, version: '99.0.0' },
      terms: [
        ...files.terms,
        { id: 'new-front', note: 'a name that comes up', words: { en: ['Zarnitsk*', 'Operation Amber Dawn'], hi: ['ज़ारनित्स्क*'] } },
      ],
      signals: [
        ...files.signals,
        {
          id: 'new-front-work',
          facet: 'place',
          anchor: true,
          grave: true,
          why: 'a test',
          inferred: 'a test',
          phrases: { en: ['Amber Legion'] },
          near: [['new-front', 'helper'], ['new-front', 'sum']],
          match: [{ lang: 'en', text: 'Helper in Zarnitsk' }],
          clear: [{ lang: 'en', text: 'Helper in Pune' }],
        },
      ] as typeof files.signals,
    }),
    ...others,
  );
  const NEW = [
    'Helper wanted in Zarnitsk. Salary 2 lakh, apply on WhatsApp.',
    'Join the Amber Legion now. Salary 2 lakh, visa free, call us.',
    'Operation Amber Dawn needs a helper, salary 2 lakh.',
    'हेल्पर चाहिए, ज़ारनित्स्क में। वेतन 2 लाख।',
  ];

  it.each(NEW)('lets through what only that knows: %s', (text) => {
    const passages = passagesOfText(text);
    expect(updated.heldBack(passages)).toBeNull();
    expect(updated.passing(passages)).toEqual(new Set([0]));
    expect(bundled.passing(passages)).toEqual(new Set());
  });

  it('and loses nothing of it in disguise', () => {
    const random = new Seeded(5);
    const held = Array.from({ length: 2_000 }, () => disguised(NEW[random.below(NEW.length)] as string, 0.5, random)).filter(
      (text) => updated.heldBack(passagesOfText(text)) !== null,
    );
    expect(held).toEqual([]);
  });

  it('nor of what the old one knew', () => {
    const held = projectCorpus()
      .filter(({ label }) => label === 'warn')
      .filter((text) => updated.heldBack(passagesOf(text)) !== null)
      .map(({ id }) => id);
    expect(held).toEqual([]);
  });
});
