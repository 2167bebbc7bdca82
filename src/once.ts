/** @returns does the work when first asked for it, and keeps what came of it; a failure is not kept, so that asking again tries again */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    if (kept !== null) return kept;
    const begun = work();
    kept = begun;
    begun.catch(() => (kept = null));
    return begun;
  };
}
