/** The texts of the surfaces and of the leaflet, in one language. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LanguageTag } from '../../src/language-tags.ts';
import { directionOf, formatLocale } from '../../src/ui/texts/languages.ts';
import type { Translate } from '../../src/ui/texts/translator.ts';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Folders of catalogues, by language. */
const CATALOGUES = ['src/ui/texts/locales', 'assets/leaflets'];

/** Of what is told apart here only by its key. */
export type LeafletText = (key: string, values?: Readonly<Record<string, string>>) => string;

export interface LeafletWords {
  readonly language: LanguageTag;
  /** Of the surfaces. */
  readonly t: Translate;
  /** Of the surfaces and of the leaflet. */
  readonly say: LeafletText;
}

export function wordsIn(language: LanguageTag): LeafletWords {
  const bundles = [bundleOf(language), bundleOf('en')];
  const say: LeafletText = (key, values) => {
    for (const bundle of bundles) {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern) return bundle.formatPattern(pattern, values);
    }
    throw new Error(`no text is called ${key}`);
  };
  return { language, say, t: say as Translate };
}

function bundleOf(language: LanguageTag): FluentBundle {
  const bundle = new FluentBundle(formatLocale(language), { useIsolating: directionOf(language) === 'rtl' });
  for (const folder of CATALOGUES)
    bundle.addResource(new FluentResource(readFileSync(at(`${folder}/${language}.ftl`), 'utf8')));
  return bundle;
}
