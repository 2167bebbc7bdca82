/** A new signal and its source as they are written into the files of a pack. */
import { stringify } from 'yaml';
import type { Facet } from '../../../engine/pack.ts';
import type { Language } from '../../../packs/languages.ts';

/** A text under `match` or `clear`. */
export interface Example {
  readonly lang: Language;
  readonly text: string;
}

/** A signal as it was answered. */
export interface NewSignal {
  readonly id: string;
  readonly facet: Facet;
  readonly anchor: boolean;
  readonly grave: boolean;
  readonly why: string;
  /** An id in `sources.yaml`, or the reason why we judge so. */
  readonly from: { readonly source: string } | { readonly inferred: string };
  readonly phrases: ReadonlyMap<Language, readonly string[]>;
  readonly near: readonly (readonly string[])[];
  readonly match: readonly Example[];
  readonly clear: readonly Example[];
}

/** A source as it was answered. */
export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly date: string;
  readonly reports: string;
  readonly url: string;
}

/** @returns the text of `signals/<id>.yaml` */
export function signalText({ id, facet, anchor, grave, why, from, phrases, near, match, clear }: NewSignal): string {
  return [
    `id: ${id}`,
    `facet: ${facet}`,
    ...(anchor ? ['anchor: true'] : []),
    ...(grave ? ['grave: true'] : []),
    `why: ${scalar(why)}`,
    'source' in from ? `source: ${from.source}` : `inferred: ${scalar(from.inferred)}`,
    ...(phrases.size === 0 ? [] : ['phrases:']),
    ...Array.from(phrases, ([language, list]) => `  ${language}: [${wordList(list)}]`),
    ...(near.length === 0 ? [] : ['near:']),
    ...near.map((group) => `  - [${group.join(', ')}]`),
    'match:',
    ...match.map(exampleLine),
    'clear:',
    ...clear.map(exampleLine),
    '',
  ].join('\n');
}

const HEADING = '# New wordings, as they were heard of.';

/** @returns the text of `sources.yaml` with the source at its end; what stands there already stays as it is, comments too */
export function withSource(text: string, { id, publisher, date, reports, url }: NewSource): string {
  const before = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  const heading = text.includes(HEADING) ? [] : ['', HEADING];
  const lines = [
    ...heading,
    `- id: ${id}`,
    `  publisher: ${scalar(publisher)}`,
    `  date: ${date}`,
    `  reports: ${scalar(reports)}`,
    `  url: ${scalar(url)}`,
  ];
  return `${before}${lines.join('\n')}\n`;
}

function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** @returns words as they stand within [ ] */
export function wordList(words: readonly string[]): string {
  return words.map(inList).join(', ');
}

/** Words that stand in [ ] without quotes. */
const PLAIN = /^[\p{L}\p{M}][\p{L}\p{M}\p{N} *\u200c\u200d-]*$/u;
const MEANS_SOMETHING_ELSE = /^(?:true|false|null|yes|no|on|off|~)$/iu;

function inList(phrase: string): string {
  return PLAIN.test(phrase) && !MEANS_SOMETHING_ELSE.test(phrase) ? phrase : JSON.stringify(phrase);
}

function exampleLine({ lang, text }: Example): string {
  return `  - { lang: ${lang}, text: ${JSON.stringify(text)} }`;
}
