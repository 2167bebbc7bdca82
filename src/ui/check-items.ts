/** Has the messages of a document judged, a batch at a time, and gathers what is said of them. */
import type { DocumentItem, OpenedDocument } from '../documents/document.ts';
import { runsOf } from '../documents/runs.ts';
import type { Run } from '../documents/runs.ts';
import { LEVELS, reaches } from '../engine/verdict.ts';
import type { Level } from '../engine/verdict.ts';
import type { Explanation } from '../explanation.ts';
import { MOST_ITEMS } from '../messages.ts';
import type { CheckedItem, ItemsView, JudgedBy } from '../messages.ts';
import { draftPack } from '../report-draft.ts';

/** A message that something was found in, or several of one sender that say it only together. */
export interface FoundItem {
  readonly item: DocumentItem;
  /** Its place among the messages, from 1; 0 for a notice. Of several the first one's. */
  readonly number: number;
  /** Of several the last one's. */
  readonly last: number;
  readonly explanation: Explanation;
}

export interface CheckResult {
  readonly document: OpenedDocument;
  /** The gravest level of all messages. */
  readonly level: Level;
  /** Messages, without notices. */
  readonly messages: number;
  /** Those of the gravest kind found: alarms, or where there are none, reports; the gravest first. */
  readonly found: readonly FoundItem[];
  readonly partial: boolean;
  /** The one that says the gravest; where none says anything, one that was asked. */
  readonly pack: JudgedBy;
}

/** Characters of one batch: about a tenth of a second of the judge's time. */
const BATCH_CHARACTERS = 100_000;

/** Judges a batch of messages by their passages, where the engine runs: in the extension's background, or a worker of the web page. */
export type Judge = (items: readonly DocumentItem['passages'][]) => Promise<ItemsView>;

/** @throws Error in the judge's words where it cannot judge */
export async function checkDocument(document: OpenedDocument, judge: Judge): Promise<CheckResult> {
  const { items } = document;
  const { checked, asked } = await judgeAll(items, judge);
  const said = await sayingMore(items, checked, judge);
  const level = [...checked, ...said.map((run) => run.checked)].reduce(
    (gravest: Level, one) => (reaches(one.level, gravest) ? one.level : gravest),
    'clear',
  );
  const found = foundIn(items, checked, said, level);
  const [first] = found;
  return {
    document,
    level,
    messages: items.filter(({ role }) => role === 'message').length,
    found,
    partial: document.notRead.cut || checked.some(({ partial }) => partial),
    pack: first === undefined ? asked : { ...draftPack(first.explanation), expires: first.explanation.packExpires },
  };
}

interface Answers {
  readonly checked: readonly CheckedItem[];
  readonly asked: JudgedBy;
}

async function judgeAll(items: readonly DocumentItem[], judge: Judge): Promise<Answers> {
  const checked: CheckedItem[] = [];
  let asked: JudgedBy = { id: '', version: '', issued: '', expires: '' };
  for (const batch of batchesOf(items)) {
    // One after the other, so that the judge can answer others in between.
    // oxlint-disable-next-line no-await-in-loop
    const view = await judge(batch.map(({ passages }) => passages));
    if (view.status === 'failed') throw new Error(view.reason);
    checked.push(...view.items);
    asked = view.packs[0] ?? asked;
  }
  return { checked, asked };
}

/** A run, and what is said of it. */
interface JudgedRun extends Run {
  readonly checked: CheckedItem;
}

/** Runs of which something graver is said than of each of their messages. */
async function sayingMore(
  items: readonly DocumentItem[],
  alone: readonly CheckedItem[],
  judge: Judge,
): Promise<readonly JudgedRun[]> {
  const gravestOf = ({ places }: Run): number => Math.min(...places.map((place) => graveness(alone[place])));
  const runs = runsOf(items).filter((run) => gravestOf(run) > 0);
  const { checked } = await judgeAll(
    runs.map(({ item }) => item),
    judge,
  );
  return runs.flatMap((run, i) => {
    const one = checked[i];
    return one !== undefined && graveness(one) < gravestOf(run) ? [{ ...run, checked: one }] : [];
  });
}

/** 0 for the gravest. */
function graveness(checked: CheckedItem | undefined): number {
  return LEVELS.indexOf(checked?.level ?? 'clear');
}

function* batchesOf(items: readonly DocumentItem[]): Iterable<readonly DocumentItem[]> {
  let batch: DocumentItem[] = [];
  let characters = 0;
  for (const item of items) {
    const size = item.passages.reduce((sum, { text }) => sum + text.length, 0);
    if (batch.length > 0 && (batch.length >= MOST_ITEMS || characters + size > BATCH_CHARACTERS)) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(item);
    characters += size;
  }
  if (batch.length > 0) yield batch;
}

function foundIn(
  items: readonly DocumentItem[],
  checked: readonly CheckedItem[],
  runs: readonly JudgedRun[],
  gravest: Level,
): FoundItem[] {
  const wanted: readonly Level[] = gravest === 'report' ? ['report'] : ['warn', 'caution'];
  const runAt = new Map(runs.flatMap((run) => run.places.map((place) => [place, run])));
  const found: FoundItem[] = [];
  let number = 0;
  for (const [place, own] of items.entries()) {
    const isMessage = own.role === 'message';
    if (isMessage) number++;
    const run = runAt.get(place);
    // It stands where its first message does, in place of all of them.
    if (run !== undefined && place !== run.places[0]) continue;
    const { item, checked: one } = run ?? { item: own, checked: checked[place] };
    const explanation = one?.explanation ?? null;
    if (explanation === null || !wanted.includes(explanation.level)) continue;
    const first = isMessage ? number : 0;
    found.push({ item, number: first, last: first + (run?.places.length ?? 1) - 1, explanation });
  }
  return found.sort((a, b) => LEVELS.indexOf(a.explanation.level) - LEVELS.indexOf(b.explanation.level));
}
