/** What a change does to the labelled texts, gathered text by text. */
import type { Verdict } from '../../engine/verdict.ts';
import { LEVELS, reaches } from '../../engine/verdict.ts';
import type { Level } from '../../engine/verdict.ts';
import { Tally } from '../tally.ts';
import type { Row } from '../tally.ts';
import type { Judged, Outcome } from './share.ts';

/** A text whose level the change, or one signal, decides. */
export interface Moved {
  readonly text: Judged['text'];
  readonly from: Level;
  readonly to: Level;
  readonly excerpt: string | null;
  readonly how: 'better' | 'worse' | 'neither';
}

/** What one signal does. */
export interface SignalEffect {
  /** Texts that show it, by what they are. */
  readonly shownIn: ReadonlyMap<Judged['text']['label'], number>;
  /** Texts that would have another level without it: from that one, to the one that they have. */
  readonly decides: readonly Moved[];
}

/** Time for 100,000 characters, in milliseconds. */
export interface Times {
  readonly before: number;
  readonly after: number;
  /** Quartiles of the ratio over pages of so many characters. */
  readonly low: number;
  readonly high: number;
}

export interface Comparison {
  readonly texts: number;
  readonly moved: readonly Moved[];
  /** Counts by set, as `npm run eval` has them. */
  readonly before: ReadonlyMap<string, Readonly<Row>>;
  readonly after: ReadonlyMap<string, Readonly<Row>>;
  readonly signals: ReadonlyMap<string, SignalEffect>;
  readonly times: Times;
}

/** A long page. */
export const PAGE_CHARACTERS = 100_000;

interface Page {
  characters: number;
  before: number;
  after: number;
}

export class Comparing {
  private readonly before = new Tally(0);
  private readonly after = new Tally(0);
  private readonly moved: Moved[] = [];
  private readonly signals = new Map<string, { shownIn: Map<Judged['text']['label'], number>; decides: Moved[] }>();
  private readonly pages: Page[] = [];
  private page: Page = { characters: 0, before: 0, after: 0 };
  private texts = 0;

  /** @param signals that are asked about */
  constructor(signals: readonly string[]) {
    for (const signal of signals) this.signals.set(signal, { shownIn: new Map(), decides: [] });
  }

  add(judged: Judged): void {
    const { text, before, after } = judged;
    this.texts++;
    this.before.add({ ...text, text: '' }, verdictOf(before), before.time);
    this.after.add({ ...text, text: '' }, verdictOf(after), after.time);
    if (before.level !== after.level) this.moved.push(moved(judged, before.level));
    for (const { signal, without } of judged.shown) {
      const effect = this.signals.get(signal);
      if (effect === undefined) continue;
      effect.shownIn.set(text.label, (effect.shownIn.get(text.label) ?? 0) + 1);
      if (without !== after.level) effect.decides.push(moved(judged, without));
    }
    this.time(judged);
  }

  private time({ characters, before, after }: Judged): void {
    const { page } = this;
    page.characters += characters;
    page.before += before.time;
    page.after += after.time;
    if (page.characters < PAGE_CHARACTERS) return;
    this.pages.push(page);
    this.page = { characters: 0, before: 0, after: 0 };
  }

  result(): Comparison {
    const inOrder = (list: readonly Moved[]): Moved[] => [...list].sort((a, b) => (a.text.id < b.text.id ? -1 : 1));
    return {
      texts: this.texts,
      moved: inOrder(this.moved),
      before: this.before.counts(),
      after: this.after.counts(),
      signals: new Map(
        Array.from(this.signals, ([id, { shownIn, decides }]) => [id, { shownIn, decides: inOrder(decides) }]),
      ),
      times: timesOf(this.pages.length > 0 ? this.pages : [this.page]),
    };
  }
}

function timesOf(pages: readonly Page[]): Times {
  const sum = (of: keyof Page): number => pages.reduce((total, page) => total + page[of], 0);
  const ratios = pages.map(({ before, after }) => after / before).sort((a, b) => a - b);
  const quartile = (share: number): number => ratios[Math.floor(share * (ratios.length - 1))] as number;
  const perPage = PAGE_CHARACTERS / sum('characters');
  return {
    before: sum('before') * perPage,
    after: sum('after') * perPage,
    low: quartile(0.25),
    high: quartile(0.75),
  };
}

function moved({ text, after, excerpt }: Judged, from: Level): Moved {
  return { text, from, to: after.level, excerpt, how: howGood(text.label, from, after.level) };
}

/** Whether a level is nearer to what the text is. Of texts near the scam nobody has said what the right level is. */
function howGood(label: Judged['text']['label'], from: Level, to: Level): Moved['how'] {
  const by = distance(label, to) - distance(label, from);
  return by < 0 ? 'better' : by > 0 ? 'worse' : 'neither';
}

/** How wrong a level is for a text. */
function distance(label: Judged['text']['label'], level: Level): number {
  switch (label) {
    case 'warn':
      return LEVELS.indexOf(level);
    case 'caution':
      return reaches(level, 'caution') ? 0 : 1;
    case 'near':
      return 0;
    default:
      // An alarm at honest text; whether it is called a report or nothing is all the same to a reader who is left in peace.
      return Math.max(0, LEVELS.indexOf('report') - LEVELS.indexOf(level));
  }
}

function verdictOf({ level, score }: Outcome): Verdict {
  return {
    level,
    score,
    stance: 'other',
    evidence: [],
    items: [],
    licences: [],
    partial: false,
    pack: '',
    packVersion: '',
  };
}
