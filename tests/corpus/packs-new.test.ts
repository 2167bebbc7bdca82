import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tinyPack } from '../unit/packs/tiny-pack.ts';
import type { TinyPack } from '../unit/packs/tiny-pack.ts';

const CLI = resolve('src/cli/packs.ts');

let tiny: TinyPack;
beforeEach(() => {
  tiny = tinyPack({ 'terms/camp.yaml': 'id: camp\nnote: A camp.\nwords: { en: [camp], hi: [शिविर*] }\n' });
});
afterEach(() => tiny.remove());

/** @param typed what is typed, line by line */
function addNew(flags: readonly string[], typed: readonly string[] = []): { status: number | null; out: string; errors: string } {
  const run = spawnSync(process.execPath, [CLI, 'new', ...flags], {
    cwd: tiny.root,
    encoding: 'utf8',
    input: typed.map((line) => `${line}\n`).join(''),
  });
  return { status: run.status, out: run.stdout, errors: run.stderr };
}

const read = (file: string): string => readFileSync(join(tiny.folder, file), 'utf8');
const signals = (): string[] => readdirSync(join(tiny.folder, 'signals')).sort();

/** A complete set of flags; those given take the place of the same ones. */
function flags(changed: Readonly<Record<string, string | readonly string[] | null>> = {}): string[] {
  const all = {
    match: 'Helpers for a moon camp, free suit.',
    why: 'Camp work on the moon: a “free” suit, and no way back.',
    facet: 'role',
    grave: 'yes',
    near: ['camp helper'],
    phrase: ['en=free suit, moon suit'],
    also: ['hi=चाँद के शिविर में हेल्पर।'],
    clear: ['Summer camp in the hills.'],
    source: 'https://moon.example/camps?a=1#b',
    publisher: 'Moon: Daily',
    date: '2026-11',
    reports: 'Helpers of a camp were not let go.',
    id: 'moon-camp',
    ...changed,
  };
  return Object.entries(all).flatMap(([flag, given]) =>
    given === null ? [] : [given].flat().flatMap((one) => [`--${flag}`, one]),
  );
}

