/** Work in slices: the page gets its thread back every few milliseconds, and we wait for it to be idle. */

/** Milliseconds of one slice, at most, beyond its first step. */
const SLICE_MS = 5;
/** The same where the page was not idle for so long that it is not waited for: else a page that keeps itself busy would be read for minutes. */
const BUSY_SLICE_MS = 25;
/** Milliseconds after which a slice is done though the page is never idle. */
const LONGEST_WAIT_MS = 300;

/**
 * Runs the steps to their end, pausing after each slice.
 *
 * @param steps those that bring a promise are followed by others only once it is kept
 * @param stopped asked after each pause; true ends the work
 * @param spent is raised by the milliseconds that the steps took, without the pauses
 * @returns what the steps returned, or null where they were stopped
 */
export async function inSlices<T>(
  steps: Iterator<Promise<void> | void, T>,
  stopped: () => boolean,
  spent: { ms: number },
): Promise<T | null> {
  let longest = SLICE_MS;
  for (;;) {
    const begun = performance.now();
    let step = steps.next();
    // The first step pays for all that the page has changed since the last slice, as with a layout of a second: if that were all of this slice, a
    // page that changes without end would pay for one step a second.
    const paid = performance.now();
    let now = paid;
    while (step.done !== true && step.value === undefined && now - paid < longest) {
      step = steps.next();
      now = performance.now();
    }
    spent.ms += now - begun;
    if (step.done === true) return step.value;
    await step.value;
    longest = (await idle()) ? SLICE_MS : BUSY_SLICE_MS;
    if (stopped()) return null;
  }
}

/**
 * Resolves when the page has nothing better to do, or has been busy for too long. Safari's engine and some tests have no idle callback.
 *
 * @returns false where the page never was idle
 */
export function idle(): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(({ didTimeout }) => resolve(!didTimeout), { timeout: LONGEST_WAIT_MS });
    else setTimeout(() => resolve(true), 1);
  });
}
