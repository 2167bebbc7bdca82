/** What `packs -- effect` says, in plain words: nothing about what has not changed. */
import type { Level } from '../../engine/verdict.ts';
import type { CompiledPack } from '../../packs/pack.ts';
import type { Label } from '../corpus.ts';
import type { Row } from '../tally.ts';
import type { Block, Item } from './blocks.ts';
import { PAGE_CHARACTERS } from './comparison.ts';
import type { Comparison, Moved, SignalEffect, Times } from './comparison.ts';
import { isChange, usersOf } from './pack-changes.ts';
import type { Changes, PackChanges } from './pack-changes.ts';

export interface Sizes {
  readonly plain: number;
  readonly packed: number;
}

/** All that there is to say about one pattern list. */
export interface Effect {
  readonly pack: CompiledPack;
  /** The commit that it is compared with. */
  readonly base: string;
  readonly isNew: boolean;
  readonly changes: PackChanges;
  /** Null where nothing changed that the engine reads. */
  readonly comparison: Comparison | null;
  /** Signals that changed and were not asked about, since there were too many. */
  readonly notAsked: readonly string[];
  readonly sizes: { readonly before: Sizes | null; readonly after: Sizes };
  /** Of the language data, which all pattern lists share; null where it did not change. */
  readonly languageSizes: Effect['sizes'] | null;
}

/** Texts that are shown with their words, of each kind. */
const MOST_BETTER = 10;
const MOST_WORSE = 40;
const MOST_DECIDED = 4;
/** Ids in one line. */
const MOST_IDS = 40;

export function report(effect: Effect): Block[] {
  const { pack, base, isNew, comparison } = effect;
  return [
    {
      kind: 'title',
      text: `${pack.id} ${pack.version}: the working copy against ${base}${isNew ? ', where it is new' : ''}`,
    },
    ...whatChanged(effect),
    ...(comparison === null
      ? [line('Nothing changed that the engine reads: every text keeps its level.')]
      : [
          ...levelsBlocks(comparison),
          ...ratesBlocks(comparison),
          ...signalBlocks(comparison.signals, effect.notAsked),
          ...timeBlocks(comparison.times, isNew),
        ]),
    ...sizeBlocks(effect),
  ];
}

function line(text: string): Block {
  return { kind: 'line', text };
}

function whatChanged({ pack, changes, isNew }: Effect): Block[] {
  const { signals, terms, ordinary, glosses, weights, texts } = changes;
  const items: string[] = isNew
    ? [`${signals.added.length} signals, ${terms.added.length} terms`]
    : [
        ...namesOf('signal', signals),
        ...namesOf('term', terms, (id) => {
          const users = usersOf(id, pack);
          return users.length === 0 ? 'used by no signal' : `used by ${someOf(users, 6)}`;
        }),
        ...(isChange(ordinary)
          ? [
              `ordinary words: ${ordinary.added.length} more, ${ordinary.removed.length} fewer: ${someOf([...ordinary.added, ...ordinary.removed], 8)}`,
            ]
          : []),
        ...(glosses > 0 ? [`glosses: ${glosses} words came, went or mean something else`] : []),
        ...(texts ? ['texts, advice or sources that users read'] : []),
        ...(weights ? ['weights'] : []),
      ];
  return [
    { kind: 'heading', text: 'What changed' },
    { kind: 'list', items: items.map((text) => ({ text })) },
    ...(isNew ? [] : weightsNote(changes)),
  ];
}

function weightsNote(changes: PackChanges): Block[] {
  if (changes.misfit)
    return [
      line('The weights were learnt with other glosses: “npm run fit” must be run before this list can be shipped.'),
    ];
  if (!isStale(changes)) return [];
  return [
    line(
      'The weights are as they were: “npm run fit” has not been run since. New signals weigh what any unknown one does, and how new words are worded is not learnt yet.',
    ),
  ];
}

/** Whether what the weights were learnt from changed, and they did not. */
function isStale({ signals, terms, ordinary, glosses, weights }: PackChanges): boolean {
  return !weights && (isChange(signals) || isChange(terms) || isChange(ordinary) || glosses > 0);
}

