/**
 * The engine's one door: passages in, verdict out. Holds what is worth building once for each pack (look-up tables, unpacked
 * weights). A text is read once, and each pack judges it for itself.
 */
import type { EnginePack } from './pack.ts';
import { MAX_CHARACTERS } from './passage.ts';
import type { Passage } from './passage.ts';
import { ItemReader, itemText, licencesIn, quoteOf } from './reading.ts';
import type { ItemText, Member, ReadItem } from './reading.ts';
import type { SignalHit } from './signals.ts';
import { StanceReader } from './stance.ts';
import { features, graver, isAlarm, judge, LEVELS } from './verdict.ts';
import type { Evidence, Features, ItemVerdict, Judged, Licence, Verdict } from './verdict.ts';
import { windowsOf } from './windows.ts';
import type { JudgedWindow } from './windows.ts';

type JudgedEvidence = Judged & Pick<ItemVerdict, 'evidence'>;

/** What one pack says of one item. */
interface Judgement extends Omit<ItemVerdict, 'item'> {
  /** The pack's place among the others. */
  readonly place: number;
  readonly packVersion: string;
  readonly licences: readonly Licence[];
}

/**
 * Is told what the verdict is made of, for those who explain it (`trace.ts`): each item, then each window of it as it was judged; of
 * several packs by each in turn.
 */
export interface Listener {
  item(number: number, item: ReadItem): void;
  window(window: JudgedWindow, found: Features, judged: Judged): void;
}

/** Judges documents by one pack or several: each judges for itself, and the gravest verdict counts. */
export class Assessor {
  readonly judges: readonly [Judge, ...Judge[]];

  /** @param packs of two that say equally grave things, the first is heard */
  constructor(...packs: readonly [EnginePack, ...EnginePack[]]) {
    const [first, ...others] = packs;
    this.judges = [new Judge(first, 0), ...others.map((pack, i) => new Judge(pack, i + 1))];
  }

  /**
   * @param passages a document in reading order; passages of one item need not stand together
   * @returns the gravest verdict among its items, with what its pack says of it
   */
  assess(passages: readonly Passage[], listener?: Listener): Verdict {
    const { items, partial } = groupByItem(passages);
    const verdicts: ItemVerdict[] = [];
    const found: Licence[] = [];
    let gravest: Judgement | null = null;
    for (const [item, members] of items) {
      const judged = this.judgeItem(item, itemText(members), listener);
      const { place: _place, packVersion: _version, licences, ...verdict } = judged;
      if (isAlarm(judged.level)) verdicts.push({ item, ...verdict });
      if (gravest === null || isHeardBefore(judged, gravest)) gravest = judged;
      found.push(...licences);
    }
    const { place: _place, ...whole } = gravest ?? this.judges[0].nothing;
    return { ...whole, items: verdicts, licences: found, partial };
  }

  private judgeItem(number: number, text: ItemText, listener?: Listener): Judgement {
    const [first, ...others] = this.judges;
    let gravest = first.judge(number, text, listener);
    for (const judge of others) {
      const judged = judge.judge(number, text, listener);
      if (graver(judged, gravest) > 0) gravest = judged;
    }
    return gravest;
  }
}

/** Of two items: the graver level; within one the pack that comes first, since the scores of two packs for two texts measure nothing. */
function isHeardBefore(a: Judgement, b: Judgement): boolean {
  if (a.level !== b.level) return LEVELS.indexOf(a.level) < LEVELS.indexOf(b.level);
  return a.place === b.place ? a.score > b.score : a.place < b.place;
}

/** One pack, and what it is read and judged with. */
export class Judge {
  readonly nothing: Judgement;
  private readonly pack: EnginePack;
  private readonly reader: ItemReader;
  readonly stance: StanceReader;

  constructor(pack: EnginePack, place: number) {
    this.pack = pack;
    this.reader = new ItemReader(pack);
    this.stance = new StanceReader(pack);
    const { id, version } = pack;
    this.nothing = {
      level: 'clear',
      score: 0,
      stance: 'other',
      evidence: [],
      licences: [],
      place,
      pack: id,
      packVersion: version,
    };
  }

  judge(number: number, text: ItemText, listener?: Listener): Judgement {
    const item = this.reader.readText(text);
    listener?.item(number, item);
    return {
      ...this.nothing,
      ...this.gravestWindow(item, listener),
      licences: licencesIn(item).map(({ quote, where }) => ({ number: quote, where })),
    };
  }

  private gravestWindow(item: ReadItem, listener?: Listener): JudgedEvidence | null {
    let best: JudgedEvidence | null = null;
    for (const window of windowsOf(item)) {
      const found = features(window.hits, this.stance.readWindow(window));
      const judged = judge(this.pack.verdict, found);
      listener?.window(window, found, judged);
      if (best === null || graver(judged, best) > 0) best = { ...judged, evidence: evidenceOf(item, window.hits) };
    }
    return best;
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
