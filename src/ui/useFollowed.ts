/** What lies outside of a surface and changes while it is open. */
import { useEffect, useState } from 'preact/hooks';
import { isSameJson } from '../same-json.ts';

/**
 * @param beginning what it was when the surface was made ready
 * @param watch calls back on every change; returns what ends the watch
 * @param load tells what it is now: texts are loaded before the surface stands and watches, and what changed meanwhile nobody has told of
 */
export function useFollowed<T>(
  beginning: T,
  watch: (onChange: (now: T) => void) => () => void,
  load: () => Promise<T>,
): T {
  const [value, setValue] = useState(beginning);
  useEffect(() => {
    let isTold = false;
    const end = watch((now) => {
      isTold = true;
      setValue(now);
    });
    const catchUp = async (): Promise<void> => {
      // Where it cannot be read the surface keeps what it has.
      const now = await load().catch(() => null);
      if (now !== null && !isTold) setValue((before) => (isSameJson(before, now) ? before : now));
    };
    void catchUp();
    return () => {
      isTold = true;
      end();
    };
  }, [watch, load]);
  return value;
}
