/**
 * The engine's one door: passages in, verdict out. Holds what is worth building once for a pack (look-up tables, unpacked
 * weights).
 */
import type { EnginePack } from './pack.ts';
import { MAX_CHARACTERS } from './passage.ts';
import type { Passage } from './passage.ts';
import { ItemReader, licencesIn, quoteOf } from './reading.ts';
import type { Member, ReadItem } from './reading.ts';
import type { SignalHit } from './signals.ts';
import { StanceReader } from './stance.ts';
import { features, graver, isAlarm, judge } from './verdict.ts';
import type { Evidence, Features, ItemVerdict, Judged, Licence, Verdict } from './verdict.ts';
import { windowsOf } from './windows.ts';
import type { JudgedWindow } from './windows.ts';

type Judgement = Omit<ItemVerdict, 'item'>;

const NOTHING: Judgement = { level: 'clear', score: 0, stance: 'other', evidence: [] };

/** Is told what the verdict is made of, for those who explain it (`trace.ts`): each item, then each window of it as it was judged. */
export interface Listener {
  item(number: number, item: ReadItem): void;
  window(window: JudgedWindow, found: Features, judged: Judged): void;
}

export class Assessor {
  readonly pack: EnginePack;
  readonly stance: StanceReader;
  private readonly reader: ItemReader;

  constructor(pack: EnginePack) {
    this.pack = pack;
    this.reader = new ItemReader(pack);
    this.stance = new StanceReader(pack);
  }

  /**
   * @param passages a document in reading order; passages of one item need not stand together
   * @returns the gravest verdict among its items
   */
  assess(passages: readonly Passage[], listener?: Listener): Verdict {
    const { items, partial } = groupByItem(passages);
    const verdicts: ItemVerdict[] = [];
    const licences: Licence[] = [];
    let gravest = NOTHING;
    for (const [item, members] of items) {
      const read = this.reader.read(members);
      listener?.item(item, read);
      const judged = this.judgeItem(read, listener);
      if (isAlarm(judged.level)) verdicts.push({ item, ...judged });
      if (gravest === NOTHING || graver(judged, gravest) > 0) gravest = judged;
      licences.push(...licencesIn(read).map(({ quote, where }) => ({ number: quote, where })));
    }
    return { ...gravest, items: verdicts, licences, partial, pack: this.pack.id, packVersion: this.pack.version };
  }

  private judgeItem(item: ReadItem, listener?: Listener): Judgement {
    let best: Judgement | null = null;
    for (const window of windowsOf(item)) {
      const found = features(window.hits, this.stance.readWindow(window));
      const judged = judge(this.pack.verdict, found);
      listener?.window(window, found, judged);
      if (best === null || graver(judged, best) > 0) best = { ...judged, evidence: evidenceOf(item, window.hits) };
    }
    return best ?? NOTHING;
  }
}

function groupByItem(passages: readonly Passage[]): { items: Map<number, Member[]>; partial: boolean } {
  const items = new Map<number, Member[]>();
  let room = MAX_CHARACTERS;
  let partial = false;
  for (const [passage, { text, item }] of passages.entries()) {
    if (room <= 0) {
      partial = true;
      break;
    }
    const kept = text.length > room ? text.slice(0, room) : text;
    partial ||= kept.length < text.length;
    room -= kept.length;
    const members = items.get(item);
    if (members === undefined) items.set(item, [{ passage, text: kept }]);
    else members.push({ passage, text: kept });
  }
  return { items, partial };
}

/** The clearest hit of each signal, in the order of the text. */
function evidenceOf(item: ReadItem, hits: readonly SignalHit[]): Evidence[] {
  const best = new Map<string, SignalHit>();
  for (const hit of hits) {
    const known = best.get(hit.signal.id);
    if (known === undefined || clearer(hit, known)) best.set(hit.signal.id, hit);
  }
  return [...best.values()]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((hit) => ({
      signal: hit.signal.id,
      facet: hit.signal.facet,
      ...quoteOf(item, hit.start, hit.end),
      source: hit.signal.source,
    }));
}

function clearer(a: SignalHit, b: SignalHit): boolean {
  return a.distance !== b.distance ? a.distance < b.distance : a.end - a.start < b.end - b.start;
}
