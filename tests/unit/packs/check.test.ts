import { describe, expect, it } from 'vitest';
import { FILES, linesOf } from './tiny-pack.ts';
import type { Change } from './tiny-pack.ts';

const SIGNAL = 'signals/moon-helper.yaml';
const MOON = 'terms/moon.yaml';
const WEIGHTS = FILES['weights.json'] as string;
const DATA = (JSON.parse(WEIGHTS) as { languageData: string }).languageData;
const KEYS = 'id, facet, anchor, grave, why, source, inferred, phrases, near, sums, match, clear';
const WHY = 'One sentence for reviewers and users: what the ad says, and why that is a sign of the scam.';

type Case = readonly [name: string, changes: Readonly<Record<string, Change>>, ...lines: string[]];

/** Each breaks the tiny pack in one way; the lines are all that is printed. */
function rules(cases: readonly Case[]): void {
  it.each(cases.map(([name, changes, ...lines]) => ({ name, changes, lines })))('$name', ({ changes, lines }) => {
    expect(linesOf(changes)).toEqual(lines);
  });
}

it('a pack without a fault', () => {
  expect(linesOf()).toEqual([]);
});

describe('a file that cannot be read', () => {
  rules([
    [
      'a tab',
      { [SIGNAL]: ['near:\n  - [moon', 'near:\n\t- [moon'] },
      `${SIGNAL}:9: a tab stands at the beginning of the line → indent with spaces`,
    ],
    [
      'a colon in a text',
      { [SIGNAL]: ['why: Helpers', 'why: Men: helpers'] },
      `${SIGNAL}:4: this line cannot be read: it holds a second “key: value”, or is indented unlike the lines before it → put the text into quotes, as in "Men: apply now", or give the line as many spaces as its neighbours`,
    ],
    [
      'a colon in a text within { }',
      { [SIGNAL]: ['"A full moon tonight."', 'A full: moon tonight.'] },
      `${SIGNAL}:14: a text with “: ” in it stands within { } without quotes → put the text into quotes, as in "Men: apply now"`,
    ],
    [
      'a key without colon',
      { [SIGNAL]: ['facet: role', 'facet role'] },
      `${SIGNAL}:2: this line is no “key: value” → write a colon and a space after the key, and give the line as many spaces as its neighbours`,
    ],
    [
      'a key given twice',
      { [SIGNAL]: ['facet: role', 'facet: role\nfacet: role'] },
      `${SIGNAL}:3: “facet” is given twice → put both into one, or take one out`,
    ],
    [
      'a bracket that is not closed',
      { [SIGNAL]: ['[moon camp hand]', '[moon camp hand'] },
      `${SIGNAL}:7: a bracket is opened here and not closed → put the missing ] at its end`,
    ],
    [
      'a quote that is not closed',
      { [SIGNAL]: ['"A full moon tonight."', '"A full moon tonight.'] },
      `${SIGNAL}:14: a quote is opened here and not closed → close it with the same sign that opened it`,
    ],
    [
      'quotes within quotes',
      { [SIGNAL]: ['"A full moon tonight."', "'A bride's moon.'"] },
      `${SIGNAL}:14: this line cannot be read → compare it with its neighbours: quotes inside a quoted text, a comma or a bracket too many. A text with : # [ ] { } or a quote in it stands in quotes`,
    ],
    [
      'a sign of YAML’s own at the beginning of a text',
      { [SIGNAL]: ['why: Helpers', 'why: @helpers'] },
      `${SIGNAL}:4: the text begins with a sign that YAML keeps for itself → put the text into quotes, as in "Men: apply now"`,
    ],
    [
      'a backslash in double quotes',
      { [SIGNAL]: ['A full moon', 'A full \\moon'] },
      `${SIGNAL}:14: a \\ stands in "double quotes" → use 'single quotes', or write \\\\`,
    ],
    [
      'a star before a word',
      { [MOON]: ['[moon, lunar]', '[*moon, lunar]'] },
      `${MOON}:4: “*moon” begins with a star → a star stands at the end of a word, for any ending: write the beginning of the word before it`,
    ],
    [
      'two files in one',
      { [SIGNAL]: ['facet: role', '---\nfacet: role'] },
      `${SIGNAL}:2: a line of nothing but --- parts the file in two → take the line out`,
    ],
    ['nothing at all', { [SIGNAL]: '' }, `${SIGNAL}:1: the file is empty → fill it, or take it out`],
    [
      'weights that are no JSON',
      { 'weights.json': '{' },
      'weights.json:1: a bracket is opened here and not closed → put the missing } at its end',
    ],
  ]);

  it('but Windows’ line ends and byte order mark are no fault', () => {
    const text = '\ufeffid: moon\r\nnote: The moon.\r\nwords:\r\n  en: [moon]\r\n  hi: [चाँद*]\r\n';
    expect(linesOf({ [MOON]: text })).toEqual([]);
  });
});

