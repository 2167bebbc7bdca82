import { describe, expect, it } from 'vitest';
import { compileGate, Gate } from '../../../src/engine/gate.ts';
import type { Signal } from '../../../src/engine/pack.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const place: Signal = {
  id: 'russia',
  facet: 'place',
  anchor: true,
  war: true,
  phrases: [],
  near: [['russia']],
  sums: [],
  source: null,
};
const gate = new Gate(compileGate({ ...FIXTURE_PACK, signals: [...FIXTURE_PACK.signals, place] }));

describe('lets through whatever may hold an anchor', () => {
  it.each([
    'Work for the army of Russia',
    'रूस में काम',
    'റഷ്യയിലെ ജോലി',
    'job in Ru55ia',
    'job in R.U.S.S.I.A',
    'job in 🇷🇺',
    'job in Rusia',
    '#RussiaArmyJobs',
    'job in Rus sia',
    'ＡＲＭＹ 𝐑𝐮𝐬𝐬𝐢𝐚',
  ])('%s', (text) => expect(gate.passes(text)).toBe(true));
});

it.each(['', 'Data entry operator, Pune, 12,000 a month', 'Cook wanted in Dubai, call 98xxx xxx10', 'वेटर की नौकरी'])(
  'holds back what has no word of an anchor: %s',
  (text) => expect(gate.passes(text)).toBe(false),
);

it('of a group of terms asks only for one that all of its groups need', () => {
  expect(compileGate(FIXTURE_PACK).words).toContain('russia*');
  expect(compileGate(FIXTURE_PACK).words).not.toContain('army');
});

it('refuses to compile a pack whose anchor could be shown without a word', () => {
  const bare = {
    terms: [],
    signals: [{ ...(FIXTURE_PACK.signals[0] as (typeof FIXTURE_PACK.signals)[number]), near: [['sum', 'phone']] }],
  };
  expect(() => compileGate(bare)).toThrow('no word to look for');
});
