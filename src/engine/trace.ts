/**
 * Why a document got its level, step by step, for those who mend the pattern list. Nothing here decides: the verdict's own code runs
 * and tells what it did.
 */
import { Assessor } from './assess.ts';
import type { Judge } from './assess.ts';
import { cuesOf, strongest } from './cues.ts';
import type { Cue } from './cues.ts';
import type { EnginePack, Facet, ScoreModel, StanceClass } from './pack.ts';
import type { Passage } from './passage.ts';
import { quoteOf } from './reading.ts';
import type { Quotation, ReadItem } from './reading.ts';
import { scoreSteps } from './score-steps.ts';
import type { Step } from './score-steps.ts';
import type { SignalHit } from './signals.ts';
import type { StanceReading } from './stance.ts';
import { graver, logit, weigh } from './verdict.ts';
import type { Features, Judged, Place, Verdict, Weighed } from './verdict.ts';
import { WhatIf } from './what-if.ts';
import type { Raise } from './what-if.ts';
import { wholeOf } from './windows.ts';
import type { JudgedWindow } from './windows.ts';

/** Bounds of what is traced; the verdict itself is of everything. */
export const MOST_TRACED_ITEMS = 30;
const MOST_TRACED_WINDOWS = 12;
const MOST_TRACED_HITS = 1_000;
const MOST_CUES = 12;

/** Plain data, so that a worker can hand it to its page. */
export interface Trace {
  readonly verdict: Verdict;
  /** The gravest first; items without any signal are only counted. */
  readonly items: readonly TracedItem[];
  readonly itemsLeftOut: number;
}

export interface TracedItem extends Judged {
  readonly item: number;
  /** In the order of the text. */
  readonly hits: readonly TracedHit[];
  /** The windows that were judged, the gravest first: the first one is the item's verdict. None where nothing ties the item. */
  readonly windows: readonly TracedWindow[];
  readonly windowsLeftOut: number;
  /** Where it has no windows: what would raise it, if anything tied it. */
  readonly raises: readonly Raise[];
}

export interface TracedHit extends Quotation {
  readonly signal: string;
  readonly facet: Facet;
  readonly anchor: boolean;
  readonly grave: boolean;
  readonly source: string | null;
  /** 0 where every word stands as it is listed. */
  readonly distance: number;
}

/** `whole`: all of the item; `part`: a stretch of it together with what stands around it; `apart`: paragraphs that say enough. */
export type WindowKind = 'whole' | 'part' | 'apart';

export interface TracedWindow extends Judged {
  readonly kind: WindowKind;
  readonly words: number;
  readonly where: readonly Place[];
  /** Ids, in the order of the text. */
  readonly signals: readonly string[];
  /** How it is worded: by itself, what stands around it, and both together, which is what counts. */
  readonly own: StanceReading;
  readonly around: StanceReading | null;
  readonly counted: StanceReading;
  readonly warn: TracedScore;
  readonly alarm: TracedScore;
  readonly weighed: Weighed;
  /** What in its own words spoke for each stance, strongest first. */
  readonly cues: Readonly<Record<StanceClass, readonly Cue[]>>;
  readonly raises: readonly Raise[];
  /** Signals without any one of which its level would be lower. */
  readonly decisive: readonly string[];
}

export interface TracedScore {
  readonly steps: readonly Step[];
  /** In logits, as the steps; `score` is the same in 0–1. */
  readonly logit: number;
  readonly score: number;
  /** The logit that the level asks for. */
  readonly cut: number;
}

interface Watched {
  readonly number: number;
  readonly read: ReadItem;
  readonly windows: { readonly window: JudgedWindow; readonly found: Features; readonly judged: Judged }[];
}

export class Tracer {
  private readonly assessor: Assessor;
  private readonly judge: Judge;
  private readonly pack: EnginePack;
  private readonly whatIf: WhatIf;

  constructor(pack: EnginePack) {
    this.assessor = new Assessor(pack);
    [this.judge] = this.assessor.judges;
    this.pack = pack;
    this.whatIf = new WhatIf(pack);
  }