function namesOf(name: string, { added, removed, changed }: Changes, note?: (id: string) => string): string[] {
  const noted = (id: string, how: string): string => [how, note?.(id)].filter(Boolean).join('; ');
  return [
    ...added.map((id) => withNote(`new ${name} ${id}`, noted(id, ''))),
    ...changed.map(({ id, how }) => withNote(`${name} ${id}`, noted(id, how))),
    ...(removed.length > 0 ? [`removed ${name}${removed.length === 1 ? '' : 's'}: ${removed.join(', ')}`] : []),
  ];
}

function withNote(text: string, note: string): string {
  return note === '' ? text : `${text}: ${note}`;
}

function levelsBlocks({ moved, texts }: Comparison): Block[] {
  if (moved.length === 0)
    return [
      { kind: 'heading', text: 'Levels' },
      line(`None of ${texts.toLocaleString('en')} labelled texts changes its level.`),
    ];
  const of = (how: Moved['how']): Moved[] => moved.filter((one) => one.how === how);
  return [
    {
      kind: 'heading',
      text: `Levels: ${moved.length} of ${texts.toLocaleString('en')} texts change: ${of('better').length} for the better, ${of('worse').length} for the worse, ${of('neither').length} neither`,
    },
    ...movedBlocks('For the worse', of('worse'), MOST_WORSE),
    ...movedBlocks('For the better', of('better'), MOST_BETTER),
    ...movedBlocks('Neither', of('neither'), MOST_BETTER),
  ];
}

function movedBlocks(title: string, list: readonly Moved[], most: number): Block[] {
  if (list.length === 0) return [];
  return [line(`${title}:`), { kind: 'list', items: movedItems(list, most, (from, to) => `${from} → ${to}`) }];
}

/** Texts of the test split by their ids alone. */
function movedItems(list: readonly Moved[], most: number, way: (from: Level, to: Level) => string): Item[] {
  const open = list.filter(({ excerpt }) => excerpt !== null);
  const hidden = list.filter(({ excerpt }) => excerpt === null);
  const byWay = new Map<string, string[]>();
  for (const { from, to, text } of [...open.slice(most), ...hidden]) {
    const key = `${way(from, to)}, ${LABELS[text.label]}${text.split === 'test' ? ', test split' : ''}`;
    byWay.set(key, [...(byWay.get(key) ?? []), text.id]);
  }
  return [
    ...open.slice(0, most).map(({ text, from, to, excerpt }) => ({
      text: `${way(from, to)}  ${text.id} (${text.set.startsWith('real/') ? text.set : text.lang}, ${LABELS[text.label]})`,
      quote: excerpt ?? '',
    })),
    ...Array.from(byWay, ([key, ids]) => ({ text: `${key}: ${someOf(ids, MOST_IDS)}` })),
  ];
}

const LABELS: Readonly<Record<Label, string>> = {
  warn: 'offer',
  caution: 'doubtful offer',
  report: 'report',
  clear: 'honest text',
  honest: 'honest text',
  near: 'text near the scam',
};

const RATES = [
  ['offers warned of', 'offersWarned', 'offers'],
  ['doubtful, alarm', 'cautionsAlarmed', 'cautions'],
  ['honest, warned of', 'honestWarned', 'honest'],
  ['honest, any alarm', 'honestAlarmed', 'honest'],
] as const satisfies readonly (readonly [string, keyof Row, keyof Row])[];

function ratesBlocks({ before, after }: Comparison): Block[] {
  const differs = (set: string): boolean =>
    RATES.some(([, hits]) => before.get(set)?.[hits] !== after.get(set)?.[hits]);
  const changed = [...after.keys()].filter(differs);
  if (changed.length === 0) return [line('Recall and false alarms stay as they are in every language.')];
  const totals = ['project (train)', 'project (test)', 'real (real)'];
  const shown = [...new Set([...totals, ...changed])].filter((set) => !isEmpty(after.get(set)));
  return [
    { kind: 'heading', text: 'Recall and false alarms (sets in which nothing changed are left out)' },
    {
      kind: 'table',
      head: ['texts', ...RATES.map(([title]) => title)],
      rows: shown.map((set) => [
        setName(set),
        ...RATES.map(([, hits, of]) =>
          cell(before.get(set)?.[hits] ?? 0, after.get(set)?.[hits] ?? 0, after.get(set)?.[of] ?? 0),
        ),
      ]),
    },
  ];
}

