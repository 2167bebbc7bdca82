/** Rule: texts are typed in the letters of their language and in the form that everybody types. */
import type { Language } from '../languages.ts';
import type { Draft } from './draft.ts';
import type { Fault, Finding } from './fault.ts';
import { quoted } from './fault.ts';
import { normalForm } from './normal-form.ts';
import { scriptOfPhrase, scriptOfText } from './script.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** Faults of all texts of a pack. */
export function writingFaults(draft: Draft): Fault[] {
  const { pack, guidance, sources, ordinary, terms, signals, translations } = draft;
  const all = [pack, guidance, sources, ordinary, ...terms, ...signals, ...translations].filter((one) => one !== null);
  return [
    ...all.flatMap(({ file }) => [...normalFormFaults(file, file.value, [])]),
    ...terms.flatMap(({ file, value }) => phrasesFaults(file, 'words', value.words)),
    ...signals.flatMap(({ file, value }) => [
      ...phrasesFaults(file, 'phrases', value.phrases ?? {}),
      ...examplesFaults(file, 'match', value.match),
      ...examplesFaults(file, 'clear', value.clear),
    ]),
    ...translations.flatMap(translationFaults),
  ];
}

/** @returns what is wrong in how a phrase is typed */
export function phraseFinding(phrase: string, language: Language): Finding | null {
  return withQuote(phrase, normalForm(phrase) ?? scriptOfPhrase(phrase, language));
}

/** @returns what is wrong in how an example is typed */
export function exampleFinding(text: string, language: string): Finding | null {
  return withQuote(text, normalForm(text) ?? scriptOfText(text, language));
}

function withQuote(text: string, finding: Finding | null): Finding | null {
  return finding === null ? null : { ...finding, what: `${quoted(text)}: ${finding.what}` };
}

/** What is not in its normal form is told of by itself, and may look foreign for that alone. */
function foreignPhrase(phrase: string, language: Language): Finding | null {
  const finding = scriptOfPhrase(phrase, language);
  return finding === null || normalForm(phrase) !== null ? null : withQuote(phrase, finding);
}

function foreignText(text: string, language: string): Finding | null {
  const finding = scriptOfText(text, language);
  return finding === null || normalForm(text) !== null ? null : withQuote(text, finding);
}

function phrasesFaults(
  file: YamlFile,
  key: string,
  byLanguage: Readonly<Partial<Record<Language, readonly string[]>>>,
): Fault[] {
  return Object.entries(byLanguage).flatMap(([language, phrases]) =>
    phrases.flatMap((phrase, i) => {
      const finding = foreignPhrase(phrase, language as Language);
      return finding === null ? [] : [file.fault([key, language, i], finding)];
    }),
  );
}

function examplesFaults(
  file: YamlFile,
  key: string,
  examples: readonly { readonly lang: Language; readonly text: string }[],
): Fault[] {
  return examples.flatMap(({ lang, text }, i) => {
    const finding = foreignText(text, lang);
    return finding === null ? [] : [file.fault([key, i, 'text'], finding)];
  });
}

function translationFaults({ file, value }: Draft['translations'][number]): Fault[] {
  return Object.entries(value.texts).flatMap(([key, text]) => {
    const finding = foreignText(text, value.language);
    return finding === null ? [] : [file.fault(['texts', key], finding)];
  });
}

function* normalFormFaults(file: YamlFile, value: unknown, path: readonly Step[]): Iterable<Fault> {
  if (typeof value === 'string') {
    const finding = withQuote(value, normalForm(value));
    if (finding !== null) yield file.fault(path, finding);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) yield* normalFormFaults(file, one, [...path, key]);
  }
}
