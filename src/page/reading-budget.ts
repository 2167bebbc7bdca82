/**
 * When a page that changes is read again. One that never rests gets one part in fifty of the time; one that has come to rest is read at once,
 * since what a person now reads there may be an offer, as long as such readings do not use up their own store of time.
 */

/** Reading takes at most one part in so many of the time. */
const REST_PER_WORK = 50;
const LONGEST_REST_MS = 30_000;
/** Milliseconds without a change after which a page is at rest. */
export const QUIET_MS = 100;
/** Milliseconds of reading that pages at rest may use ahead of the time. */
const STORE_MS = 500;
/** Readings of one visit after which there is only one in `LONGEST_REST_MS`: its page never rests. */
const MANY_READINGS = 400;

export class ReadingBudget {
  /** How often the page was read. */
  readings = 0;
  private changedAt = -Infinity;
  /** When even a page that never rests may be read. */
  private restUntil = 0;
  private owed = 0;
  private owedAt = 0;

  /** @param now milliseconds, as of `performance.now` */
  changed(now: number): void {
    this.changedAt = now;
  }

  /**
   * @param ms what a reading took, without its pauses
   * @param parts how much was read, in ordinary pages at most
   */
  spent(ms: number, now: number, parts = 1): void {
    this.readings++;
    const longest = LONGEST_REST_MS * parts;
    const rest = this.readings < MANY_READINGS ? Math.min(longest, ms * REST_PER_WORK) : longest;
    this.restUntil = now + rest;
    this.owed = this.owes(now) + ms;
    this.owedAt = now;
  }

  /** @returns milliseconds after which to ask again; 0 where the page may be read now */
  wait(now: number): number {
    const untilRest = Math.max(0, this.restUntil - now);
    if (untilRest === 0 || this.readings >= MANY_READINGS || this.owes(now) >= STORE_MS) return untilRest;
    return Math.min(untilRest, Math.max(0, this.changedAt + QUIET_MS - now));
  }

  private owes(now: number): number {
    return Math.max(0, this.owed - (now - this.owedAt) / REST_PER_WORK);
  }
}