describe('keys', () => {
  rules([
    [
      'unknown ones, each of them',
      { [SIGNAL]: ['anchor: true', 'anker: true\ngravee: false'] },
      `${SIGNAL}:3: the key “anker” is unknown here → the keys are ${KEYS}`,
      `${SIGNAL}:4: the key “gravee” is unknown here → the keys are ${KEYS}; did you mean “grave”?`,
    ],
    [
      'unknown further in',
      { [SIGNAL]: ['{ lang: en, text: "A full', '{ language: en, text: "A full'] },
      `${SIGNAL}:14: the key “language” is unknown here → the keys are lang, text; did you mean “lang”?`,
      `${SIGNAL}:14: “lang” is missing → write it: Language of the text; \`-Latn\` for the same language in Latin letters.`,
    ],
    [
      'a language that is none',
      { [MOON]: ['  hi: ', '  hin: '] },
      `${MOON}:5: “hin” is unknown here → write one of en, hi, hi-Latn, pa, pa-Latn, ml, ml-Latn, ta, ta-Latn, te, te-Latn, gu, gu-Latn, bn, bn-Latn, ur, ur-Latn, ne, ne-Latn, mr, mr-Latn, kn, kn-Latn, or, or-Latn, as, as-Latn, si, ru, es, fr, ar; did you mean “hi”?`,
    ],
    [
      'a missing one',
      { [SIGNAL]: ['why: Helpers for the moon.\n', ''] },
      `${SIGNAL}:1: “why” is missing → write it: ${WHY}`,
    ],
    [
      'one with nothing after it',
      { [SIGNAL]: ['why: Helpers for the moon.', 'why:'] },
      `${SIGNAL}:4: “why” is empty → write it: ${WHY}`,
    ],
  ]);
});

describe('values of the wrong kind', () => {
  rules([
    [
      'none of the choices',
      { [SIGNAL]: ['facet: role', 'facet: rolle'] },
      `${SIGNAL}:2: “facet” is “rolle” → write one of employer, role, place, promise, safety, money, route, contact; did you mean “role”?`,
    ],
    [
      'neither true nor false',
      { [SIGNAL]: ['anchor: true', 'anchor: yes'] },
      `${SIGNAL}:3: “anchor” is “yes” → write true or false`,
    ],
    [
      'a list where keys must be',
      { [SIGNAL]: ['phrases:\n  en: [moon camp hand]', 'phrases: [moon camp hand]'] },
      `${SIGNAL}:6: “phrases” is a list → write it by key, as in “en: [first wording, second wording]”`,
    ],
    [
      'a text where a list must be',
      { [SIGNAL]: ['  en: [moon camp hand]', '  en: moon camp hand'] },
      `${SIGNAL}:7: “en” is “moon camp hand” → write a list: in [ ] with commas, or a line with “- ” for each`,
    ],
    [
      'a group that is no list',
      { [SIGNAL]: ['  - [moon, helper]', '  - [moon, helper]\n  - moon'] },
      `${SIGNAL}:10: “near”, entry 2 is “moon” → write a list: in [ ] with commas, or a line with “- ” for each`,
    ],
    [
      'figures where a text must be',
      { 'guidance.yaml': ['tel: "1800"', 'tel: 1800'] },
      'guidance.yaml:15: “tel” is 1800 → write a text; figures, and a text with : # [ ] { } in it, stand in quotes',
    ],
    [
      'a group that is too long',
      { [SIGNAL]: ['[moon, helper]', '[moon, helper, a, b, c, d, e]'] },
      `${SIGNAL}:9: “near”, entry 1 has 7 entries → at most 6 are allowed: shorten it`,
    ],
    [
      'a sum below its bound',
      { [SIGNAL]: ['near:', 'sums: [{ currency: INR, min: 0, max: 5 }]\nnear:'] },
      `${SIGNAL}:8: “min” is 0 → write at least 1`,
    ],
    [
      'a sum with a fraction',
      { [SIGNAL]: ['near:', 'sums: [{ currency: INR, min: 1, max: 99.5 }]\nnear:'] },
      `${SIGNAL}:8: “max” is 99.5 → write a whole number`,
    ],
    [
      'a version that devices cannot reckon with',
      { 'pack.yaml': ['version: 0.1.0', 'version: 0.1.20261125'] },
      'pack.yaml:2: “version” is “0.1.20261125” → write a version as 1.2.3, no number longer than six digits',
    ],
    [
      'a day that no calendar has',
      { 'pack.yaml': ['issued: 2026-11-25', 'issued: 2026-02-30'] },
      'pack.yaml:3: the calendar has no such day → write one as 2026-11-25',
    ],
    [
      'an expiry after longer than devices take',
      { 'pack.yaml': ['expires: 2027-05-25', 'expires: 2029-02-03'] },
      'pack.yaml:1: “expires” is more than 800 days after “issued” → write an earlier one, half a year on',
    ],
    [
      'an engine that is not there yet',
      { 'pack.yaml': ['engine: 1', 'engine: 1000'] },
      'pack.yaml:5: the engine is older than that → write its version, ENGINE_VERSION of src/engine/version.ts',
    ],
    [
      'an expiry that comes first',
      { 'pack.yaml': ['expires: 2027-05-25', 'expires: 2026-05-25'] },
      'pack.yaml:1: “expires” is no day after “issued” → write a later one, half a year on',
    ],
    [
      'nothing that could show the signal',
      { [SIGNAL]: ['phrases:\n  en: [moon camp hand]\nnear:\n  - [moon, helper]\n', ''] },
      `${SIGNAL}:1: nothing can show the signal → give phrases:, near: or sums:`,
    ],
  ]);
});

