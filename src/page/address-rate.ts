/** Tells a user who goes from page to page from a script that changes the address all the time. */

/** Changes at once that a user can make, and the milliseconds after which another one is granted. */
const MOST_AT_ONCE = 8;
const GRANTED_EVERY_MS = 1_500;

export class AddressRate {
  private left = MOST_AT_ONCE;
  private last = 0;

  /**
   * Counts one change.
   *
   * @param now in milliseconds
   * @returns true where there were too many of late
   */
  isRestless(now: number): boolean {
    this.left = Math.min(MOST_AT_ONCE, this.left + (now - this.last) / GRANTED_EVERY_MS);
    this.last = now;
    if (this.left < 1) return true;
    this.left--;
    return false;
  }
}
