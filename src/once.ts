/** Work that is done once. */
export interface Once<T> {
  (): Promise<T>;
  /** Has it done anew when it is asked for again. */
  forget(): void;
}

/** @returns does the work when first asked for it, and keeps what came of it; a failure is not kept, so that asking again tries again */
export function once<T>(work: () => Promise<T>): Once<T> {
  let kept: Promise<T> | null = null;
  const ask = (): Promise<T> => {
    if (kept !== null) return kept;
    const begun = work();
    kept = begun;
    begun.catch(() => {
      if (kept === begun) kept = null;
    });
    return begun;
  };
  return Object.assign(ask, { forget: () => void (kept = null) });
}
