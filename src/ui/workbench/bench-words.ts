/** The workbench's own texts: English alone, and in no other surface's bundle. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import source from './workbench.ftl?raw';
import type { TextValues } from './keys.ts';

export type BenchKey = keyof TextValues;

const bundle = new FluentBundle('en', { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** @throws Error where there is no such text, which the compiler does not let through */
export function say<K extends BenchKey>(
  key: K,
  ...[values]: TextValues[K] extends null ? [] : [values: TextValues[K]]
): string {
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) throw new Error(`no text is called ${key}`);
  return bundle.formatPattern(pattern, values ?? undefined);
}

/** Two digits, with a minus sign that is as wide as a plus. */
export function logits(value: number): string {
  return value.toFixed(2).replace('-', '−');
}

/** With its sign: what something adds. */
export function added(value: number): string {
  return value < 0 ? logits(value) : `+${logits(value)}`;
}

/** A score is 0 to 1; it is never a percentage, since it promises no share of anything. */
export function score(value: number): string {
  return value.toFixed(3);
}
