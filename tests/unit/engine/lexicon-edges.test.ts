/** Words of a page that hold several known ones, that were cut in two, or that only look like a known one. */
import { describe, expect, it } from 'vitest';
import { Lexicon, withoutLeet, withoutRepeats, wordsOfPack } from '../../../src/engine/lexicon.ts';
import { misspellingDistance } from '../../../src/engine/misspelling.ts';

const lexicon = new Lexicon(
  [
    'army',
    'army*',
    'helper*',
    'help*',
    'job',
    'jobs',
    'visa',
    'russia*',
    'ruble',
    'security',
    'passport*',
    'cook',
    'rus*',
  ],
  (word) => word === 'prussia' || word === 'pasport',
  misspellingDistance,
);
const resolved = (word: string): string[][] => lexicon.resolve(word).map((part) => part.map(({ known }) => known));

describe('a word that is known', () => {
  it('stands for itself and for every stem that it begins with, the longest first', () => {
    expect(resolved('helpers')).toEqual([['helper*', 'help*']]);
    expect(resolved('help')).toEqual([['help*']]);
    expect(resolved('russia')).toEqual([['russia*', 'rus*']]);
    expect(resolved('army')).toEqual([['army', 'army*']]);
    expect(resolved('armyx')).toEqual([['army*']]);
    expect(resolved('hel')).toEqual([]);
  });

  it('is asked for twice and answered alike', () => {
    expect(resolved('helpers')).toEqual(resolved('helpers'));
    expect(lexicon.resolve('helpers')).toBe(lexicon.resolve('helpers'));
  });

  it('given twice counts once', () => {
    const twice = new Lexicon(['army', 'army'], () => false, misspellingDistance);
    expect(twice.resolve('army')).toEqual([[{ known: 'army', distance: 0 }]]);
  });
});

describe('words run together', () => {
  it.each([
    ['cookjob', [['cook'], ['job']]],
    ['jobvisa', [['job'], ['visa']]],
    ['visajobs', [['visa'], ['jobs']]],
    ['cookjobvisa', [['cook'], ['job'], ['visa']]],
    ['securityvisa', [['security'], ['visa']]],
    ['v1sacook', [['visa'], ['cook']]],
  ])('%s', (word, parts) => expect(resolved(word)).toEqual(parts));

  it('are two words, not one with an ending', () => {
    expect(resolved('russiavisa')).toEqual([['russia*'], ['visa']]);
    expect(resolved('helperjob')).toEqual([['helper*'], ['job']]);
    expect(resolved('armyjob')).toEqual([['army', 'army*'], ['job']]);
  });

  it.each(['cookja', 'cookjo', 'cookxjob', 'xcookjob', 'jobcookx', 'cooks', 'visajo'])('not %s', (word) =>
    expect(resolved(word).flat()).not.toContain('job'),
  );

  it('take the longest word first, and leave nothing too short behind', () => {
    expect(resolved('jobsvisa')).toEqual([['jobs'], ['visa']]);
    expect(resolved('jobsand')).toEqual([]);
  });
});

describe('a sentence that was spelt out', () => {
  const spelt = (word: string): string[][] => lexicon.resolveSpelt(word).map((part) => part.map(({ known }) => known));

  it('is cut into known words with short endings', () => {
    expect(spelt('russianarmyjob')).toEqual([['russia*', 'rus*'], ['army', 'army*'], ['job']]);
    expect(spelt('helperscook')).toEqual([['helper*', 'help*'], ['cook']]);
  });

  it('is a word by itself where it is one', () => expect(spelt('security')).toEqual([['security']]));

  it('is nothing where letters are left over', () => {
    expect(spelt('jobxyzcook')).toEqual([]);
    expect(spelt('xyzqw')).toEqual([]);
    expect(spelt('cookjobzz')).toEqual([]);
  });
});