describe('where it comes from', () => {
  rules([
    [
      'a signal without a source',
      { [SIGNAL]: ['source: moon-times-2026\n', ''] },
      `${SIGNAL}:1: it has neither “source” nor “inferred”, or both → give source: or, where none reported it, inferred: with the reason`,
    ],
    [
      'a source without a date',
      { 'sources.yaml': ['  date: 2026\n', ''] },
      'sources.yaml:2: “date” is missing → write it: When, as exactly as is known: `2024-02-22`, `2024-02` or `2024`; `unknown` where the page shows none.',
    ],
    [
      'a date that is none',
      { 'sources.yaml': ['date: 2026', 'date: 22 Feb 2026'] },
      'sources.yaml:4: “date” is “22 Feb 2026” → write a date as 2024-02-22, 2024-02 or 2024, or unknown where the page shows none',
    ],
    [
      'a source without a link',
      { 'sources.yaml': ['  url: https://moon.example/helpers\n', ''] },
      'sources.yaml:2: “url” is missing → write it: Its address.',
    ],
    [
      'a link that is none',
      { 'sources.yaml': ['https://moon.example', 'moon.example'] },
      'sources.yaml:6: “url” is “moon.example/helpers” → a link begins with https://',
    ],
    [
      'a link without https that users are sent to',
      { 'guidance.yaml': ['https://ministry', 'http://ministry'] },
      'guidance.yaml:13: “url” is “http://ministry.example/moon” → users are sent there, so the link must begin with https://',
    ],
  ]);

  it('but a source whose date nobody knows says so', () => {
    expect(linesOf({ 'sources.yaml': ['date: 2026', 'date: unknown'] })).toEqual([]);
  });
});

