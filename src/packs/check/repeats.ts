/**
 * Rule: nothing is said twice. Within one list a phrase that another finds anyway is left out; the same words in two languages are no
 * fault, since each language's list is complete in itself, nor in two terms, since a word may say two things.
 */
import { fold } from '../../engine/fold.ts';
import type { Phrase } from '../../engine/pack.ts';
import { compileEach, KeptPhrases, shortestFirst, spellings } from '../phrases.ts';
import type { Draft, Read } from './draft.ts';
import { quoted } from './fault.ts';
import type { Fault } from './fault.ts';
import type { Step, YamlFile } from './yaml-file.ts';

type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Faults of phrases, groups, examples and ordinary words that are given twice. */
export function repeatFaults(draft: Draft): Fault[] {
  return [
    ...draft.terms.flatMap(({ file, value }) => withinLists(file, 'words', value.words)),
    ...draft.signals.flatMap(({ file, value }) => withinLists(file, 'phrases', value.phrases ?? {})),
    ...acrossSignals(draft.signals),
    ...draft.signals.flatMap(groups),
    ...draft.signals.flatMap(examples),
    ...ordinaryWords(draft.ordinary),
  ];
}

function withinLists(file: YamlFile, key: string, byLanguage: ByLanguage): Fault[] {
  return Object.entries(byLanguage).flatMap(([language, list]) =>
    foundAnyway(list).map(({ index, by }) => {
      const phrases = compileEach(list);
      const same = (phrases[by] as Phrase).join(' ') === (phrases[index] as Phrase).join(' ');
      const line = file.at(key, language, by).line;
      return file.fault([key, language, index], {
        what: `${quoted(list[index] as string)} ${same ? 'is the same as' : 'is found anyway by'} ${quoted(list[by] as string)} in line ${line}`,
        mend: 'leave it out',
      });
    }),
  );
}

/** @returns the phrases of a list that another of it makes needless, as the compiler leaves them out */
export function foundAnyway(list: readonly string[]): { readonly index: number; readonly by: number }[] {
  const phrases = compileEach(list);
  const spelt = phrases.flatMap((written, index) => spellings(written).map((phrase) => ({ index, phrase })));
  const owners = new Map<string, number>();
  const distinct = spelt.filter(({ index, phrase }) => {
    const key = phrase.join(' ');
    if (phrase.length === 0 || owners.has(key)) return false;
    owners.set(key, index);
    return true;
  });
  const kept = new KeptPhrases();
  const needed = new Set<number>();
  const covered = new Map<number, Phrase>();
  for (const { index, phrase } of shortestFirst(distinct, (one) => one.phrase)) {
    const by = kept.covering(phrase);
    if (by !== null) covered.set(index, by);
    else {
      kept.add(phrase);
      needed.add(index);
    }
  }
  return phrases.flatMap((own, index) => {
    if (needed.has(index)) return [];
    const by = covered.get(index) ?? own;
    return own.length === 0 ? [] : [{ index, by: owners.get(by.join(' ')) as number }];
  });
}

/** What a pack adds to a term that it shares must be new to it. */
export function sharedAnyway({ pack, terms }: Draft, shared: Draft): Fault[] {
  const named = new Set(pack?.value.shared ?? []);
  return terms.flatMap(({ file, value }) => {
    const known = shared.terms.find((term) => term.value.id === value.id);
    if (known === undefined || !named.has(value.id)) return [];
    const kept = new KeptPhrases();
    for (const list of Object.values(known.value.words))
      for (const phrase of compileEach(list)) if (phrase.length > 0) kept.add(phrase);
    return Object.entries(value.words).flatMap(([language, list]) =>
      compileEach(list).flatMap((phrase, i) =>
        kept.covering(phrase) === null
          ? []
          : [
              file.fault(['words', language, i], {
                what: `${quoted(list[i] as string)} is found anyway by the shared term of ${known.file.path}`,
                mend: 'leave it out',
              }),
            ],
      ),
    );
  });
}

/** The same wording counts once for its facet, however many signals list it: the second is a mistake. */
function acrossSignals(signals: Draft['signals']): Fault[] {
  const first = new Map<string, { id: string; file: YamlFile; line: number }>();
  return signals.flatMap(({ file, value }) =>
    Object.entries(value.phrases ?? {}).flatMap(([language, list]) =>
      list.flatMap((written, i) => {
        const key = [value.facet, language, ...(compileEach(list)[i] as Phrase)].join(' ');
        const path: Step[] = ['phrases', language, i];
        const known = first.get(key);
        if (known === undefined) first.set(key, { id: value.id, file, line: file.at(...path).line });
        if (known === undefined || known.id === value.id) return [];
        return [
          file.fault(path, {
            what: `${quoted(written)} is a phrase of the signal “${known.id}” already (line ${known.line}), of the same facet`,
            mend: 'leave it out of one of the two',
          }),
        ];
      }),
    ),
  );
}

function groups({ file, value }: Read<Draft['signals'][number]['value']>): Fault[] {
  const near = value.near ?? [];
  return near.flatMap((group, i) => {
    const twice = group.find((term, at) => group.indexOf(term) !== at);
    if (twice !== undefined)
      return [file.fault(['near', i], { what: `the group names “${twice}” twice`, mend: 'name it once' })];
    const by = near.findIndex(
      (other, j) => j !== i && isWithin(other, group) && (other.length < group.length || j < i),
    );
    if (by === -1) return [];
    const line = file.at('near', by).line;
    return [
      file.fault(['near', i], {
        what: `the group [${group.join(', ')}] holds all of [${(near[by] as string[]).join(', ')}] in line ${line}, which shows the signal anyway`,
        mend: 'leave this one out, or make that one longer',
      }),
    ];
  });
}

function isWithin(group: readonly string[], other: readonly string[]): boolean {
  return group.every((term) => other.includes(term));
}

function examples({ file, value }: Read<Draft['signals'][number]['value']>): Fault[] {
  const first = new Map<string, { key: 'match' | 'clear'; line: number }>();
  return (['match', 'clear'] as const).flatMap((key) =>
    value[key].flatMap(({ text }, i) => {
      const folded = fold(text).text.trim().split(/\s+/u).join(' ');
      const known = first.get(folded);
      const { line } = file.at(key, i);
      if (known === undefined) {
        first.set(folded, { key, line });
        return [];
      }
      const what =
        known.key === key
          ? `${quoted(text)} is given in line ${known.line} already`
          : `${quoted(text)} stands under “${known.key}” (line ${known.line}) and under “${key}”`;
      return [file.fault([key, i], { what, mend: 'leave one out, or write another text' })];
    }),
  );
}

function ordinaryWords(ordinary: Draft['ordinary']): Fault[] {
  if (ordinary === null) return [];
  const first = new Map<string, number>();
  return ordinary.value.flatMap((word, i) => {
    const folded = fold(word).text;
    const known = first.get(folded);
    if (known === undefined) {
      first.set(folded, i);
      return [];
    }
    const { line } = ordinary.file.at(known);
    return [
      ordinary.file.fault([i], { what: `${quoted(word)} is listed in line ${line} already`, mend: 'leave it out' }),
    ];
  });
}
