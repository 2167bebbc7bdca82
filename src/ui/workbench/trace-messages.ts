/** What the workbench and its worker say to each other. Both are ours, and nobody else can speak to either. */
import type { Passage } from '../../engine/passage.ts';
import type { Trace } from '../../engine/trace.ts';
import type { BenchPack } from './bench-packs.ts';

/** To the worker. */
export type TraceRequest =
  | { readonly type: 'load'; readonly id: number; readonly pack: BenchPack }
  | { readonly type: 'trace'; readonly id: number; readonly passages: readonly Passage[] };

/** From the worker; `took` in milliseconds. */
export type TraceReply =
  | { readonly type: 'loaded'; readonly id: number }
  | { readonly type: 'traced'; readonly id: number; readonly trace: Trace; readonly took: number }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };
