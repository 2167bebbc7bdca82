/** How the text is worded, and which words say so. */
import type { JSX } from 'preact';
import { towards } from '../../engine/cues.ts';
import { STANCE_CLASSES } from '../../engine/pack.ts';
import type { TracedWindow } from '../../engine/trace.ts';
import { added, logits, say } from './bench-words.ts';

export function Wording({ window }: { readonly window: TracedWindow }): JSX.Element {
  const { own, around, counted, cues } = window;
  const readings = [
    ['stance-own', own],
    ...(around === null
      ? []
      : ([
          ['stance-around', around],
          ['stance-counted', counted],
        ] as const)),
  ] as const;
  return (
    <section>
      <h2>{say('wording')}</h2>
      <p class="small">{say('wording-note')}</p>
      <table>
        <caption class="unseen">{say('wording')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('stance')}</th>
            {readings.map(([key]) => (
              <th key={key} scope="col">
                {say(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STANCE_CLASSES.map((stance) => (
            <tr key={stance}>
              <th scope="row">{say(`stance-${stance}`)}</th>
              {readings.map(([key, reading]) => (
                <td key={key}>{logits(reading[stance])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="cues">
        {STANCE_CLASSES.map((stance) => (
          <section key={stance}>
            <h3>{say('cues', { stance: say(`stance-${stance}`) })}</h3>
            {cues[stance].length === 0 ? (
              <p class="small">{say('cues-none')}</p>
            ) : (
              <ol>
                {cues[stance].map((cue) => (
                  <li key={`${cue.kind} ${cue.of.join(' ')}`}>
                    <span class="by">{added(towards(cue, stance))}</span>
                    <span>
                      <b dir="auto">{cue.of.join(' + ')}</b> <span class="small">{say('cue', { kind: cue.kind })}</span>
                    </span>
                  </li>
                ))}
              </ol>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