  trace(passages: readonly Passage[]): Trace {
    const watched: Watched[] = [];
    const verdict = this.assessor.assess(passages, {
      item: (number, read) => {
        if (read.hits.length > 0) watched.push({ number, read, windows: [] });
      },
      window: (window, found, judged) => watched[watched.length - 1]?.windows.push({ window, found, judged }),
    });
    for (const { windows } of watched) windows.sort((a, b) => graver(b.judged, a.judged));
    const gravestFirst = watched.sort((a, b) => graver(judgedOf(b), judgedOf(a)));
    return {
      verdict,
      items: gravestFirst.slice(0, MOST_TRACED_ITEMS).map((one) => this.item(one)),
      itemsLeftOut: Math.max(0, watched.length - MOST_TRACED_ITEMS),
    };
  }

  private item({ number, read, windows }: Watched): TracedItem {
    return {
      item: number,
      ...judgedOf({ windows }),
      hits: read.hits
        .slice(0, MOST_TRACED_HITS)
        .map((hit) => tracedHit(read, hit))
        .sort((a, b) => before(a.where[0], b.where[0])),
      windows: windows.slice(0, MOST_TRACED_WINDOWS).map((window) => this.window(read, window)),
      windowsLeftOut: Math.max(0, windows.length - MOST_TRACED_WINDOWS),
      raises: windows.length > 0 ? [] : this.whatIf.raises(read.hits, this.judge.stance.readWhole(wholeOf(read))),
    };
  }

  private window(read: ReadItem, { window, found, judged }: Watched['windows'][number]): TracedWindow {
    const { stance } = this.judge;
    const { warn, alarm, warnAt, cautionAt } = this.pack.verdict;
    const weighed = weigh(this.pack.verdict, found);
    const cues = cuesOf(stance, window);
    return {
      ...judged,
      kind: window.around === null ? 'whole' : window.apart ? 'apart' : 'part',
      words: window.words.length,
      where: placesOf(read, window),
      signals: [...new Set(window.hits.map((hit) => hit.signal.id))],
      own: stance.readWhole(window),
      around: window.around === null ? null : stance.readAround(window.around),
      counted: found.stance,
      warn: tracedScore(warn, found, weighed.warn, warnAt),
      alarm: tracedScore(alarm, found, weighed.alarm, cautionAt),
      weighed,
      cues: cuesByStance(cues),
      raises: this.whatIf.raises(window.hits, found.stance),
      decisive: this.whatIf.decisive(window.hits, found.stance),
    };
  }
}

const NOT_JUDGED: Judged = { level: 'clear', score: 0, stance: 'other' };

function judgedOf({ windows }: Pick<Watched, 'windows'>): Judged {
  return windows[0]?.judged ?? NOT_JUDGED;
}

function tracedHit(read: ReadItem, { signal, start, end, distance }: SignalHit): TracedHit {
  const { id, facet, anchor, grave, source } = signal;
  return { signal: id, facet, anchor, grave, source, distance, ...quoteOf(read, start, end) };
}

function before(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a.passage - b.passage || a.start - b.start || b.end - a.end;
}

function placesOf(read: ReadItem, { words }: JudgedWindow): readonly Place[] {
  const [first] = words;
  const last = words[words.length - 1];
  return first === undefined || last === undefined ? [] : quoteOf(read, first.start, last.end).where;
}

function tracedScore(model: ScoreModel, found: Features, score: number, cut: number): TracedScore {
  return { steps: scoreSteps(model, found), logit: logit(model, found), score, cut: Math.log(cut / (1 - cut)) };
}

function cuesByStance(cues: readonly Cue[]): Record<StanceClass, Cue[]> {
  const of = (stance: StanceClass): Cue[] => strongest(cues, stance, MOST_CUES);
  return { offer: of('offer'), doubt: of('doubt'), report: of('report'), other: of('other') };
}
