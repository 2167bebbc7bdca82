/** The workbench and `scan --explain` must never tell another story than the verdict: asked of every text of the dev split. */
import { describe, expect, it } from 'vitest';
import { projectCorpus } from '../../src/cli/corpus.ts';
import { passagesOf } from '../../src/cli/documents.ts';
import { Assessor } from '../../src/engine/assess.ts';
import type { Step } from '../../src/engine/score-steps.ts';
import { Tracer } from '../../src/engine/trace.ts';
import type { TracedScore } from '../../src/engine/trace.ts';
import { sigmoid } from '../../src/engine/verdict.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

const pack = enginePackOf(readPackFolder('assets/packs/russia-army'));
const assessor = new Assessor(pack);
const tracer = new Tracer(pack);
const dev = projectCorpus().filter(({ split }) => split === 'train');

const sum = (steps: readonly Step[]): number => steps.reduce((total, { by }) => total + by, 0);

describe('for each text of the dev split', () => {
  const traced = dev.map((text) => {
    const passages = passagesOf(text);
    return { id: text.id, verdict: assessor.assess(passages), trace: tracer.trace(passages) };
  });
  const wrong = (is: (one: (typeof traced)[number]) => boolean): string[] =>
    traced.filter((one) => !is(one)).map(({ id }) => id);
  const scores = traced.flatMap(({ id, trace }) =>
    trace.items.flatMap(({ windows }) =>
      windows.flatMap(({ warn, alarm }) => [
        [id, warn],
        [id, alarm],
      ]),
    ),
  ) as [string, TracedScore][];

  it('there are some', () => {
    expect(dev.length).toBeGreaterThan(5_000);
    expect(scores.length).toBeGreaterThan(5_000);
  });

  it('the trace comes to the verdict that is given', () => {
    expect(wrong(({ verdict, trace }) => JSON.stringify(trace.verdict) === JSON.stringify(verdict))).toEqual([]);
  });

  it('its first window has that level and score', () => {
    expect(
      wrong(({ verdict: { level, score, stance }, trace: { items } }) => {
        const [first] = items;
        if (first === undefined || first.windows.length === 0) return level === 'clear' && score === 0;
        return first.level === level && first.score === score && first.stance === stance;
      }),
    ).toEqual([]);
  });

  it('the steps lead to the score, and add up to it', () => {
    expect(scores.filter(([, { steps, logit }]) => steps[steps.length - 1]?.total !== logit)).toEqual([]);
    expect(scores.filter(([, { steps, logit }]) => Math.abs(sum(steps) - logit) > 1e-9)).toEqual([]);
    expect(scores.filter(([, { logit, score }]) => sigmoid(logit) !== score)).toEqual([]);
  });

  it('what is asked for and met decides the level', () => {
    const levels = traced.flatMap(({ id, trace }) =>
      trace.items.flatMap(({ windows }) => windows.map((window) => ({ id, ...window }))),
    );
    const alarmOf = ({ weighed: w, warn, alarm }: (typeof levels)[number]): string => {
      if (warn.logit >= warn.cut - 1e-9 && w.isTied && w.isGrave) return 'warn';
      return alarm.logit >= alarm.cut - 1e-9 && w.isAnchored ? 'caution' : '';
    };
    const differing = levels.filter((one) => alarmOf(one) !== one.level.replace(/^(?:report|clear)$/, ''));
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it('every signal of the verdict lights up in the words that it quotes', () => {
    expect(
      wrong(({ verdict: { evidence }, trace: { items } }) =>
        evidence.every(({ signal, quote }) =>
          items[0]?.hits.some((hit) => hit.signal === signal && hit.quote === quote),
        ),
      ),
    ).toEqual([]);
  });
});
