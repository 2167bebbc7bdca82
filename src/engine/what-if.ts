/** What would change a window's level, asked of the verdict's own code: which more signs would raise it, which it could not lose. */
import type { EnginePack, Signal } from './pack.ts';
import type { SignalHit } from './signals.ts';
import type { StanceReading } from './stance.ts';
import { features, isAlarm, judge, LEVELS, reaches, weigh } from './verdict.ts';
import type { Alarm, Level, Weighed } from './verdict.ts';

/** What would raise a window to a graver level, its wording otherwise as it is. */
export interface Raise {
  readonly to: Alarm;
  /** What the level asks for and the window lacks. */
  readonly lacks: readonly Lack[];
  /** Signals of which any one more would be enough. */
  readonly one: readonly string[];
  /** Where no single one is: some pairs that would be. */
  readonly two: readonly (readonly [string, string])[];
  /** How much more it would have to be worded like an offer, in logits; null where no wording is enough. */
  readonly wording: number | null;
}

/** A high enough score; a tie; wording of an offer of the grave work itself; a tie to the pack's place. */
export type Lack = 'score' | 'tie' | 'grave' | 'anchor';

/** Logits of wording that are tried, at most: far more than one sentence brings. */
const MOST_WORDING = 12;
/** Halvings: to a hundredth of a logit. */
const HALVINGS = 11;
const MOST_PAIRS = 6;

export class WhatIf {
  private readonly pack: Pick<EnginePack, 'signals' | 'verdict'>;

  constructor(pack: Pick<EnginePack, 'signals' | 'verdict'>) {
    this.pack = pack;
  }

  /** One for each alarm that is graver than the level of these hits, the next one first. */
  raises(hits: readonly SignalHit[], stance: StanceReading): Raise[] {
    const level = this.levelOf(hits, stance);
    const shown = new Set(hits.map((hit) => hit.signal.id));
    const absent = this.pack.signals.filter(({ id }) => !shown.has(id));
    return [...LEVELS]
      .reverse()
      .filter(isAlarm)
      .filter((to) => !reaches(level, to))
      .map((to) => {
        const one = absent.filter((signal) => reaches(this.levelOf([...hits, hitOf(signal)], stance), to));
        return {
          to,
          lacks: lacksOf(to, weigh(this.pack.verdict, features(hits, stance))),
          one: one.map(({ id }) => id),
          two: one.length > 0 ? [] : this.pairs(hits, stance, absent, to),
          wording: this.wordingTo(to, hits, stance),
        };
      });
  }

  /** Signals without any one of which the level would be lower. */
  decisive(hits: readonly SignalHit[], stance: StanceReading): string[] {
    const level = this.levelOf(hits, stance);
    if (!isAlarm(level)) return [];
    return [...new Set(hits.map((hit) => hit.signal.id))].filter(
      (id) =>
        !reaches(
          this.levelOf(
            hits.filter((hit) => hit.signal.id !== id),
            stance,
          ),
          level,
        ),
    );
  }

  private levelOf(hits: readonly SignalHit[], stance: StanceReading): Level {
    return judge(this.pack.verdict, features(hits, stance)).level;
  }

  private pairs(
    hits: readonly SignalHit[],
    stance: StanceReading,
    absent: readonly Signal[],
    to: Alarm,
  ): (readonly [string, string])[] {
    const tried = this.weightiest(absent);
    const found: (readonly [string, string])[] = [];
    for (const [i, a] of tried.entries()) {
      for (const b of tried.slice(i + 1)) {
        if (!reaches(this.levelOf([...hits, hitOf(a), hitOf(b)], stance), to)) continue;
        if (found.push([a.id, b.id]) >= MOST_PAIRS) return found;
      }
    }
    return found;
  }

  /** Of each facet and kind of tie the one that weighs most: the others would bring no more. */
  private weightiest(signals: readonly Signal[]): Signal[] {
    const { warn } = this.pack.verdict;
    const weight = ({ id }: Signal): number => warn.signals[id] ?? warn.signal;
    const best = new Map<string, Signal>();
    for (const signal of signals) {
      const key = `${signal.facet} ${signal.anchor} ${signal.grave}`;
      const known = best.get(key);
      if (known === undefined || weight(signal) > weight(known)) best.set(key, signal);
    }
    return [...best.values()].sort((a, b) => weight(b) - weight(a));
  }

  private wordingTo(to: Alarm, hits: readonly SignalHit[], stance: StanceReading): number | null {
    const isEnough = (more: number): boolean =>
      reaches(this.levelOf(hits, { ...stance, offer: stance.offer + more }), to);
    if (!isEnough(MOST_WORDING)) return null;
    let [low, high] = [0, MOST_WORDING];
    for (let i = 0; i < HALVINGS; i++) {
      const middle = (low + high) / 2;
      if (isEnough(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
}

function hitOf(signal: Signal): SignalHit {
  return { signal, start: 0, end: 0, distance: 0 };
}

function lacksOf(to: Alarm, weighed: Weighed): Lack[] {
  const wanted: readonly (readonly [Lack, boolean])[] =
    to === 'warn'
      ? [
          ['score', weighed.reachesWarn],
          ['tie', weighed.isTied],
          ['grave', weighed.isGrave],
        ]
      : [
          ['score', weighed.reachesCaution],
          ['anchor', weighed.isAnchored],
        ];
  return wanted.filter(([, holds]) => !holds).map(([lack]) => lack);
}