describe('names', () => {
  rules([
    [
      'a signal called unlike its file',
      { [SIGNAL]: ['id: moon-helper', 'id: moon-helpers'] },
      `${SIGNAL}:1: the id “moon-helpers” is not the name of the file → write “moon-helper”, or call the file moon-helpers.yaml`,
    ],
    [
      'a translation called unlike its file',
      { 'texts/hi.yaml': ['language: hi', 'language: mr'] },
      'texts/hi.yaml:1: the language “mr” is not the name of the file → write “hi”, or call the file mr.yaml',
    ],
    [
      'a pack called unlike its folder',
      { 'pack.yaml': ['id: tiny', 'id: tinny'] },
      'pack.yaml:1: the id “tinny” is not the name of the folder → write “tiny”, or rename the folder',
    ],
    [
      'capitals and spaces',
      { [SIGNAL]: ['id: moon-helper', 'id: Moon Helper'] },
      `${SIGNAL}:1: “id” is “Moon Helper” → an id is lower-case words joined by hyphens, as in army-helper`,
    ],
    [
      'a source listed twice',
      {
        'sources.yaml': [
          'url: https://moon.example/helpers\n',
          'url: https://moon.example/helpers\n- id: moon-times-2026\n  publisher: A\n  date: 2026\n  reports: B\n  url: https://a.example\n',
        ],
      },
      'sources.yaml:7: the source “moon-times-2026” is listed already in line 2 → give this one another id, or take it out',
    ],
    [
      'two steps of one name',
      { 'guidance.yaml': ['id: ask', 'id: stop'] },
      'guidance.yaml:23: two steps have the same id → change one of the two',
    ],
    [
      'a file that nobody reads',
      { 'signals/camp.yml': 'id: camp' },
      'signals/camp.yml:1: nobody reads this file → files of terms/, signals/ and texts/ have names that end in .yaml: rename it, or take it out',
    ],
    [
      'a file that is not there',
      { 'pack.yaml': null },
      'pack.yaml:1: the file is missing → a pack needs one: see docs/pack-format.md',
    ],
  ]);
});

describe('what is named and not there', () => {
  rules([
    [
      'a term',
      { [SIGNAL]: ['[moon, helper]', '[moon, helpr]'] },
      `${SIGNAL}:9: there is no term “helpr” → write the id of a file of terms/ or assets/terms, or add terms/helpr.yaml; did you mean “helper”?`,
    ],
    [
      'a term that is shared, but not with this pack',
      { [SIGNAL]: ['[moon, helper]', '[moon, helper]\n  - [moon, wage]'] },
      `${SIGNAL}:10: there is no term “wage” → assets/terms has it: name it under “shared” in pack.yaml`,
    ],
    [
      'a shared term, and one that is named twice',
      { 'pack.yaml': ['licence:', 'shared: [wage, wages, wage]\nlicence:'] },
      'pack.yaml:7: there is no shared term “wages” → write the id of a file of assets/terms; did you mean “wage”?',
      'pack.yaml:7: “wage” is named already → leave it out',
    ],
    [
      'a source of a signal',
      { [SIGNAL]: ['source: moon-times-2026', 'source: moon-times-2025'] },
      `${SIGNAL}:5: there is no source “moon-times-2025” → write an id of sources.yaml, or add the source there; did you mean “moon-times-2026”?`,
    ],
    [
      'a source of a step',
      { 'guidance.yaml': ['Pay nothing., source: moon-times-2026', 'Pay nothing., source: nobody'] },
      'guidance.yaml:22: there is no source “nobody” → write an id of sources.yaml, or add the source there',
    ],
    [
      'a meaning',
      { 'terms/helper.yaml': ['[helper]', '[helpers]'] },
      'terms/helper.yaml:3: there is no meaning “helpers” → no word of assets/glosses has it: take it out, or write one that is there; did you mean “helper”?',
    ],
    [
      'a channel',
      { 'guidance.yaml': ['[line]', '[lane]'] },
      'guidance.yaml:23: step ask: no channel has the id lane → write an id of “channels”',
    ],
    [
      'a proof',
      { 'guidance.yaml': ['keep: [ad]', 'keep: [add]'] },
      'guidance.yaml:24: step keep: no proof has the id add → write an id of “proofs”',
    ],
    [
      'language data that the weights were not learnt with',
      { 'weights.json': [DATA, '0123456789abcdef'] },
      `weights.json:1: the weights were learnt with other language data (0123456789abcdef, not ${DATA}) → assets/glosses or assets/terms was changed since: npm run fit`,
    ],
    [
      'a text that is translated',
      { 'texts/hi.yaml': ['proof.ad:', 'proof.add:'] },
      'texts/hi.yaml:3: the text “proof.ad” is missing → translate “The advert.”',
      'texts/hi.yaml:20: there is no English text “proof.add” → take it out, or write a key of guidance.yaml; did you mean “proof.ad”?',
    ],
  ]);

  it('but a term that is shared with the pack is there', () => {
    expect(
      linesOf({
        'pack.yaml': ['licence:', 'shared: [wage]\nlicence:'],
        [SIGNAL]: ['[moon, helper]', '[moon, helper]\n  - [moon, wage]'],
      }),
    ).toEqual([]);
  });

  it('but a shared term whose file cannot be read is told of once', () => {
    expect(
      linesOf({
        'pack.yaml': ['licence:', 'shared: [wage]\nlicence:'],
        [SIGNAL]: ['[moon, helper]', '[moon, helper]\n  - [moon, wage]'],
        '../../terms/wage.yaml': 'id: wage\nnote: Pay.\nwords: { en: [wage*, pay packet }\n',
      }),
    ).toEqual([expect.stringMatching(/^assets\/terms\/wage\.yaml:3: /)]);
  });

  it('but a term whose file cannot be read is told of once', () => {
    expect(linesOf({ [MOON]: ['[moon, lunar]', '[moon, lunar'] })).toEqual([
      `${MOON}:4: a bracket is opened here and not closed → put the missing ] at its end`,
    ]);
  });
});

