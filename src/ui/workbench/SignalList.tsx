/** The signals that a text shows, by facet: which words, and what they are. Also the legend of the lines in the text. */
import type { JSX } from 'preact';
import { FACETS } from '../../engine/pack.ts';
import type { TracedHit, TracedWindow } from '../../engine/trace.ts';
import { logits, say } from './bench-words.ts';
import { FacetCode } from './FacetCode.tsx';

export interface SignalListProps {
  /** As `clearest` leaves them. */
  readonly hits: readonly TracedHit[];
  readonly window: TracedWindow | null;
  readonly only: string | null;
  readonly onOnly: (signal: string | null) => void;
}

export function SignalList({ hits, window, only, onOnly }: SignalListProps): JSX.Element {
  return (
    <ul class="signal-list">
      {FACETS.map((facet) => {
        const own = hits.filter((hit) => hit.facet === facet);
        return (
          <li key={facet}>
            <h3>
              <FacetCode facet={facet} /> {say('facet', { facet })}
              {own.length === 0 && <span class="small"> {say('signals-none-here')}</span>}
            </h3>
            {own.length > 0 && (
              <ul>
                {[...new Set(own.map(({ signal }) => signal))].map((signal) => (
                  <Signal
                    key={signal}
                    hits={own.filter((hit) => hit.signal === signal)}
                    window={window}
                    isOnly={only === signal}
                    onToggle={() => onOnly(only === signal ? null : signal)}
                  />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface SignalProps {
  readonly hits: readonly TracedHit[];
  readonly window: TracedWindow | null;
  readonly isOnly: boolean;
  readonly onToggle: () => void;
}

/** Words of one signal that are shown in the list; all of them are lit in the text. */
const MOST_QUOTES = 3;

function Signal({ hits, window, isOnly, onToggle }: SignalProps): JSX.Element {
  const [first] = hits as [TracedHit];
  const { signal } = first;
  const quotes = [...new Set(hits.map(({ quote }) => quote.split(/\s+/u).join(' ')))];
  const tags = [
    ...(first.anchor ? [say('tag-anchor')] : []),
    ...(first.grave ? [say('tag-grave')] : []),
    ...(hits.length > 1 ? [say('tag-times', { count: hits.length })] : []),
    ...(hits.every(({ distance }) => distance > 0)
      ? [say('tag-misspelt', { distance: logits(Math.min(...hits.map(({ distance }) => distance))) })]
      : []),
    ...(window?.decisive.includes(signal) === true ? [say('tag-decides')] : []),
    ...(window !== null && !window.signals.includes(signal) ? [say('tag-elsewhere')] : []),
  ];
  return (
    <li>
      <button type="button" class="signal" aria-pressed={isOnly} onClick={onToggle}>
        <b>{signal}</b> {tags.length > 0 && <span class="tags">{tags.join(' · ')}</span>}
        {quotes.slice(0, MOST_QUOTES).map((quote) => (
          <q key={quote} dir="auto">
            {quote}
          </q>
        ))}
      </button>
    </li>
  );
}
