/**
 * The gate against the engine, on texts made of disguised words: it lets through each in which the engine finds a tie, and holds back those in
 * which the engine finds nothing.
 */
import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { Gate } from '../../../src/engine/gate.ts';
import type { BlockTable } from '../../../src/engine/gate-table.ts';
import { isTie } from '../../../src/engine/pack.ts';
import type { EnginePack, Signal } from '../../../src/engine/pack.ts';
import { ItemReader } from '../../../src/engine/reading.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';
import { fixtureSignal } from './fixture-signal.ts';

const tie = (id: string, parts: Partial<Signal>): Signal =>
  fixtureSignal(id, { facet: 'employer', anchor: true, grave: true, ...parts });
const term = (id: string, ...phrases: string[]): EnginePack['terms'][number] => ({
  id,
  phrases: phrases.map(compilePhrase),
});

const PACK: EnginePack = {
  ...FIXTURE_PACK,
  terms: [
    term('russia', 'russia*', 'रूस*', 'land of the bear'),
    term('army', 'army', 'armed forces', 'सेना'),
    term('passport', 'passport*'),
    term('job', 'job', 'work*'),
  ],
  signals: [
    tie('russian-army', { near: [['russia', 'army']] }),
    tie('russian-passport', {
      near: [
        ['russia', 'passport', 'job'],
        ['passport', 'army'],
      ],
    }),
    tie('war-zone', { phrases: ['war zone', 'special military operation', 'cut* trenches'].map(compilePhrase) }),
  ],
  ordinary: ['prussia', 'farmed'],
};
const frequent = [
  ['the', 'of', 'and', 'work', 'works', 'job', 'war', 'army', 'arm', 'russian', 'in', 'land', 'zone', 'special'],
];
const GATES = [
  ['without frequent words', compileGate([PACK])],
  ['with them', compileGate([PACK], frequent)],
] as const;
const reader = new ItemReader(PACK);

/** Ties that the engine finds: for certain, or three that are misspelt. */
function isTied(text: string): boolean {
  const ties = reader.read([{ passage: 0, text }]).hits.filter(({ signal }) => isTie(signal));
  return ties.some(({ distance }) => distance === 0) || new Set(ties.map(({ signal }) => signal.id)).size >= 3;
}

const RUSSIAS = [
  'Russia',
  'Russian',
  'R.U.S.S.I.A',
  'r u s s i a',
  'Ru55ia',
  'ru$$ia',
  'Russsia',
  'Rus sia',
  'Rus-sia',
  '🇷🇺',
  'रूस',
  'रूसी',
  'land of the bear',
  'land of bear',
  'Prussia',
  'Rusia',
  'Peru',
];
const ARMIES = [
  'army',
  'A.R.M.Y',
  'a r m y',
  '4rmy',
  'armyyy',
  'ar-my',
  'ar my',
  'armed forces',
  'armed (some) forces',
  'armedforces',
  'सेना',
  'farmed',
  'armies',
  'clinic',
];

