/** The text as it was read, with a line under the words of each signal. */
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Passage, PassageKind } from '../../engine/passage.ts';
import type { TracedHit, TracedWindow } from '../../engine/trace.ts';
import type { Place } from '../../engine/verdict.ts';
import { say } from './bench-words.ts';
import { FacetCode } from './FacetCode.tsx';
import { litPassage } from './lit-spans.ts';
import type { Piece } from './lit-spans.ts';

export interface LitTextProps {
  readonly passages: readonly Passage[];
  readonly item: number;
  /** As `clearest` leaves them. */
  readonly hits: readonly TracedHit[];
  /** The stretch that is looked at; the words outside of it stand back. */
  readonly window: TracedWindow | null;
  /** The signal whose words alone are to be seen. */
  readonly only: string | null;
}

/** Passages that are shown without any signal in them, at most, before they are counted instead. */
const MOST_PLAIN = 60;
/** What a reader of the page does not see. */
const UNSEEN: ReadonlySet<PassageKind> = new Set(['title', 'description', 'job-posting', 'news-article']);

interface Shown {
  readonly number: number;
  readonly passage: Passage;
}

export function LitText({ passages, item, hits, window, only }: LitTextProps): JSX.Element {
  const shownHits = only === null ? hits : hits.filter(({ signal }) => signal === only);
  const rows = useMemo(() => rowsOf(passages, item, hits), [passages, item, hits]);
  return (
    <div class="lit-text">
      {rows.map((row) =>
        'left' in row ? (
          <p key={row.number} class="small">
            {say('gap', { count: row.left })}
          </p>
        ) : (
          <LitPassage key={row.number} {...row} hits={shownHits} window={window} isOnly={only !== null} />
        ),
      )}
    </div>
  );
}

/** Stands for passages that are left out, the first of them and how many. */
interface Gap {
  readonly number: number;
  readonly left: number;
}

function rowsOf(passages: readonly Passage[], item: number, hits: readonly TracedHit[]): (Shown | Gap)[] {
  const own = passages.flatMap((passage, number) => (passage.item === item ? [{ number, passage }] : []));
  const lit = new Set(hits.flatMap(({ where }) => where.map((place) => place.passage)));
  if (own.length - lit.size <= MOST_PLAIN) return own;
  const rows: (Shown | Gap)[] = [];
  for (const one of own) {
    const last = rows[rows.length - 1];
    if (lit.has(one.number)) rows.push(one);
    else if (last !== undefined && 'left' in last) rows[rows.length - 1] = { ...last, left: last.left + 1 };
    else rows.push({ number: one.number, left: 1 });
  }
  return rows;
}

interface LitPassageProps extends Shown {
  readonly hits: readonly TracedHit[];
  readonly window: TracedWindow | null;
  readonly isOnly: boolean;
}

function LitPassage({ number, passage, hits, window, isOnly }: LitPassageProps): JSX.Element {
  const { pieces, lanes } = litPassage(passage.text, number, hits);
  const within = window === null ? null : (window.where.find((place) => place.passage === number) ?? NOWHERE);
  return (
    <p class={isOnly ? 'lit only' : 'lit'} dir="auto" style={{ '--lanes': String(lanes) }}>
      {UNSEEN.has(passage.kind) && (
        <span class="small unseen-kind" dir="ltr">
          {say('unseen', { kind: passage.kind })}
        </span>
      )}
      {withOffsets(pieces).map(({ piece, start }) => (
        <LitPiece key={start} piece={piece} isOut={within !== null && !touches(within, start, piece.text.length)} />
      ))}
    </p>
  );
}

const NOWHERE: Place = { passage: -1, start: 0, end: 0 };

function withOffsets(pieces: readonly Piece[]): { readonly piece: Piece; readonly start: number }[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.text.length;
    return { piece, start };
  });
}

function touches({ start, end }: Place, from: number, length: number): boolean {
  return from < end && from + length > start;
}

function LitPiece({ piece, isOut }: { readonly piece: Piece; readonly isOut: boolean }): JSX.Element {
  const { text, marks, begins } = piece;
  // One element around the other, each with its own line at its own height below the words.
  const lined = marks.reduce<JSX.Element>(
    (inner, { hit, lane }) => (
      <span class={`lane facet-${hit.facet}`} style={{ '--lane': String(lane) }}>
        {inner}
      </span>
    ),
    <>{text}</>,
  );
  return (
    <span class={isOut ? 'out' : undefined}>
      {begins.length > 0 && (
        // With a direction of its own: else its letters would decide that of the passage.
        <span class="codes" dir="ltr" aria-hidden="true">
          {[...new Set(begins.map(({ hit }) => hit.facet))].map((facet) => (
            <FacetCode key={facet} facet={facet} />
          ))}
        </span>
      )}
      {marks.length === 0 ? text : lined}
    </span>
  );
}