describe('how it is typed', () => {
  rules([
    [
      'in the letters of another language',
      { [MOON]: ['[चाँद*]', '[चाँद*, moon, চাঁদ]'] },
      `${MOON}:5: “moon”: it is in Latin letters, and “hi” is written in Devanagari → move it to hi-Latn, or write it in Devanagari letters`,
      `${MOON}:5: “চাঁদ”: the letter “চ” is Bengali, and “hi” is written in Devanagari → move the words to their own language, or type the letter anew`,
    ],
    [
      'an example in another language than it says',
      { [SIGNAL]: ['lang: hi', 'lang: en'] },
      `${SIGNAL}:12: “चाँद पर हेल्पर चाहिए।”: the letter “च” is Devanagari, and “en” is written in Latin → move the words to their own language, or type the letter anew`,
    ],
    [
      'a text that is not translated',
      { 'texts/hi.yaml': ['मंत्रालय की हेल्पलाइन', 'Help line of the Ministry'] },
      'texts/hi.yaml:15: “Help line of the Ministry”: no letter of it is Devanagari, in which “hi” is written → write it in Devanagari letters, or name the language hi-Latn',
    ],
    [
      'in parts',
      { [SIGNAL]: ['why: Helpers', `why: ${'Héros'.normalize('NFD')} helpers`] },
      `${SIGNAL}:4: “${'Héros'.normalize('NFD')} helpers for the moon.”: “${'Héros'.normalize('NFD')}” is typed in parts that belong together (it is not in NFC) → write “Héros”, copied from here`,
    ],
    [
      'with a character that nobody sees',
      { [MOON]: ['[moon, lunar]', '[mo\u200bon, lunar]'] },
      `${MOON}:4: “mo\u200bon”: a space of no width (U+200B) stands after “mo” → delete it, or type the words anew`,
    ],
    [
      'with a joiner where none joins',
      { [MOON]: ['[चाँद*]', '["चाँद\u200d*"]'] },
      `${MOON}:5: “चाँद\u200d*”: a zero-width joiner (U+200D) stands after “चाँद” → delete it, or type the words anew`,
    ],
    [
      'with letters of another script that look alike',
      { [MOON]: ['[moon, lunar]', '[mооn, lunar]'] },
      `${MOON}:4: “mооn”: the word “mооn” mixes letters of Latin and Cyrillic that look alike → type it in one script; disguises are undone before matching, so none need be listed`,
    ],
    [
      'in styled letters',
      { [MOON]: ['[moon, lunar]', '[𝐦oon, lunar]'] },
      `${MOON}:4: “𝐦oon”: “𝐦” is a styled letter, not “m” → type it plainly; disguises are undone before matching, so none need be listed`,
    ],
  ]);

  it('but joiners stand where a script has them, and Latin names among other words', () => {
    expect(linesOf({ [MOON]: ['[चाँद*]', '[चाँद*, प्रक्‍षेप*, NASA का दफ़्तर]'] })).toEqual([]);
  });
});