describe.each(GATES)('%s', (_, table) => {
  const gate = new Gate(table);

  it('a country and an employer in whatever dress', () => {
    for (const russia of RUSSIAS)
      for (const army of ARMIES)
        for (const text of [`${russia} ${army}`, `The ${army} of ${russia} hires`])
          if (isTied(text)) expect(gate.passes(text), text).toBe(true);
  });

  it('held back where nothing is disguised and nothing is there', () => {
    for (const text of [
      'The army parades. A clinic in Peru',
      'Work and a passport of Peru',
      'Russian clinic, a job',
      'A passport of Russia',
      'Prussian army',
      'Armed with tea, forces of nature; Russia',
      'land with the big bear, army',
      'a war of words; zone two',
      'special new military and operation',
      'special operation',
    ])
      expect([text, gate.passes(text)]).toEqual([text, isTied(text)]);
  });

  it.each([
    ['run together', '#RussiaArmyJob', true],
    ['run together with a stranger', '#RussianArmyxqz', false],
    ['two of a group run together, the third beside', 'russiapassport job', true],
    ['all terms of a group of three', 'a job, a passport, in Russia', true],
    ['two of three', 'a passport in Russia', false],
    ['another group of the same tie', 'passport for the army', true],
    ['a phrase that shows a tie by itself', 'Cook in a war zone', true],
    ['with one word between', 'a war (hot) zone', true],
    ['with two words between', 'a war and hot zone', false],
    ['backwards', 'a zone of war', false],
    ['of three words', 'special military operation', true],
    ['of three words, each with one between', 'special new military cook operation', true],
    ['of three words, misspelt', 'spesial militry operatoin', false],
    ['run together', 'specialmilitaryoperation', true],
    ['spelt out', 's p e c i a l m i l i t a r y o p e r a t i o n', true],
    ['one word of it spelt out', 'w a r zone', true],
    ['the last word broken by a sign', 'war zo-ne', true],
    ['a short stem broken before its last letter', 'cu|tting trenches', true],
  ])('%s: %s', (__, text, passes) => {
    expect(gate.passes(text)).toBe(passes);
    if (isTied(text)) expect(passes).toBe(true);
  });

  it('counts words between the terms of a group as the engine does', () => {
    for (let between = 0; between < 40; between++) {
      const text = `Russia ${'so '.repeat(between)}army`;
      expect(gate.passes(text), text).toBe(isTied(text));
      const other = `army ${'so '.repeat(between)}रूसी`;
      expect(gate.passes(other), other).toBe(isTied(other));
    }
  });

  it('sees a tie wherever a long page is cut for looking at it', () => {
    for (let before = 780; before < 812; before++) {
      expect(
        gate.passes(`${'tea, '.repeat(before)}Russia so so so so so so so so so so so so army ${'tea '.repeat(900)}`),
      ).toBe(true);
      expect(gate.passes(`${'tea, '.repeat(before)}R u s s i a, army`)).toBe(true);
    }
    expect(gate.passes('tea, '.repeat(3_000))).toBe(false);
    expect(gate.passes(`Russia ${'tea, '.repeat(3_000)} army`)).toBe(false);
  });

  it('takes single letters without end for no ordinary text, and lets them through', () => {
    expect(gate.passes('a '.repeat(4_000))).toBe(false);
    expect(gate.passes('a '.repeat(12_000))).toBe(true);
  });
});

describe('words of a script that are not at hand', () => {
  const table = compileGate([PACK]);
  const latin = table.blocks.filter(({ block }) => block === 0);
  const hindi = table.blocks.filter(({ block }) => block !== 0);
  const look = async (gate: Gate, text: string): Promise<boolean> => {
    const steps = gate.look([text]);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await step.value;
    }
  };

  it('are fetched when a text has letters of it, once', async () => {
    const asked: number[] = [];
    const gate = new Gate({ base: table.base, blocks: latin }, (block): Promise<BlockTable | null> => {
      asked.push(block);
      return Promise.resolve(hindi.find((one) => one.block === block) ?? null);
    });
    expect(await look(gate, 'a clinic in Peru')).toBe(false);
    expect(asked).toEqual([]);
    expect(await look(gate, 'रूस में सेना')).toBe(true);
    expect(await look(gate, 'चाय और दूध')).toBe(false);
    expect(asked).toEqual([0x900 >> 7]);
  });

  it('that cannot be had let the text through', async () => {
    const gate = new Gate({ base: table.base, blocks: latin });
    expect(await look(gate, 'चाय और दूध')).toBe(true);
    expect(gate.passes('a clinic')).toBe(false);
    expect(await look(gate, 'русская армия')).toBe(false);
  });

  it('are remembered no longer than one page', () => {
    const gate = new Gate(table);
    expect(gate.passes('Russia army')).toBe(true);
    gate.forget();
    expect(gate.passes('Russia army')).toBe(true);
    expect(gate.passes('Peru army')).toBe(false);
  });
});
