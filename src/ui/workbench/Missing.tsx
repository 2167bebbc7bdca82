/** What would raise the level, and what it hangs on. */
import type { JSX } from 'preact';
import type { TracedHit, TracedItem, TracedWindow } from '../../engine/trace.ts';
import type { Raise } from '../../engine/what-if.ts';
import type { Facet, Signal } from '../../engine/pack.ts';
import { logits, say } from './bench-words.ts';
import { FacetCode } from './FacetCode.tsx';

export interface MissingProps {
  readonly item: TracedItem;
  readonly window: TracedWindow | null;
  readonly signals: readonly Pick<Signal, 'id' | 'facet'>[];
}

export function Missing({ item, window, signals }: MissingProps): JSX.Element {
  const raises = window === null ? item.raises : window.raises;
  const facets = new Map(signals.map(({ id, facet }) => [id, facet]));
  const level = window === null ? item.level : window.level;
  return (
    <section class="missing">
      <h2>{say('missing')}</h2>
      {raises.length === 0 && <p>{say('top')}</p>}
      {raises.map((raise) => (
        <RaisePart key={raise.to} raise={raise} facets={facets} />
      ))}
      {raises.length > 0 && <p class="small">{say('as-worded')}</p>}
      {window !== null && (level === 'warn' || level === 'caution') && (
        <Decisive decisive={window.decisive} hits={item.hits} />
      )}
    </section>
  );
}

interface RaisePartProps {
  readonly raise: Raise;
  readonly facets: ReadonlyMap<string, Facet>;
}

function RaisePart({ raise: { to: level, lacks, one, two, wording }, facets }: RaisePartProps): JSX.Element {
  const what = lacks.map((lack) => say(`lack-${lack}`)).join(', ');
  const isAlone = one.length === 0 && two.length === 0;
  return (
    <div class="raise">
      {lacks.length > 0 && <p>{say('raise-lacks', { level, what })}</p>}
      {one.length > 0 && (
        <>
          <p>{say('raise-one', { level })}</p>
          <SignalNames ids={one} facets={facets} />
        </>
      )}
      {two.length > 0 && (
        <>
          <p>{say('raise-two', { level })}</p>
          <ul>
            {two.map(([a, b]) => (
              <li key={`${a} ${b}`}>{say('pair', { a, b })}</li>
            ))}
          </ul>
        </>
      )}
      {wording !== null && (
        <p>{say(isAlone ? 'raise-wording-only' : 'raise-wording', { level, by: logits(wording) })}</p>
      )}
      {isAlone && wording === null && <p>{say('raise-nothing', { level })}</p>}
    </div>
  );
}

/** Ids by facet. */
function SignalNames({
  ids,
  facets,
}: {
  readonly ids: readonly string[];
  readonly facets: RaisePartProps['facets'];
}): JSX.Element {
  const byFacet = new Map<Facet, string[]>();
  for (const id of ids) {
    const facet = facets.get(id);
    if (facet !== undefined) byFacet.set(facet, [...(byFacet.get(facet) ?? []), id]);
  }
  return (
    <ul class="names">
      {Array.from(byFacet, ([facet, own]) => (
        <li key={facet}>
          <FacetCode facet={facet} /> {own.join(', ')}
        </li>
      ))}
    </ul>
  );
}

function Decisive({
  decisive,
  hits,
}: {
  readonly decisive: readonly string[];
  readonly hits: readonly TracedHit[];
}): JSX.Element {
  if (decisive.length === 0) return <p>{say('decisive-none')}</p>;
  return (
    <>
      <p>{say('decisive')}</p>
      <SignalNames ids={decisive} facets={new Map(hits.map(({ signal, facet }) => [signal, facet]))} />
    </>
  );
}
