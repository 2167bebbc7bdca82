/** The long description of a store's page: put together from Parakh's own texts, so that a thing is said in one way, and from docs/store/texts. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import * as v from 'valibot';
import { parse } from 'yaml';
import { LANGUAGES, isUiLanguage } from '../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../src/ui/texts/languages.ts';

const sentence = v.pipe(v.string(), v.trim(), v.minLength(2));
const file = v.strictObject({
  language: v.string(),
  reviewed: v.optional(v.nullable(v.strictObject({ date: v.pipe(v.string(), v.isoDate()), by: sentence }))),
  texts: v.strictObject({
    lead: sentence,
    second: sentence,
    message: sentence,
    advisory: sentence,
    sites: sentence,
    passes: sentence,
    cannot: sentence,
    errors: sentence,
    languages: sentence,
  }),
});

/** What docs/store/texts has in one language. */
export type StoreTexts = v.InferOutput<typeof file>;

/** @param language one that docs/store/texts has a file of */
export function readStoreTexts(language: string): StoreTexts {
  return v.parse(file, parse(readFileSync(`docs/store/texts/${language}.yaml`, 'utf8')));
}

function ownTexts(language: UiLanguage): (key: string) => string {
  const bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(readFileSync(`src/ui/texts/locales/${language}.ftl`, 'utf8')));
  return (key) => {
    const value = bundle.getMessage(key)?.value;
    if (value === undefined || value === null) throw new Error(`${language}.ftl has no text “${key}”`);
    return bundle.formatPattern(value);
  };
}

const section = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `• ${line}`)].join('\n');

/**
 * @param language one that docs/store/texts has a file of
 * @param also one more line, of one store
 * @returns plain text, which every store takes, paragraphs apart by an empty line
 */
export function description(language: string, also?: string): string {
  if (!isUiLanguage(language)) throw new Error(`Parakh has no texts in “${language}”`);
  const { texts } = readStoreTexts(language);
  const own = ownTexts(language);
  const names = Object.values(LANGUAGES).map(({ name }) => name);
  const paragraphs = [
    texts.lead,
    section(own('welcome-does'), [
      own('welcome-does-1'),
      own('welcome-does-2'),
      own('welcome-does-3'),
      texts.advisory,
      texts.message,
      texts.sites,
      texts.second,
      texts.passes,
    ]),
    section(texts.cannot, [own('level-clear-note'), texts.errors, own('state-textless-note')]),
    section(own('welcome-never'), [own('welcome-never-1'), own('welcome-never-2'), own('welcome-never-3')]),
    `${texts.languages} ${names.join(', ')}`,
    ...(also === undefined ? [] : [also]),
    ...(LANGUAGES[language].reviewed === null ? [own('foot-unreviewed')] : []),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
