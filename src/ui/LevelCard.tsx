/** The level at one look: a shape, a word, a colour, a sentence. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import type { Level } from '../engine/verdict.ts';

/** Each level has a shape of its own, so that colour is never the only sign. */
const SHAPES: Readonly<Record<Level | 'none', JSX.Element>> = {
  warn: (
    <>
      <path d="M13 3h14l10 10v14L27 37H13L3 27V13z" fill="currentColor" />
      <path d="M20 11v11M20 28.5v.5" stroke="var(--ground)" stroke-width="4" stroke-linecap="round" />
    </>
  ),
  caution: (
    <>
      <path d="M20 3.5 38 35H2z" fill="currentColor" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
      <path
        d="M16.5 18.5c0-4.6 7-4.6 7 0 0 2.8-3.5 2.8-3.5 5.7M20 29.6v.4"
        stroke="var(--ground)"
        stroke-width="3"
        stroke-linecap="round"
        fill="none"
      />
    </>
  ),
  report: (
    <>
      <rect x="4" y="6" width="32" height="28" rx="3" fill="currentColor" />
      <path
        d="M10 14h20M10 20h11M10 26h11M26 20.5h4v5.5h-4z"
        stroke="var(--ground)"
        stroke-width="2.6"
        stroke-linecap="round"
        fill="none"
      />
    </>
  ),
  clear: (
    <>
      <circle cx="18" cy="18" r="12" stroke="currentColor" stroke-width="3.4" fill="none" />
      <path d="M27 27l8 8M13 18h10" stroke="currentColor" stroke-width="3.4" stroke-linecap="round" />
    </>
  ),
  none: (
    <>
      <circle cx="20" cy="20" r="15" stroke="currentColor" stroke-width="3" stroke-dasharray="6 5" fill="none" />
      <path d="M13.5 20h.01M20 20h.01M26.5 20h.01" stroke="currentColor" stroke-width="4" stroke-linecap="round" />
    </>
  ),
};

export interface LevelCardProps {
  readonly level: Level | 'none';
  readonly label: string;
  readonly sentence: string;
  readonly children?: ComponentChildren;
  /** A button beside the label. */
  readonly beside?: ComponentChildren;
  /**
   * Given where the page has a heading and a live region of its own: the sentence is then a heading below it, can take the focus, and is
   * not announced a second time.
   */
  readonly sentenceRef?: RefObject<HTMLHeadingElement | null>;
}

export function LevelCard({ level, label, sentence, children, beside, sentenceRef }: LevelCardProps): JSX.Element {
  return (
    <section class={`level level-${level}`} aria-live={sentenceRef === undefined ? 'polite' : 'off'}>
      <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
        {SHAPES[level]}
      </svg>
      <div class="level-words">
        <p class="label">{label}</p>
        {sentenceRef === undefined ? (
          <h1>{sentence}</h1>
        ) : (
          <h2 class="sentence" ref={sentenceRef} tabIndex={-1}>
            {sentence}
          </h2>
        )}
        {beside}
        {children}
      </div>
    </section>
  );
}