function isEmpty(row: Readonly<Row> | undefined): boolean {
  return row === undefined || row.offers + row.cautions + row.honest === 0;
}

/** "project (train)/hi" as people say it. */
function setName(set: string): string {
  return set
    .replace(/^project \(train\)(?:\/(.*))?$/, (_, lang: string | undefined) => `dev, ${lang ?? 'all'}`)
    .replace(/^project \(test\)(?:\/(.*))?$/, (_, lang: string | undefined) => `test, ${lang ?? 'all'}`)
    .replace(/^(.*) \(real\)$/, (_, kind: string) => (kind === 'real' ? 'real, all' : kind));
}

function cell(before: number, after: number, of: number): string {
  if (of === 0) return '–';
  const hits = before === after ? `${after}` : `${before}→${after}`;
  return `${hits}/${of} ${((100 * after) / of).toFixed(1)}%`;
}

function signalBlocks(signals: ReadonlyMap<string, SignalEffect>, notAsked: readonly string[]): Block[] {
  if (signals.size === 0) return [];
  const decisive = [...signals].filter(([, { decides }]) => decides.length > 0);
  const others = [...signals].filter(([, { decides }]) => decides.length === 0);
  return [
    { kind: 'heading', text: 'What hangs on one of these signals alone' },
    ...decisive.flatMap(([id, { shownIn, decides }]): Block[] => [
      line(
        `${id}: shown by ${counts(shownIn)}; without it ${decides.length === 1 ? 'one' : decides.length} would have another level:`,
      ),
      { kind: 'list', items: movedItems(decides, MOST_DECIDED, (from, to) => `${to} (else ${from})`) },
    ]),
    ...(others.length > 0
      ? [
          line(
            `No text hangs on: ${others.map(([id, { shownIn }]) => `${id} (shown by ${counts(shownIn)})`).join('; ')}.`,
          ),
        ]
      : []),
    ...(notAsked.length > 0 ? [line(`Not tried, since so many changed: ${someOf(notAsked, MOST_IDS)}.`)] : []),
  ];
}

function counts(shownIn: SignalEffect['shownIn']): string {
  const byName = new Map<string, number>();
  for (const [label, count] of shownIn) byName.set(LABELS[label], (byName.get(LABELS[label]) ?? 0) + count);
  return byName.size === 0
    ? 'no text'
    : Array.from(byName, ([name, count]) => `${count} ${count === 1 ? name : plural(name)}`).join(', ');
}

function plural(name: string): string {
  return name.replace(/^(?:doubtful offer|honest text|\w+)/, '$&s');
}

function timeBlocks({ before, after, low, high }: Times, isNew: boolean): Block[] {
  const page = `a page of ${PAGE_CHARACTERS.toLocaleString('en')} characters`;
  if (isNew) return [{ kind: 'heading', text: 'Time' }, line(`${after.toFixed(1)} ms for ${page}.`)];
  return [
    { kind: 'heading', text: 'Time' },
    line(
      `× ${(after / before).toFixed(2)} for ${page} (${before.toFixed(1)} → ${after.toFixed(1)} ms, both by turns on every text; of the pages, half lie between × ${low.toFixed(2)} and × ${high.toFixed(2)}).`,
    ),
  ];
}

function sizeBlocks({ sizes, languageSizes }: Effect): Block[] {
  const said = [
    ...sizeLines('', sizes),
    ...(languageSizes === null ? [] : sizeLines('Language data, which all lists share: ', languageSizes)),
  ];
  return said.length === 0 ? [] : [{ kind: 'heading', text: 'Size' }, ...said.map(line)];
}

function sizeLines(of: string, { before, after }: Effect['sizes']): string[] {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  if (before === null)
    return [`${of}${kilobytes(after.packed)} kB packed with Brotli, ${kilobytes(after.plain)} kB plain.`];
  if (before.plain === after.plain && before.packed === after.packed) return [];
  return [
    `${of}${kilobytes(before.packed)} → ${kilobytes(after.packed)} kB packed with Brotli, ${kilobytes(before.plain)} → ${kilobytes(after.plain)} kB plain.`,
  ];
}

function someOf(list: readonly string[], most: number): string {
  const more = list.length - most;
  return `${list.slice(0, most).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
}
