/** Something outside of the components that changes by itself: they draw anew when it does. */
import { useEffect, useState } from 'preact/hooks';

export interface Watched<T> {
  readonly state: T;
  /** Calls back on every change. @returns what ends the watch */
  readonly watch: (onChange: (state: T) => void) => () => void;
}

export function useWatched<T>(source: Watched<T>): T {
  const [state, setState] = useState<T>(source.state);
  useEffect(() => {
    // It may have changed between the first drawing and now.
    setState(source.state);
    return source.watch(setState);
  }, [source]);
  return state;
}
