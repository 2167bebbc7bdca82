import { describe, expect, it } from 'vitest';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { Gate } from '../../../src/engine/gate.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const place: Signal = {
  id: 'russia',
  facet: 'place',
  anchor: true,
  grave: true,
  phrases: [],
  near: [['russia']],
  sums: [],
  source: null,
};
const gate = new Gate(compileGate([{ ...FIXTURE_PACK, signals: [...FIXTURE_PACK.signals, place] }]));

describe('lets through whatever shows a tie', () => {
  it.each([
    'Work for the army of Russia',
    'रूस में काम',
    'റഷ്യയിലെ ജോലി',
    'job in Ru55ia',
    'job in R.U.S.S.I.A',
    'job in 🇷🇺',
    '#RussiaArmyPassport',
    'job in Rus sia',
    'ＡＲＭＹ 𝐑𝐮𝐬𝐬𝐢𝐚',
  ])('%s', (text) => expect(gate.passes(text)).toBe(true));
});

it.each([
  '',
  'Data entry operator, Pune, 12,000 a month',
  'Cook wanted in Dubai, call 98xxx xxx10',
  'वेटर की नौकरी',
  'The army held a parade. A passport office opened in Pune.',
  'prussian blue, crustacean, forward, software',
  'a job in Rusia',
])('holds back what shows none: %s', (text) => expect(gate.passes(text)).toBe(false));

describe('of a group of terms', () => {
  const grouped = new Gate(compileGate([FIXTURE_PACK]));

  it('finds them in a sentence that is spelt out, with their endings', () =>
    expect(grouped.passes('r u s s i a n a r m y')).toBe(true));

  it('asks for all, near each other', () => {
    expect(grouped.passes('The army of Russia')).toBe(true);
    expect(grouped.passes('The aarmyyy of Russia')).toBe(true);
    expect(grouped.passes('Russia')).toBe(false);
    expect(grouped.passes('army')).toBe(false);
    expect(grouped.passes(`Russia ${'and so on '.repeat(20)} army`)).toBe(false);
  });

  it('believes misspelt ties only where several come together', () => {
    const three = compileGate([
      {
        ...FIXTURE_PACK,
        signals: [
          ...FIXTURE_PACK.signals,
          { ...(FIXTURE_PACK.signals[0] as Signal), id: 'russian-helper', near: [['russia', 'helper']] },
        ],
      },
    ]);
    expect(new Gate(three).passes('army of Rusia, pasport, helpr')).toBe(true);
    expect(new Gate(three).passes('army of Rusia')).toBe(false);
  });
});

it('forgets nothing between the passages of an item, and keeps items apart', () => {
  const steps = (texts: string[]): boolean => {
    const look = gate.look(texts);
    for (;;) {
      const step = look.next();
      if (step.done === true) return step.value;
    }
  };
  expect(steps(['job in R', 'U', 'S', 'S', 'I', 'A'])).toBe(true);
  expect(steps(['job in Pune'])).toBe(false);
});

it('lets a text through that goes on for ever without a space, rather than cut it anywhere', () => {
  expect(gate.passes(`Rus${'\u200b'.repeat(150_000)}sia`)).toBe(true);
});

it('refuses to compile a pack whose tie could be shown without a word, or takes up too many', () => {
  const signal = FIXTURE_PACK.signals[0] as Signal;
  expect(() => compileGate([{ terms: [], signals: [{ ...signal, near: [['sum', 'phone']] }] }])).toThrow(
    'no word to look for',
  );
  const long = 'a b c d e f g h i j k l m'.split(' ');
  expect(() => compileGate([{ terms: [], signals: [{ ...signal, phrases: [long], near: [] }] }])).toThrow('too long');
});
