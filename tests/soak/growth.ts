/** Whether what was measured grows: the second half of a long use beside the first. */
import { MEASURES } from './soak.ts';
import type { Measure, Sample } from './soak.ts';

export interface Growth {
  readonly measure: Measure;
  readonly first: number;
  readonly second: number;
  readonly grows: boolean;
}

/** Shares by which a mean may be higher without anything growing: heaps breathe. */
const BREATH = 0.05;
/** And so much in any case, of what is counted in ones. */
const SLACK: Readonly<Partial<Record<Measure, number>>> = {
  'worker heap, kB': 150,
  'heap of a page, kB': 100,
  'nodes of a page': 15,
  'listeners of a page': 3,
  'watchers in a page': 0.5,
  'store on the device, B': 64,
  'store in memory, B': 500,
  'worker starts unasked': 0.5,
};

/** @param samples in order; the first of them is of what is still being set up */
export function growthOf(samples: readonly Sample[]): Growth[] {
  const settled = samples.slice(1);
  const middle = Math.floor(settled.length / 2);
  const mean = (part: readonly Sample[], measure: Measure): number =>
    part.reduce((sum, sample) => sum + sample[measure], 0) / Math.max(1, part.length);
  return MEASURES.map((measure) => {
    const first = mean(settled.slice(0, middle), measure);
    const second = mean(settled.slice(middle), measure);
    return { measure, first, second, grows: second > first * (1 + BREATH) + (SLACK[measure] ?? 0) };
  });
}

export function tableOf(growth: readonly Growth[]): string {
  const number = (value: number): string => value.toFixed(1).padStart(12);
  const lines = growth.map(
    ({ measure, first, second, grows }) =>
      `${measure.padEnd(24)}${number(first)}${number(second)}  ${grows ? 'GROWS' : 'flat'}`,
  );
  return [`${''.padEnd(24)}${'first half'.padStart(12)}${'second half'.padStart(12)}`, ...lines].join('\n');
}
