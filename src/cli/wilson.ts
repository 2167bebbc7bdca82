/** A rate with its 95 % Wilson bounds: honest for small counts, where the plain rate pretends too much. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  /** Each 0–1; NaN where `of` is 0. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

const Z = 1.959964;

export function wilson(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, rate: NaN, low: NaN, high: NaN };
  const p = hits / of;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * of);
  const half = Z * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
  const scale = 1 / (1 + z2 / of);
  return { hits, of, rate: p, low: Math.max(0, (middle - half) * scale), high: Math.min(1, (middle + half) * scale) };
}

/** "93.1 % (81.2–97.9)", or "–" where nothing was counted. */
export function formatRate({ of, rate, low, high }: Rate): string {
  if (of === 0) return '–';
  const percent = (x: number): string => (100 * x).toFixed(1);
  return `${percent(rate)} % (${percent(low)}–${percent(high)})`;
}