describe('npm run packs -- new, answered by flags', () => {
  it('writes the signal and its source, keeps what stands there, checks it and says what comes next', () => {
    const before = read('sources.yaml');
    const { status, out, errors } = addNew([...flags(), '--yes']);
    expect({ status, errors: errors.replace(/[\d.]+ s/, '') }).toEqual({ status: 0, errors: 'tiny: no fault, \n' });
    expect(read('signals/moon-camp.yaml')).toBe(`id: moon-camp
facet: role
grave: true
why: "Camp work on the moon: a “free” suit, and no way back."
source: moon-daily-2026-11
phrases:
  en: [free suit, moon suit]
near:
  - [camp, helper]
match:
  - { lang: en, text: "Helpers for a moon camp, free suit." }
  - { lang: hi, text: "चाँद के शिविर में हेल्पर।" }
clear:
  - { lang: en, text: "Summer camp in the hills." }
`);
    expect(read('sources.yaml')).toBe(`${before}
# New wordings, as they were heard of.
- id: moon-daily-2026-11
  publisher: "Moon: Daily"
  date: 2026-11
  reports: Helpers of a camp were not let go.
  url: https://moon.example/camps?a=1#b
`);
    for (const next of ['packs -- effect', 'git push', 'pull request']) expect(out).toContain(next);
  });

  it('puts the next source below the first, and names a known one by its link', () => {
    addNew([...flags(), '--yes']);
    const other = flags({ id: 'moon-suit', near: null, also: null, source: 'https://moon.example/suits' });
    expect(addNew([...other, '--source-id', 'suit-news', '--yes']).status).toBe(1);
    expect((parse(read('sources.yaml')) as { id: string }[]).map(({ id }) => id)).toEqual([
      'moon-times-2026',
      'moon-daily-2026-11',
      'suit-news',
    ]);
    expect(read('sources.yaml').match(/# New wordings/gu)).toHaveLength(1);

    const { out } = addNew([...flags({ id: 'third', source: 'https://moon.example/helpers' }), '--yes']);
    expect(out).toContain('That is moon-times-2026: Helpers are hired for moon camps.');
    expect(read('signals/third.yaml')).toContain('source: moon-times-2026\n');
  });

  it('says what the check finds in what was written, and that it is to be mended', () => {
    const { status, out } = addNew([...flags({ clear: ['Helpers  of a school, free suit case'], near: ['camp helper'], phrase: null }), '--yes']);
    expect(status).toBe(0);
    const again = addNew([...flags({ id: 'second', phrase: ['free suit'], source: 'moon-times-2026' }), '--yes']);
    expect({ status: again.status, out: out.includes('without a fault') }).toEqual({ status: 0, out: true });
    const third = addNew([...flags({ id: 'third', phrase: ['free suit'], source: 'moon-times-2026' }), '--yes']);
    expect(third.status).toBe(1);
    expect(third.out).toContain(
      'signals/third.yaml:7: “free suit” is a phrase of the signal “second” already (line 7), of the same facet → leave it out of one of the two',
    );
    expect(third.out).toContain('Mend what is named above');
  });

  it('writes our own judgement with its reason', () => {
    const ours = flags({ source: null, publisher: null, date: null, reports: null });
    expect(addNew([...ours, '--inferred', 'Nobody comes back: # that is why.', '--yes']).status).toBe(0);
    expect(parse(read('signals/moon-camp.yaml'))).toMatchObject({ inferred: 'Nobody comes back: # that is why.' });
    expect(read('sources.yaml')).not.toContain('# New wordings');
  });

  it.each([
    ['an answer that is missing', flags({ why: null }), '--why is missing: What does such an ad say?'],
    ['no reason for our own judgement', flags({ source: null }), '--inferred is missing: Nobody reported it'],
    ['a facet that is none', flags({ facet: 'rolle' }), '--facet rolle: “rolle” is none of them → write one of employer, role,'],
    ['a term that is not there', flags({ near: 'camp helpr' }), '--near camp helpr: there is no term “helpr” → type numbers of the list, or names of terms; did you mean “helper”?'],
    ['a group of one word', flags({ near: 'camp' }), '--near camp: a group has two to six different words →'],
    ['a phrase that is too short', flags({ phrase: 'en=mo' }), '--phrase en=mo: “mo” is too short to mean one thing →'],
    ['a phrase in the wrong letters', flags({ phrase: 'hi=moon suit' }), '--phrase hi=moon suit: “moon suit”: it is in Latin letters, and “hi” is written in Devanagari →'],
    ['a phrase that another finds', flags({ phrase: 'en=suit*, free suit' }), 'is found anyway by “suit*”'],
    ['words that do not show it', flags({ near: 'moon sum', phrase: null }), '--near: this text must show the signal and does not: “Helpers for a moon camp, free suit.” → the group [moon, sum] lacks “sum”'],
    ['an honest text that shows it', flags({ clear: 'Helpers for a summer camp.' }), '--clear Helpers for a summer camp.: this honest text shows the signal, by “Helpers for a summer camp”'],
    ['another text that does not', flags({ also: 'Come to the moon.' }), '--also Come to the moon.: this text must show the signal and does not'],
    ['a link that is none', flags({ source: 'moon.example' }), '--source moon.example: “moon.example” is neither a link nor a source → a link begins with https://'],
    ['a date that is none', flags({ date: '5 Nov' }), '--date 5 Nov: “5 Nov” does not fit → write a date as 2024-02-22,'],
    ['a name that is taken', flags({ id: 'moon-helper' }), '--id moon-helper: “moon-helper” is there already → choose another name'],
    ['a language that is none', flags({ match: 'xx=Helpers for a moon camp.' }), '“xx” is no code of a language'],
  ])('%s: it says so, and writes nothing', (_, given, message) => {
    const { status, errors } = addNew([...given, '--yes']);
    expect(status).toBe(2);
    expect(errors).toContain(message);
    expect(errors).toMatch(/Nothing was written\.\n$/);
    expect(signals()).toEqual(['moon-helper.yaml']);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('a flag that nobody knows', () => {
    const { status, errors } = addNew(['--facett', 'role']);
    expect({ status, usage: errors.includes('usage: npm run packs -- new') }).toEqual({ status: 2, usage: true });
  });
});

describe('npm run packs -- new, for a word', () => {
  const HEARD = ['--match', 'hi-Latn=Chand ke camp me madadgar chahiye', '--kind', 'word'];
  const word = (term: string, ...words: string[]): string[] => [
    ...HEARD,
    '--term',
    term,
    ...words.flatMap((one) => ['--word', one]),
    '--yes',
  ];

  it('adds it to the file of its term, and leaves the rest of the file as it is', () => {
    const { status, out } = addNew(word('helper', 'madadgar, sahayak*', 'hi=सहायक', 'en=odd-job man'));
    expect({ status, out: out.includes('  hi-Latn: [madadgar, sahayak*]') }).toEqual({ status: 0, out: true });
    expect(read('terms/helper.yaml')).toBe(`id: helper
note: Unskilled help.
meanings: [helper]
words:
  en: [helper*, odd-job man]
  hi: [हेल्पर*, सहायक]
  hi-Latn: [madadgar, sahayak*]
`);
  });

  it('keeps lists over several lines as they are laid out', () => {
    tiny.remove();
    tiny = tinyPack({
      'terms/helper.yaml': `# Help.
id: helper
words:
  en: [
    helper*, # any
    hand,
  ]
  ta: [உதவியாளர்*] # one
note: Unskilled help.
`,
    });
    expect(addNew(word('helper', 'en=odd job man', 'madadgar')).status).toBe(1); // There is no hi, which the signal’s example has.
    expect(read('terms/helper.yaml')).toBe(`# Help.
id: helper
words:
  en: [
    helper*, # any
    hand, odd job man,
  ]
  ta: [உதவியாளர்*] # one
  hi-Latn: [madadgar]
note: Unskilled help.
`);
  });

  it('makes a file of the pack’s own for a term that packs share', () => {
    tiny.remove();
    tiny = tinyPack({ 'pack.yaml': ['licence:', 'shared: [wage]\nlicence:'] });
    expect(addNew(word('pay packet', 'tankhwah')).status).toBe(0);
    expect(read('terms/wage.yaml')).toBe(`id: wage
note: Words that assets/terms/wage.yaml lacks.
words:
  hi-Latn: [tankhwah]
`);
  });

  it.each([
    ['a term that is not there', word('spaceship', 'yaan'), '--term spaceship: there is no group “spaceship”'],
    ['a word of two terms', word('moon helper', 'yaan'), '--term moon helper: “moon helper” is a word of moon and helper'],
    ['a word that is known', word('helper', 'helpers'), '--word helpers: “helpers” is known already, by “helper*”'],
    ['a word in the wrong letters', word('helper', 'hi=madadgar'), 'it is in Latin letters, and “hi” is written in Devanagari'],
    ['a word of one letter', word('helper', 'm'), '--word m: “m” is too short to mean one thing'],
    ['no word', [...HEARD, '--term', 'helper', '--yes'], '--word is missing: The new words'],
  ])('%s: it says so, and writes nothing', (_, given, message) => {
    const before = read('terms/helper.yaml');
    const { status, errors } = addNew(given);
    expect(status).toBe(2);
    expect(errors).toContain(message);
    expect(read('terms/helper.yaml')).toBe(before);
  });
});

describe('npm run packs -- new, answered by somebody who types', () => {
  const ANSWERS = [
    'Helpers for a moon camp.', // the wording
    '', // its language: English
    'nothing',
    '1', // a signal
    'Camp work on the moon.',
    'rolle',
    '2', // the facet, by number
    'maybe',
    'y', // anchor
    '', // grave: no
    '1 9',
    '1 3', // helper, camp
    '', // no more groups
    '', // no phrases
    '', // no other texts
    'Helper of a summer camp.',
    'back',
    '1 2', // helper, moon
    '',
    '',
    'hi-Latn=Moon camp me helper chahiye',
    '',
    'Moon cake at the counter.',
    'A night camp.',
    '',
    'https://moon.example/camp',
    'Moon Daily',
    'yesterday',
    'unknown',
    'Helpers of a camp were not let go.',
    '', // the source’s name
    '', // the signal’s name
    '', // write it
  ];

  it('explains each question, says at once what is wrong, and lets it be corrected', () => {
    const { status, out } = addNew([], ANSWERS);
    for (const said of [
      'Parakh’s answer to this text today:',
      'signals in it: moon-helper “Helpers for a moon”',
      'words in it that the list knows: helper “Helpers”, moon “moon”, camp “camp”',
      '✗ “rolle” is none of them\n    → write one of employer, role',
      '✗ “nothing” is none of them\n    → type signal or word',
      '✗ “maybe” is neither yes nor no',
      '✗ there is no term “9”',
      '[helper, camp] stands in 0 of 0 labelled offers and in 0 of 0 honest texts.',
      '✗ this honest text shows the signal, by “Helper of a summer camp”',
      '✗ “yesterday” does not fit',
      'Taken. It shares no word with the signal, though',
      '[moon-daily] > ',
      '[helper-moon] > ',
    ])
      expect(out).toContain(said);
    expect(status).toBe(0);
    expect(parse(read('signals/helper-moon.yaml'))).toEqual({
      id: 'helper-moon',
      facet: 'role',
      anchor: true,
      why: 'Camp work on the moon.',
      source: 'moon-daily',
      near: [['helper', 'moon']],
      match: [
        { lang: 'en', text: 'Helpers for a moon camp.' },
        { lang: 'hi-Latn', text: 'Moon camp me helper chahiye' },
      ],
      clear: [
        { lang: 'en', text: 'Moon cake at the counter.' },
        { lang: 'en', text: 'A night camp.' },
      ],
    });
  });

  it('asks only what flags do not say', () => {
    const { status, out } = addNew(flags({ why: null }), ['', '', 'Camp work.', '', '', '']);
    expect(out.match(/^> |\] > /gmu)).toHaveLength(6);
    expect(status).toBe(0);
  });

  it('writes nothing where the answers end too early, or the last one is no', () => {
    const early = addNew([], ANSWERS.slice(0, 14));
    expect({ status: early.status, errors: early.errors }).toEqual({
      status: 2,
      errors:
        'no answer to “The same in other words or another language? Enter for none.”: type one, or give --also\nNothing was written.\n',
    });
    const late = addNew([], [...ANSWERS.slice(0, -1), 'no']);
    expect({ status: late.status, last: late.out.endsWith('Nothing was written.\n') }).toEqual({ status: 2, last: true });
    expect(signals()).toEqual(['moon-helper.yaml']);
    expect(existsSync(join(tiny.folder, 'signals/helper-moon.yaml'))).toBe(false);
  });
});
