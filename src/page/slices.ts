/** Work in slices: the page gets its thread back every few milliseconds, and we wait for it to be idle. */

/** Milliseconds of one slice, at most. */
const SLICE_MS = 5;
/** Milliseconds after which a slice is done though the page is never idle. */
const LONGEST_WAIT_MS = 500;

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
  for (;;) {
    const begun = performance.now();
    let now = begun;
    let step: IteratorResult<Promise<void> | void, T>;
    do {
      step = steps.next();
      now = performance.now();
    } while (step.done !== true && step.value === undefined && now - begun < SLICE_MS);
    spent.ms += now - begun;
    if (step.done === true) return step.value;
    await step.value;
    await idle();
    if (stopped()) return null;
  }
}

/** Resolves when the page has nothing better to do. Safari's engine and some tests have no idle callback. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 1);
  });
}