describe('what is said twice', () => {
  rules([
    [
      'a phrase',
      { [MOON]: ['[moon, lunar]', '[moon, lunar, Moon]'] },
      `${MOON}:4: “Moon” is the same as “moon” in line 4 → leave it out`,
    ],
    [
      'a phrase that another finds anyway',
      { 'terms/helper.yaml': ['[helper*]', '[helper*, helpers, camp helper]'] },
      'terms/helper.yaml:5: “helpers” is found anyway by “helper*” in line 5 → leave it out',
      'terms/helper.yaml:5: “camp helper” is found anyway by “helper*” in line 5 → leave it out',
    ],
    [
      'a phrase that the shared term finds anyway',
      {
        'pack.yaml': ['licence:', 'shared: [wage]\nlicence:'],
        'terms/wage.yaml': 'id: wage\nnote: Pay on the moon.\nwords: { en: [moon pay, wages], hi-Latn: [vetan] }\n',
      },
      'terms/wage.yaml:3: “wages” is found anyway by the shared term of assets/terms/wage.yaml → leave it out',
    ],
    [
      'a phrase of two signals of one facet',
      {
        'signals/moon-hand.yaml': `id: moon-hand
facet: role
why: Hands.
inferred: Ours.
phrases: { en: [Moon-camp hand] }
match: [{ lang: en, text: Moon camp hand wanted. }]
clear: [{ lang: en, text: A hand at camp. }]
`,
      },
      `${SIGNAL}:7: “moon camp hand” is a phrase of the signal “moon-hand” already (line 5), of the same facet → leave it out of one of the two`,
    ],
    [
      'a group, and one that holds all of a shorter',
      {
        [SIGNAL]: [
          '  - [moon, helper]',
          '  - [moon, helper]\n  - [helper, moon]\n  - [moon, helper, sum]\n  - [moon, moon]',
        ],
      },
      `${SIGNAL}:10: the group [helper, moon] holds all of [moon, helper] in line 9, which shows the signal anyway → leave this one out, or make that one longer`,
      `${SIGNAL}:11: the group [moon, helper, sum] holds all of [moon, helper] in line 9, which shows the signal anyway → leave this one out, or make that one longer`,
      `${SIGNAL}:12: the group names “moon” twice → name it once`,
    ],
    [
      'an example',
      { [SIGNAL]: ['चाँद पर हेल्पर चाहिए।', 'Helpers  wanted on the MOON.'] },
      `${SIGNAL}:12: “Helpers wanted on the MOON.”: no letter of it is Devanagari, in which “hi” is written → write it in Devanagari letters, or name the language hi-Latn`,
      `${SIGNAL}:12: “Helpers wanted on the MOON.” is given in line 11 already → leave one out, or write another text`,
    ],
    [
      'an example that must show the signal and must not',
      { [SIGNAL]: ['A full moon tonight.', 'Helpers wanted on the MOON.'] },
      `${SIGNAL}:14: “Helpers wanted on the MOON.” stands under “match” (line 11) and under “clear” → leave one out, or write another text`,
    ],
    [
      'an ordinary word',
      { 'ordinary.yaml': '- moan\n- Moan\n' },
      'ordinary.yaml:2: “Moan” is listed in line 1 already → leave it out',
    ],
  ]);

  it('but the same word in two languages, or in two terms, is none', () => {
    expect(
      linesOf({
        [MOON]: ['hi: [चाँद*]', 'hi: [चाँद*]\n  mr: [चाँद*]'],
        'terms/sky.yaml': 'id: sky\nnote: The sky.\nwords: { en: [moon] }\n',
      }),
    ).toEqual([]);
  });
});

