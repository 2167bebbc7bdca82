/** Rule: what is named is there. */
import type { LanguageData } from '../../engine/language.ts';
import { PHONE_TERM, SUM_TERM } from '../../engine/signals.ts';
import { englishTexts } from '../guidance-texts.ts';
import type { Draft } from './draft.ts';
import { quoted } from './fault.ts';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';
import type { Step, YamlFile } from './yaml-file.ts';

/** @param shared terms that packs share */
export function referenceFaults(draft: Draft, shared: Draft, language: LanguageData): Fault[] {
  return [
    ...deadShared(draft, shared),
    ...deadTerms(draft, shared),
    ...deadSources(draft),
    // Where a shared term cannot be read, language data lacks it, and is another for that alone.
    ...(shared.faults.length === 0 ? otherLanguageData(draft, language) : []),
    ...draft.translations.flatMap((translation) => textKeys(draft, translation)),
  ];
}

function idsOf({ terms, brokenTerms }: Draft): Set<string> {
  return new Set([...terms.map(({ value }) => value.id), ...brokenTerms]);
}

function deadShared({ pack }: Draft, shared: Draft): Fault[] {
  if (pack === null) return [];
  const known = idsOf(shared);
  const { file, value } = pack;
  return value.shared.flatMap((id, i) => {
    if (!known.has(id))
      return dead(file, ['shared', i], 'shared term', id, known, 'write the id of a file of assets/terms');
    if (value.shared.indexOf(id) === i) return [];
    return [file.fault(['shared', i], { what: `“${id}” is named already`, mend: 'leave it out' })];
  });
}

function deadTerms(draft: Draft, shared: Draft): Fault[] {
  const everyday = idsOf(shared);
  const named = new Set(draft.pack?.value.shared ?? everyday);
  const known = new Set([...idsOf(draft), ...named, SUM_TERM, PHONE_TERM]);
  const elsewhere = (term: string): string =>
    everyday.has(term)
      ? 'assets/terms has it: name it under “shared” in pack.yaml'
      : `write the id of a file of terms/ or assets/terms, or add terms/${term}.yaml`;
  return draft.signals.flatMap(({ file, value }) =>
    (value.near ?? []).flatMap((group, at) =>
      group.flatMap((term, i) =>
        known.has(term) ? [] : dead(file, ['near', at, i], 'term', term, known, elsewhere(term)),
      ),
    ),
  );
}

/** Faults of meanings that no word of language data has. */
export function deadMeanings({ terms }: Draft, { glosses }: LanguageData): Fault[] {
  const meanings = new Set(Object.keys(glosses).map((gloss) => gloss.split('/', 1)[0] as string));
  return terms.flatMap(({ file, value }) =>
    (value.meanings ?? []).flatMap((meaning, i) =>
      meanings.has(meaning)
        ? []
        : dead(
            file,
            ['meanings', i],
            'meaning',
            meaning,
            meanings,
            'no word of assets/glosses has it: take it out, or write one that is there',
          ),
    ),
  );
}

function deadSources({ sources, signals, guidance }: Draft): Fault[] {
  if (sources === null) return [];
  const known = new Set(sources.value.map(({ id }) => id));
  const check = (file: YamlFile, path: readonly Step[], source: string | undefined): Fault[] =>
    source === undefined || known.has(source)
      ? []
      : dead(file, path, 'source', source, known, 'write an id of sources.yaml, or add the source there');
  const advice =
    guidance === null
      ? []
      : sourcePaths(guidance.value).flatMap(({ path, source }) => check(guidance.file, path, source));
  return [...signals.flatMap(({ file, value }) => check(file, ['source'], value.source)), ...advice];
}

function sourcePaths({ advisory, channels, situations }: NonNullable<Draft['guidance']>['value']): {
  path: Step[];
  source: string;
}[] {
  return [
    { path: ['advisory', 'source'], source: advisory.source },
    { path: ['advisory', 'official', 'source'], source: advisory.official.source },
    ...channels.map(({ source }, i) => ({ path: ['channels', i, 'source'], source })),
    ...situations.flatMap(({ steps }, at) =>
      steps.map(({ source }, i) => ({ path: ['situations', at, 'steps', i, 'source'], source })),
    ),
  ];
}

function dead(
  file: YamlFile,
  path: readonly Step[],
  kind: string,
  name: string,
  known: ReadonlySet<string>,
  mend: string,
): Fault[] {
  return [file.fault(path, { what: `there is no ${kind} “${name}”`, mend: mend + didYouMean(name, known) })];
}

/** With other language data than they were learnt with, weights mean nothing. */
function otherLanguageData({ weights }: Draft, { id }: LanguageData): Fault[] {
  if (weights === null || weights.value.languageData === id) return [];
  const what = `the weights were learnt with other language data (${weights.value.languageData}, not ${id})`;
  return [
    weights.file.fault(['languageData'], {
      what,
      mend: 'assets/glosses or assets/terms was changed since: npm run fit',
    }),
  ];
}

/**
 * A translation has a text for every English one, and no other. An invented offer would not be warned of in a language that the pack
 * has no words of.
 */
function textKeys(draft: Draft, { file, value }: Draft['translations'][number]): Fault[] {
  const { pack, guidance } = draft;
  if (pack === null || guidance === null) return [];
  const english = englishTexts({ pack: pack.value, guidance: guidance.value });
  const hasWords = draft.terms.some((term) => Object.hasOwn(term.value.words, value.language));
  const missing = [...english]
    .filter(([key]) => !Object.hasOwn(value.texts, key) && (hasWords || key !== 'sample'))
    .map(([key, text]) =>
      file.fault(['texts'], { what: `the text “${key}” is missing`, mend: `translate ${quoted(text)}` }),
    );
  const left = Object.keys(value.texts)
    .filter((key) => !english.has(key))
    .map((key) =>
      file.fault(['texts', key], {
        what: `there is no English text “${key}”`,
        mend: `take it out, or write a key of guidance.yaml${didYouMean(key, english.keys())}`,
      }),
    );
  return [...missing, ...left];
}
