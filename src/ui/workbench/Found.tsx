/** All that there is to see of a traced text: its verdict, its words, and how the one came of the other. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Signal } from '../../engine/pack.ts';
import type { TracedItem } from '../../engine/trace.ts';
import type { BenchText } from './bench-text.ts';
import { say, score } from './bench-words.ts';
import { clearest } from './lit-spans.ts';
import { LitText } from './LitText.tsx';
import { Missing } from './Missing.tsx';
import { OneOf } from './OneOf.tsx';
import { ScoreSteps } from './ScoreSteps.tsx';
import { SignalList } from './SignalList.tsx';
import type { Traced } from './tracing.ts';
import { Wording } from './Wording.tsx';

export interface FoundProps {
  readonly text: BenchText;
  readonly traced: Traced;
  /** Of the pattern list. */
  readonly signals: readonly Pick<Signal, 'id' | 'facet'>[];
  readonly warnAt: number;
}

export function Found({ text, traced, signals, warnAt }: FoundProps): JSX.Element {
  const { items, itemsLeftOut } = traced.trace;
  const [chosen, choose] = useState(0);
  // A text that is written on may have fewer parts than the one before.
  const item = items[chosen] ?? items[0];
  return (
    <>
      {item === undefined && <p>{say('no-signal')}</p>}
      {items.length > 1 && (
        <section>
          <OneOf
            legend={say('parts-title')}
            options={items.map((one, i) => itemLabel(one, i + 1, text.origins[one.item] ?? ''))}
            chosen={item === undefined ? 0 : items.indexOf(item)}
            onChoose={choose}
          />
          {itemsLeftOut > 0 && <p class="small">{say('parts-left-out', { count: itemsLeftOut })}</p>}
        </section>
      )}
      {item !== undefined && (
        <FoundItem key={item.item} text={text} item={item} signals={signals} warnAt={warnAt} took={traced.took} />
      )}
    </>
  );
}

function itemLabel({ windows, level, score: value }: TracedItem, number: number, origin: string): string {
  const label =
    windows.length === 0 ? say('item-untied', { number, level }) : say('item', { number, level, score: score(value) });
  return origin === '' ? label : `${label} · ${origin}`;
}

interface FoundItemProps extends Omit<FoundProps, 'traced'> {
  readonly item: TracedItem;
  readonly took: number;
}

function FoundItem({ text, item, signals, warnAt, took }: FoundItemProps): JSX.Element {
  const [chosen, choose] = useState(0);
  const [only, setOnly] = useState<string | null>(null);
  const window = item.windows[chosen] ?? item.windows[0] ?? null;
  const hits = useMemo(() => clearest(item.hits), [item]);
  const isThere = only !== null && hits.some(({ signal }) => signal === only);
  const { level } = window ?? item;
  return (
    <>
      <p class={`verdict level-${level}`} role="status">
        <b>
          {window === null
            ? say('verdict-untied', { level })
            : say('verdict-line', { level, score: score(window.score), cut: score(warnAt) })}
        </b>
        <span class="small">{say('took', { ms: took.toFixed(0) })}</span>
      </p>
      {item.windows.length > 1 && (
        <section>
          <OneOf
            legend={say('windows')}
            note={say('windows-note')}
            options={item.windows.map(({ level: of, score: value, words, kind }, i) =>
              say('window', { number: i + 1, level: of, score: score(value), words, kind }),
            )}
            chosen={window === null ? 0 : item.windows.indexOf(window)}
            onChoose={choose}
          />
          {item.windowsLeftOut > 0 && <p class="small">{say('windows-left-out', { count: item.windowsLeftOut })}</p>}
        </section>
      )}
      <div class="beside">
        {/* Focusable, since it scrolls where it is longer than the window. */}
        <div class="stays" role="region" aria-label={say('lit')} tabIndex={0}>
          <section>
            <h2>{say('lit')}</h2>
            <p class="small">{say('lit-note')}</p>
            <LitText
              passages={text.passages}
              item={item.item}
              hits={hits}
              window={window}
              only={isThere ? only : null}
            />
          </section>
          <Missing item={item} window={window} signals={signals} />
        </div>
        <section>
          <h2>{say('signals')}</h2>
          <SignalList hits={hits} window={window} only={isThere ? only : null} onOnly={setOnly} />
          {hits.some(({ distance }) => distance > 0) && <p class="small">{say('misspelt-note')}</p>}
        </section>
      </div>
      {window !== null && <ScoreSteps window={window} />}
      {window !== null && <Wording window={window} />}
    </>
  );
}
