/** The name of the script that was typed, as npm tells it. */
export const IS_WHOLE_RUN = process.env.npm_lifecycle_event === 'test';

/** `npm test` has minutes for everything: where a command of its own tries all of many, that tries one of so many, always the same. */
export function someOf<T>(things: Iterable<T>, oneOf: number): T[] {
  return [...things].filter((_, number) => !IS_WHOLE_RUN || number % oneOf === 0);
}
