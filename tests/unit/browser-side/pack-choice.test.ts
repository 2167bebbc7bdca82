import { describe, expect, it } from 'vitest';
import { chosenPacks } from '../../../src/pack-choice.ts';
import { settingsUnder } from '../../../src/settings-by-policy.ts';

const ALL = ['army', 'compounds', 'loans'];

describe('packs in use', () => {
  it.each<[string, string[], string[]]>([
    ['all that there are', [], ALL],
    ['but for those that the user switched off', ['compounds'], ['army', 'loans']],
    ['one that is no longer there changes nothing', ['gone'], ALL],
    ['never none: then all are asked', ALL, ALL],
  ])('%s', (_, packsOff, chosen) => {
    expect(chosenPacks(ALL, { packsOff })).toEqual(chosen);
  });
});

describe('packs in use under a policy', () => {
  const OFF = { settings: { packsOff: ['loans'] }, locked: [] };
  const LOCKED = { ...OFF, locked: ['packsOff'] as const };
  it.each<[string, Parameters<typeof settingsUnder>[0], string[] | null, string[]]>([
    ['are without those that it switches off', OFF, null, ['army', 'compounds']],
    ['are what the user chose, where the user may', OFF, ['army'], ['compounds', 'loans']],
    ['are what it says, where it is locked', LOCKED, ['army'], ['army', 'compounds']],
    ['are all, where it locks without switching any off', { settings: {}, locked: ['packsOff'] }, ['army'], ALL],
  ])('%s', (_, policy, packsOff, chosen) => {
    const stored = packsOff === null ? {} : { packsOff };
    expect(chosenPacks(ALL, settingsUnder(policy, stored))).toEqual(chosen);
  });
});
