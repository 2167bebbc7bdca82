// @vitest-environment happy-dom
/** What a page or a user wrote stands on our surfaces and in saved files as text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';
import { NO_ORGANISATION } from '../../src/organisation.ts';
import type { ReportDraft } from '../../src/report-draft.ts';
import { reportFile } from '../../src/ui/report/report-file.tsx';
import { inEnglish, translator } from '../../src/ui/texts/translator.ts';
import type { TextKey } from '../../src/ui/texts/translator.ts';
import { messagesIn } from '../../scripts/texts/keys.ts';
import { door } from './door.ts';
import { hostileText, piece } from './hostile-text.ts';

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '</',
        '<!--',
        ']]>',
        '<script>',
        '</style>',
        '</title>',
        '<img src=x onerror=y>',
        'javascript:',
        '&lt;',
        '&#60;',
        '\0',
        '\u202e',
        '{',
        '}',
        '$a',
        '`',
      ),
      piece,
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

function draftOf(text: string): ReportDraft {
  return {
    level: 'warn',
    warning: null,
    origin: { kind: 'page', address: text, title: text },
    at: 0,
    quotes: [
      {
        quote: { before: text, words: text, after: text, scattered: false },
        facet: 'role',
        where: [],
        report: { publisher: text, reports: text, url: text },
      },
    ],
    channels: [],
    licence: { numbers: [text], elsewhere: false },
    text,
    cut: true,
    pack: { id: 'p', version: '1.0.0', issued: '2026-11-25' },
    picture: null,
    privately: false,
    calledNoOffer: false,
  };
}

const fileOf = (text: string): string =>
  reportFile(
    {
      draft: draftOf(text),
      note: text,
      fullText: { text, hash: text },
      picture: null,
      organisation: { ...NO_ORGANISATION, name: { en: text } },
      version: '1.0.0',
    },
    { language: 'ur', t: inEnglish },
  );

/** Tags, in order, without what stands in them. */
const tagsOf = (html: string): string => [...html.matchAll(/<\/?[a-z][\w-]*/gi)].map(([tag]) => tag).join(' ');
/** Of a text that says nothing. */
const PLAIN = new Set(tagsOf(fileOf('x')).split(' '));

door('report file', 'slowest', fc.oneof(markup, hostileText), (text) => {
  const html = fileOf(text);
  const strange = tagsOf(html)
    .split(' ')
    .filter((tag) => !PLAIN.has(tag));
  expect(strange).toEqual([]);
  if (/<[^>]*\shref="(?!https?:|mailto:|tel:|#)/i.test(html)) expect.fail('a link to something else');
});

const CATALOGUES = ['en', 'hi', 'ur'] as const;
const sources = CATALOGUES.map((language) => readFileSync(`src/ui/texts/locales/${language}.ftl`, 'utf8'));
const speakers = CATALOGUES.map((language, i) => translator(language, sources[i] as string));
const NAMES = [...new Set((sources[0] as string).match(/\$[a-zA-Z][\w-]*/g))].map((name) => name.slice(1));
const KEYS = messagesIn(sources[0] as string).map(({ id }) => id.name as TextKey);

door(
  'texts with hostile values',
  'fast',
  fc.tuple(fc.nat(CATALOGUES.length - 1), fc.nat(KEYS.length - 1), fc.oneof(markup, fc.double(), fc.integer())),
  ([which, nth, value]) => {
    const speak = speakers[which] as (key: TextKey, values: Record<string, unknown>) => string;
    const key = KEYS[nth] as TextKey;
    const text = speak(key, Object.fromEntries(NAMES.map((name) => [name, value])));
    if (text === '') expect.fail(`${key} says nothing`);
    if (text.length > 2_000 + 5 * String(value).length) expect.fail(`${key} has grown`);
  },
);
