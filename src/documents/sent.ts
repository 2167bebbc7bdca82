/** When a message was sent, as far as its chat tells. */

/** Nobody knows which number of a date is the day, so that two dates are the same or they are not. */
export interface Sent {
  readonly date: string;
  /** Since midnight; where there is a half of the day, since its beginning. */
  readonly minutes: number;
  /** As written: "pm", "अपराह्न". Empty where the clock has 24 hours. */
  readonly half: string;
}

const HALF_A_DAY = 12 * 60;
/** Minutes within which somebody goes on with what they were saying. */
const SOON = 60;

/** @returns true where so little time lies between two messages that they may be one thing that somebody says */
export function isSoonAfter(next: Sent, before: Sent): boolean {
  const passed = minutesBetween(before, next);
  return passed >= 0 && passed < SOON;
}

/** Of two dates that differ it is taken that one is the day after the other: no more is at stake than that two messages are read together. */
function minutesBetween(before: Sent, next: Sent): number {
  const byClock = next.minutes - before.minutes;
  if (next.half !== before.half) return byClock + HALF_A_DAY;
  if (next.date === before.date) return byClock;
  return next.half === '' ? byClock + 2 * HALF_A_DAY : Infinity;
}
