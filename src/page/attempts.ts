/** When something is tried again that did not succeed at once: less and less often, and not for ever. */
export class Attempts {
  private readonly afterMs: readonly number[];
  private since: number | null = null;

  /** @param afterMs milliseconds after the first failure, ascending */
  constructor(afterMs: readonly number[]) {
    this.afterMs = afterMs;
  }

  /**
   * However often it fails meanwhile for other reasons, none of the moments is used up before its time.
   *
   * @param now milliseconds, by a clock that never goes back
   * @returns milliseconds until the next attempt, or null where there is none any more
   */
  wait(now: number): number | null {
    this.since ??= now;
    const passed = now - this.since;
    const next = this.afterMs.find((after) => after > passed);
    return next === undefined ? null : next - passed;
  }

  /** It has succeeded, or is no longer wanted. */
  reset(): void {
    this.since = null;
  }
}
