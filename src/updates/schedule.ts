/** When to look: once a day, and not everybody at the same time. */

const MINUTES_OF_DAY = 24 * 60;
const MINUTE_MS = 60_000;
/** So much more or less than a day, so that no host is asked by all at the same minute, nor can tell a user by the minute. */
const JITTER_MINUTES = 120;
/** After a start that was due long ago: some of them come together, as when offices open. */
const SOON_MINUTES = 30;

/**
 * @param tried when it was last looked, in milliseconds since 1970; null for never
 * @param random 0 to 1
 * @returns minutes until the next look
 */
export function minutesToNextLook(tried: number | null, now: number, random: () => number): number {
  const day = MINUTES_OF_DAY + (2 * random() - 1) * JITTER_MINUTES;
  const since = tried === null ? Infinity : (now - tried) / MINUTE_MS;
  // What lies in the future was noted by a wrong clock.
  const left = since < 0 ? 0 : day - since;
  return Math.max(left, 1 + random() * (SOON_MINUTES - 1));
}
