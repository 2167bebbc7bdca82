/** What the page and its worker say to each other. Both are ours, and nobody else can speak to either. */
import type { Passage } from '../engine/passage.ts';
import type { ItemsView } from '../messages.ts';

/** Addresses of the files that the engine is built from. */
export interface EngineFiles {
  readonly packs: readonly string[];
  readonly language: string;
}

/** To the worker. */
export type EngineRequest =
  | { readonly type: 'load'; readonly files: EngineFiles }
  | { readonly type: 'judge'; readonly id: number; readonly items: readonly (readonly Passage[])[] };

/** From the worker. */
export type EngineReply =
  /** Of the newest pattern list. */
  | { readonly type: 'ready'; readonly packVersion: string; readonly packIssued: string }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'judged'; readonly id: number; readonly view: ItemsView };