describe('a word that was cut in two', () => {
  const joined = (first: string, second: string): string[] => lexicon.joined(first, second).map(({ known }) => known);

  it.each([
    ['secu', 'rity', ['security']],
    ['jo', 'bs', ['jobs']],
    ['pass', 'ports', ['passport*']],
    ['passpor', 't', ['passport*']],
    ['rus', 'sian', ['russia*']],
    ['he', 'lper', ['helper*']],
  ])('%s %s', (first, second, known) => expect(joined(first, second)).toEqual(known));

  it.each([
    ['its first part is the stem already', 'help', 'less'],
    ['its first part is more than the stem', 'passports', 'x'],
    ['the whole is not known', 'secu', 'rities'],
    ['nothing begins so', 'xyz', 'army'],
  ])('not where %s', (_, first, second) => expect(joined(first, second)).toEqual([]));
});

describe('a disguise', () => {
  it.each([
    ['0ffer', 'offer'],
    ['v1sa', 'visa'],
    ['h3lper', 'helper'],
    ['p4ssport', 'passport'],
    ['ru55ia', 'russia'],
    ['7ank', 'tank'],
    ['8unker', 'bunker'],
    ['p@ssport', 'passport'],
    ['ru$$ia', 'russia'],
    ['sk!ll', 'skill'],
    ['a2z', 'a2z'],
  ])('%s is read as %s', (word, plain) => expect(withoutLeet(word)).toBe(plain));

  it.each(['2022', '1000', 'army', 'सेना5', '$$', ''])('%s is none', (word) => expect(withoutLeet(word)).toBe(word));

  it.each([
    ['armyyyy', 'army'],
    ['heeelper', 'helper'],
    ['jjjobbb', 'job'],
    ['passport', 'pasport'],
    ['abc', 'abc'],
    ['aaaa', 'a'],
    ['a', 'a'],
    ['', ''],
    ['aab', 'ab'],
    ['abb', 'ab'],
  ])('%s with each run of a letter cut to one is %s', (word, single) => expect(withoutRepeats(word)).toBe(single));

  it('of letters held down is seen through, also in leetspeak', () => {
    expect(resolved('secuuurity')).toEqual([['security']]);
    expect(resolved('v11115a')).toEqual([['visa']]);
    expect(resolved('vvvisaaa')).toEqual([['visa']]);
  });
});

describe('a misspelling', () => {
  it('is of the nearest known word', () => {
    expect(resolved('secruity')).toEqual([['security']]);
    expect(resolved('passprt')).toEqual([['passport*']]);
    expect(lexicon.resolve('secruity')[0]?.[0]?.distance).toBeGreaterThan(0);
  });
  it('is none where the word is an ordinary one', () => {
    expect(resolved('pasport')).toEqual([]);
    expect(resolved('prussia')).toEqual([]);
  });
  it('is whatever the judge says: nothing, or the nearest', () => {
    const judged = (judge: (word: string) => number | null): string[] =>
      new Lexicon(
        ['guards', 'guarde', 'guardx'],
        () => false,
        ({ known }) => judge(known.word),
      )
        .resolve('guardz')
        .flat()
        .map(({ known }) => known);
    expect(judged(() => null)).toEqual([]);
    expect(judged((word) => (word === 'guarde' ? 0.1 : 0.3))).toEqual(['guarde']);
    expect(judged((word) => (word === 'guardx' ? 0.1 : null))).toEqual(['guardx']);
    expect(judged(() => 0.2)).toHaveLength(1);
  });
});

it('the words of a pattern list are those of its terms and its signals', () => {
  const signal = { id: 's', facet: 'role', anchor: false, grave: false, near: [], sums: [], source: null } as const;
  expect([
    ...wordsOfPack({
      terms: [{ id: 'a', phrases: [['army'], ['armed', 'forces']] }],
      signals: [{ ...signal, phrases: [['war', 'zone*']] }],
    }),
  ]).toEqual(['army', 'armed', 'forces', 'war', 'zone*']);
});
