/** What a release is made of: steps, each of which says what it found and what would be done. */

/**
 * - `fine`: as it should be
 * - `note`: to be known, and no hindrance
 * - `would`: what a person does, or the next command
 * - `before`: must be so before a release; a rehearsal goes past it, unless the commit has its tag already
 * - `publisher`: only whoever publishes Parakh can fill it in or confirm it; no release without
 * - `fault`: wrong, in a rehearsal, too
 */
export type Kind = 'fine' | 'note' | 'would' | 'before' | 'publisher' | 'fault';

export interface Finding {
  readonly kind: Kind;
  readonly text: string;
}

export interface Run {
  /** Nothing is asked to be ready, and all is walked to the end. */
  readonly rehearsal: boolean;
  /** Nothing is built, and what needs a build is left out. */
  readonly fast: boolean;
  readonly version: string;
}

export interface Step {
  readonly title: string;
  find(run: Run): readonly Finding[] | Promise<readonly Finding[]>;
}

export const fine = (text: string): Finding => ({ kind: 'fine', text });
export const note = (text: string): Finding => ({ kind: 'note', text });
export const would = (text: string): Finding => ({ kind: 'would', text });
export const before = (text: string): Finding => ({ kind: 'before', text });
export const publisher = (text: string): Finding => ({ kind: 'publisher', text });
export const fault = (text: string): Finding => ({ kind: 'fault', text });

/** @returns whether the run may go on */
export function goesOn({ rehearsal }: Pick<Run, 'rehearsal'>, findings: readonly Finding[]): boolean {
  return rehearsal || !findings.some(({ kind }) => kind === 'fault' || kind === 'before' || kind === 'publisher');
}
