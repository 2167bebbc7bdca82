/** A score built step by step, and what the level asks for besides. */
import type { JSX } from 'preact';
import type { Step } from '../../engine/score-steps.ts';
import type { TracedScore, TracedWindow } from '../../engine/trace.ts';
import { added, logits, say, score } from './bench-words.ts';

/** Steps that change less are put together. */
const SMALL = 0.005;

export function ScoreSteps({ window }: { readonly window: TracedWindow }): JSX.Element {
  return (
    <section>
      <h2>{say('score')}</h2>
      <p class="small">{say('score-note')}</p>
      <div class="scores">
        <ScoreTable caption={say('score-warn')} of={window.warn} />
        <ScoreTable caption={say('score-alarm')} of={window.alarm} />
      </div>
      <Asked window={window} />
    </section>
  );
}

function ScoreTable({ caption, of }: { readonly caption: string; readonly of: TracedScore }): JSX.Element {
  const large = of.steps.filter(isLarge);
  const small = of.steps.filter((step) => !isLarge(step));
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say('step')}</th>
          <th scope="col">{say('weight')}</th>
          <th scope="col">{say('adds')}</th>
          <th scope="col">{say('total')}</th>
        </tr>
      </thead>
      <tbody>
        {large.map((step) => (
          <tr key={`${step.kind} ${step.id}`}>
            <th scope="row">{stepName(step)}</th>
            <td>{step.weight === null ? '–' : logits(step.weight)}</td>
            <td>{added(step.by)}</td>
            <td>{logits(step.total)}</td>
          </tr>
        ))}
        {small.length > 0 && (
          <tr>
            <th scope="row" colSpan={2}>
              {say('step-small', { count: small.length })}
            </th>
            <td>{added(small.reduce((sum, { by }) => sum + by, 0))}</td>
            <td>–</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {say('score-total', { score: score(of.score) })}
          </th>
          <td>{logits(of.logit)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            {say('step-asked')}
          </th>
          <td>{logits(of.cut)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function stepName({ kind, id }: Step): string {
  return kind === 'signal' || kind === 'facet' ? say(`step-${kind}`, { id }) : say(`step-${kind}`);
}

function isLarge({ kind, by }: Step): boolean {
  return kind === 'bias' || kind === 'wording' || kind === 'thin' || Math.abs(by) >= SMALL;
}

/** Everything that the two alarms ask for, met or not. */
function Asked({ window: { weighed, warn, alarm } }: { readonly window: TracedWindow }): JSX.Element {
  const groups = [
    {
      title: say('score-warn'),
      asks: [
        [say('asks-warn-score', { cut: logits(warn.cut) }), weighed.reachesWarn],
        [say('asks-tie'), weighed.isTied],
        [say('asks-grave', { logit: logits(weighed.grave) }), weighed.isGrave],
      ],
    },
    {
      title: say('score-alarm'),
      asks: [
        [say('asks-caution-score', { cut: logits(alarm.cut) }), weighed.reachesCaution],
        [say('asks-anchor'), weighed.isAnchored],
      ],
    },
  ] as const;
  return (
    <div class="asked">
      {groups.map(({ title, asks }) => (
        <section key={title}>
          <h3>{say('asks-all', { level: title })}</h3>
          <ul>
            {asks.map(([what, holds]) => (
              <li key={what} class={holds ? 'holds' : 'fails'}>
                <b>{say(holds ? 'has' : 'lacks')}</b> {what}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
