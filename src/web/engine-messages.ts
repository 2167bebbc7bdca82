/** What the page and its worker say to each other. Both are ours, and nobody else can speak to either. */
import type { Passage } from '../engine/passage.ts';
import type { ItemsView } from '../messages.ts';

/** To the worker. */
export type EngineRequest =
  | { readonly type: 'load'; readonly packUrl: string }
  | { readonly type: 'judge'; readonly id: number; readonly items: readonly (readonly Passage[])[] };

/** From the worker. */
export type EngineReply =
  | { readonly type: 'ready'; readonly packVersion: string; readonly packIssued: string }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'judged'; readonly id: number; readonly view: ItemsView };
