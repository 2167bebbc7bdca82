/** Counts verdicts per set and keeps the worst errors. */
import type { Level, Verdict } from '../engine/verdict.ts';
import { reaches } from '../engine/verdict.ts';
import type { LabelledText } from './corpus.ts';
import { formatRate, wilson } from './wilson.ts';

/** Counts of one set. Rates are taken from them where they are shown. */
export interface Row {
  readonly levels: Record<Level, number>;
  offers: number;
  offersWarned: number;
  disguised: number;
  disguisedWarned: number;
  cautions: number;
  cautionsAlarmed: number;
  honest: number;
  honestWarned: number;
  honestAlarmed: number;
  milliseconds: number;
  /** Texts by what they are and by the bin of their score; see `BINS`. */
  readonly bins: Record<Binned, number[]>;
}

/** Parts the name of a set from that of a kind of its texts. */
export const KIND = ' kind ';

/** Score bins of equal width; the last one holds 1 too. */
export const BINS = 10;
export const BINNED = ['offers', 'cautions', 'honest'] as const;
export type Binned = (typeof BINNED)[number];

interface Mistake {
  readonly text: LabelledText;
  readonly verdict: Verdict;
  /** How wrong: the score of a false alarm, or what a missed offer lacks. */
  readonly gravity: number;
}

/** Characters of a text that a mistake is shown with. */
const SHOWN = 160;

export class Tally {
  private readonly rows = new Map<string, Row>();
  private readonly misses: Mistake[] = [];
  private readonly falseAlarms: Mistake[] = [];
  private readonly mostErrors: number;

  constructor(mostErrors: number) {
    this.mostErrors = mostErrors;
  }

  add(text: LabelledText, verdict: Verdict, milliseconds: number): void {
    for (const set of setsOf(text)) this.count(this.row(set), text, verdict, milliseconds);
    if (text.label === 'warn' && verdict.level !== 'warn')
      this.misses.push({ text, verdict, gravity: 1 - verdict.score });
    if (isHonest(text) && reaches(verdict.level, 'caution')) {
      this.falseAlarms.push({ text, verdict, gravity: verdict.level === 'warn' ? 1 + verdict.score : verdict.score });
    }
  }

  private row(set: string): Row {
    const known = this.rows.get(set);
    if (known !== undefined) return known;
    const row: Row = {
      levels: { warn: 0, caution: 0, report: 0, clear: 0 },
      offers: 0,
      offersWarned: 0,
      disguised: 0,
      disguisedWarned: 0,
      cautions: 0,
      cautionsAlarmed: 0,
      honest: 0,
      honestWarned: 0,
      honestAlarmed: 0,
      milliseconds: 0,
      bins: { offers: emptyBins(), cautions: emptyBins(), honest: emptyBins() },
    };
    this.rows.set(set, row);
    return row;
  }

  private count(row: Row, text: LabelledText, { level, score }: Verdict, milliseconds: number): void {
    row.levels[level]++;
    row.milliseconds += milliseconds;
    const binned = binnedAs(text);
    if (binned !== null) {
      const bins = row.bins[binned];
      const bin = Math.min(BINS - 1, Math.floor(score * BINS));
      bins[bin] = (bins[bin] as number) + 1;
    }
    if (text.label === 'warn') {
      row.offers++;
      row.offersWarned += level === 'warn' ? 1 : 0;
      if (text.kind.split('/')[0] === 'disguised') {
        row.disguised++;
        row.disguisedWarned += level === 'warn' ? 1 : 0;
      }
    } else if (text.label === 'caution') {
      row.cautions++;
      row.cautionsAlarmed += reaches(level, 'caution') ? 1 : 0;
    } else if (isHonest(text)) {
      row.honest++;
      row.honestWarned += level === 'warn' ? 1 : 0;
      row.honestAlarmed += reaches(level, 'caution') ? 1 : 0;
    }
  }

  /** The counts of each set, by its name, in the order of the names. */
  counts(): ReadonlyMap<string, Readonly<Row>> {
    return new Map([...this.rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Ids of missed offers and of false alarms, sorted. */
  mistaken(): { missed: string[]; alarmed: string[] } {
    const ids = (list: readonly Mistake[]): string[] => list.map((mistake) => mistake.text.id).sort();
    return { missed: ids(this.misses), alarmed: ids(this.falseAlarms) };
  }

  /** Rates per set with 95 % bounds, documents a second, then the worst errors. */
  table(): string {
    const lines = [
      'set                                docs  warn caut  rep clear | recall of warn            disguised | caution kept | honest warned              honest alarmed             | docs/s',
    ];
    for (const [set, row] of this.counts()) lines.push(format(set, row));
    lines.push(
      '',
      ...this.mistakes('offers missed', this.misses),
      '',
      ...this.mistakes('false alarms', this.falseAlarms),
    );
    return lines.join('\n');
  }

  private mistakes(title: string, list: readonly Mistake[]): string[] {
    const worst = [...list].sort((a, b) => b.gravity - a.gravity);
    const hidden = worst.filter((mistake) => isHidden(mistake.text));
    const shown = worst.filter((mistake) => !isHidden(mistake.text));
    return [
      `${title}: ${list.length}`,
      ...shown
        // Real text that is alarmed at is judged one by one, so none is left out.
        .filter((mistake, i) => i < this.mostErrors || mistake.text.split === 'real')
        .flatMap(({ text, verdict }) => [
          `  ${text.id} [${text.set} ${text.kind}] ${verdict.level} ${verdict.score.toFixed(3)} ${verdict.stance}: ${shorten(text.text || (text.html ?? ''))}`,
          `      ${verdict.evidence.map(({ signal, quote }) => `${signal} “${shorten(quote, 40)}”`).join(' · ')}`,
        ]),
      ...(hidden.length > 0
        ? [
            `  ids only (test, exam): ${hidden
              .map((mistake) => mistake.text.id)
              .sort()
              .join(' ')}`,
          ]
        : []),
    ];
  }
}

/** A text counts in its own set, in everything of its split, and for the exam by language and script and by kind. */
function setsOf(text: LabelledText): string[] {
  const [kind, name] = text.set.split('/') as [string, string?];
  const everything = `${kind} (${text.split})`;
  if (text.split === 'real') return [text.set, everything];
  return [
    `${kind} (${text.split})/${name ?? ''}${text.split === 'exam' ? ` ${text.script.split('+')[0] as string}` : ''}`,
    ...(text.split === 'exam' ? [`${everything}${KIND}${text.kind}`] : []),
    everything,
  ];
}

function emptyBins(): number[] {
  return new Array<number>(BINS).fill(0);
}

function binnedAs(text: LabelledText): Binned | null {
  if (text.label === 'warn') return 'offers';
  if (text.label === 'caution') return 'cautions';
  return isHonest(text) ? 'honest' : null;
}

function isHonest(text: LabelledText): boolean {
  return text.label === 'report' || text.label === 'clear' || text.label === 'honest';
}

function isHidden(text: LabelledText): boolean {
  return text.split === 'test' || text.split === 'exam';
}

function shorten(text: string, most = SHOWN): string {
  const line = text.split(/\s+/u).join(' ');
  return line.length <= most ? line : `${line.slice(0, most)}…`;
}

function format(set: string, row: Row): string {
  const docs = Object.values(row.levels).reduce((a, b) => a + b, 0);
  const number = (n: number, width: number): string => String(n).padStart(width);
  return [
    `${set.padEnd(34)}${number(docs, 5)} ${number(row.levels.warn, 5)}${number(row.levels.caution, 5)}${number(row.levels.report, 5)}${number(row.levels.clear, 6)}`,
    `${formatRate(wilson(row.offersWarned, row.offers)).padEnd(25)} ${formatRate(wilson(row.disguisedWarned, row.disguised))}`,
    formatRate(wilson(row.cautionsAlarmed, row.cautions)),
    `${formatRate(wilson(row.honestWarned, row.honest)).padEnd(26)} ${formatRate(wilson(row.honestAlarmed, row.honest)).padEnd(26)}`,
    (docs / (row.milliseconds / 1000)).toFixed(0),
  ].join(' | ');
}