describe('phrases that say too little', () => {
  const plain = 'facet: role\nwhy: Helpers for the moon.\n';
  rules([
    [
      'too short',
      { [SIGNAL]: ['[moon camp hand]', '[sun]'] },
      `${SIGNAL}:7: “sun” is too short to mean one thing → add the word that stands beside it, or use it in a term and “near”`,
    ],
    [
      'of one letter in a term',
      { [MOON]: ['lunar]', 'm]'] },
      `${MOON}:4: “m” is too short to mean one thing → write the whole word`,
    ],
    [
      'with a star on too short a stem',
      { [MOON]: ['lunar]', 'lu*]'] },
      `${MOON}:4: “lu*” is never found: a star needs 3 letters before it → write out the forms of the word, without a star`,
    ],
    ['of signs alone', { [MOON]: ['lunar]', '"!!"]'] }, `${MOON}:4: “!!” holds no word → write a word, or take it out`],
    [
      'so common that honest texts have it',
      {
        [SIGNAL]: ['facet: role\nanchor: true\nwhy: Helpers for the moon.\n', plain],
        'signals/garden.yaml': `id: garden
${plain}inferred: Ours.
phrases: { en: [garden help] }
match: [{ lang: en, text: Garden help wanted. }]
clear: [{ lang: en, text: A garden. }]
`,
      },
      'signals/garden.yaml:5: “garden help” is so common that 4 of 44 honest texts have it, as honest-40: “Garden help wanted in Pune.” → add the word that only these offers have, or use a term and “near”',
    ],
    [
      'a group that honest texts show',
      {
        'terms/night.yaml': 'id: night\nnote: Night.\nwords: { en: [night] }\n',
        'terms/house.yaml': 'id: house\nnote: House.\nwords: { en: [house] }\n',
        [SIGNAL]: ['  - [moon, helper]', '  - [moon, helper]\n  - [night, house]'],
      },
      `${SIGNAL}:10: the signal shows in 40 of 44 honest texts, most by the group [night, house] → add a term to the group that only these offers have`,
    ],
  ]);
});

describe('terms that packs share', () => {
  it('have the same rules, and weights are learnt with them', () => {
    const text = 'id: wages\nnote: Pay.\nmeanings: [pay]\nwords: { en: [wage*, wages, w], hi: [tankhwah] }\n';
    const lines = linesOf({ '../../terms/wage.yaml': text });
    expect(lines.slice(0, -1)).toEqual([
      'assets/terms/wage.yaml:1: the id “wages” is not the name of the file → write “wage”, or call the file wages.yaml',
      'assets/terms/wage.yaml:3: there is no meaning “pay” → no word of assets/glosses has it: take it out, or write one that is there',
      'assets/terms/wage.yaml:4: “tankhwah”: it is in Latin letters, and “hi” is written in Devanagari → move it to hi-Latn, or write it in Devanagari letters',
      'assets/terms/wage.yaml:4: “w” is too short to mean one thing → write the whole word',
      'assets/terms/wage.yaml:4: “wages” is found anyway by “wage*” in line 4 → leave it out',
    ]);
    expect(lines.at(-1)).toMatch(/^weights\.json:1: the weights were learnt with other language data/);
  });

  rules([
    [
      'lie side by side',
      { '../../terms/money/coin.yaml': 'id: coin\n' },
      'assets/terms/money/coin.yaml:1: nobody reads this file → files of terms/, signals/ and texts/ have names that end in .yaml: rename it, or take it out',
    ],
  ]);
});

describe('examples', () => {
  rules([
    [
      'one that must show the signal and lacks a term',
      { [SIGNAL]: ['Helpers wanted on the moon.', 'Hands wanted on the moon.'] },
      `${SIGNAL}:11: this text must show the signal and does not: “Hands wanted on the moon.” → the group [moon, helper] lacks “helper”: add the text’s word to that term, or another group`,
    ],
    [
      'one whose terms stand too far apart',
      { [SIGNAL]: ['on the moon.', `${'far and wide '.repeat(5)}on the moon.`] },
      `${SIGNAL}:11: this text must show the signal and does not: “Helpers wanted far and wide far and wide far and wide far an…” → the terms of [moon, helper] stand more than 14 words apart: shorten the text`,
    ],
    [
      'an honest one that shows it',
      { [SIGNAL]: ['A full moon tonight.', 'Helper at Moon Cafe.'] },
      `${SIGNAL}:14: this honest text shows the signal, by “Helper at Moon”: “Helper at Moon Cafe.” → narrow the phrase or the group by a word that only these offers have`,
    ],
    [
      'none that must match',
      {
        [SIGNAL]: [
          'match:\n  - { lang: en, text: "Helpers wanted on the moon." }\n  - { lang: hi, text: "चाँद पर हेल्पर चाहिए।" }\n',
          'match: []\n',
        ],
      },
      `${SIGNAL}:10: “match” is empty → add at least one text that must show the signal`,
    ],
    [
      'no honest one',
      { [SIGNAL]: ['clear:\n  - { lang: en, text: "A full moon tonight." }\n', ''] },
      `${SIGNAL}:1: “clear” is missing → write it: Honest texts that look like it and must not show it. They keep the tool honest: make them hard.`,
    ],
  ]);
});
