import { describe, expect, it } from 'vitest';
import { chosenPacks } from '../../../src/pack-choice.ts';

const ALL = ['army', 'compounds', 'loans'];
const NOBODY = { on: [], off: [] };

describe('packs in use', () => {
  it.each<[string, string[], { on: string[]; off: string[] }, string[]]>([
    ['all that there are', [], NOBODY, ALL],
    ['but for those that the user switched off', ['compounds'], NOBODY, ['army', 'loans']],
    ['one that is no longer there changes nothing', ['gone'], NOBODY, ALL],
    ['nor do those that a policy switches off', [], { on: [], off: ['loans'] }, ['army', 'compounds']],
    ['a policy that switches one on goes before the user', ['army'], { on: ['army'], off: [] }, ALL],
    ['never none: then all are asked', ALL, NOBODY, ALL],
  ])('%s', (_, packsOff, policy, chosen) => {
    expect(chosenPacks(ALL, { packsOff }, policy)).toEqual(chosen);
  });

  it('without a policy are what the user decides', () => {
    expect(chosenPacks(ALL, { packsOff: ['army'] })).toEqual(['compounds', 'loans']);
  });
});
