import { describe, expect, it } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { cuesOf } from '../../../src/engine/cues.ts';
import { STANCE_CLASSES } from '../../../src/engine/pack.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { MOST_TRACED_ITEMS, Tracer } from '../../../src/engine/trace.ts';
import type { TracedItem, TracedWindow } from '../../../src/engine/trace.ts';
import type { JudgedWindow } from '../../../src/engine/windows.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

const tracer = new Tracer(FIXTURE_PACK);
const OFFER =
  'Wanted: security helper for the army in Russia. Passport of Russia in 6 months, ₹2 lakh a month. Apply on WhatsApp, join now.';

function itemOf(text: string, by = tracer): TracedItem {
  const [item] = by.trace(passagesOfText(text)).items;
  if (item === undefined) throw new Error('nothing was traced');
  return item;
}

function windowOf(text: string, by = tracer): TracedWindow {
  const [window] = itemOf(text, by).windows;
  if (window === undefined) throw new Error('no window was judged');
  return window;
}

describe('the words that light up', () => {
  it('are those of the text, each signal with its facet', () => {
    const passages = passagesOfText(OFFER);
    for (const { where, quote } of itemOf(OFFER).hits)
      expect(where.map(({ passage, start, end }) => passages[passage]?.text.slice(start, end)).join('\n')).toBe(quote);
    expect(itemOf(OFFER).hits.map(({ signal, facet }) => `${facet} ${signal}`)).toContain('role helper');
  });

  it('also light up where nothing ties the text to anything', () => {
    const item = itemOf('Security helper wanted, ₹2 lakh');
    expect(item.windows).toEqual([]);
    expect(item.hits.map(({ signal }) => signal)).toEqual(['helper', 'big-pay']);
  });
});

describe('the steps of a score', () => {
  it('begin with the model’s own beginning, and name each weight', () => {
    const { steps, logit } = windowOf(OFFER).warn;
    expect(steps.slice(0, 2).map(({ kind }) => kind)).toEqual(['bias', 'wording']);
    expect(steps.filter(({ kind }) => kind === 'signal').map(({ id, weight }) => `${id} ${weight}`)).toEqual([
      'helper 0.8',
      'big-pay 0.8',
      'russian-army 0.8',
      'russian-passport 0.8',
    ]);
    expect(steps[steps.length - 1]?.total).toBe(logit);
  });

  it('take off what is asked where the signs are few', () => {
    const thin = new Tracer({
      ...FIXTURE_PACK,
      verdict: { ...FIXTURE_PACK.verdict, warn: { ...FIXTURE_PACK.verdict.warn, thin: 3 } },
    });
    const last = (text: string) => thin.trace(passagesOfText(text)).items[0]?.windows[0]?.warn.steps.at(-1);
    expect(last('Join the army in Russia, apply')).toMatchObject({ kind: 'thin' });
    expect(last('Join the army in Russia, apply')?.by).toBeCloseTo(-3);
    expect(last(OFFER)?.kind).not.toBe('thin');
  });
});

describe('the cues', () => {
  it('speak for the stance that the words speak for, strongest first', () => {
    const { cues } = windowOf(OFFER);
    expect(cues.offer.map(({ of }) => of[0])).toEqual(expect.arrayContaining(['wanted', 'apply', 'whatsapp', 'join']));
    expect(cues.report).toEqual([]);
    expect(windowOf('Police said: lured to the army in Russia').cues.report.map(({ of }) => of[0])).toContain('police');
  });

  it('add up to how the window is worded', () => {
    const assessor = new Assessor(FIXTURE_PACK);
    const windows: JudgedWindow[] = [];
    assessor.assess(passagesOfText(OFFER), { item: () => {}, window: (window) => windows.push(window) });
    for (const window of windows) {
      const cues = cuesOf(assessor.judges[0].stance, window);
      const reading = assessor.judges[0].stance.readWhole(window);
      for (const stance of STANCE_CLASSES)
        expect(
          cues.reduce((sum, { adds }) => sum + adds[stance], FIXTURE_PACK.stance.bias[stance]),
          stance,
        ).toBeCloseTo(reading[stance], 9);
    }
  });
});

describe('what is missing', () => {
  const NEARLY = 'Join: security helper in Moscow, army of Russia';
  /** A pack that takes nothing for a report, and asks for a little more than this text has. */
  const pack = {
    ...FIXTURE_PACK,
    stance: { ...FIXTURE_PACK.stance, bias: { ...FIXTURE_PACK.stance.bias, report: -9 } },
  };
  const { logit } = windowOf(NEARLY, new Tracer(pack)).warn;
  const model = { ...FIXTURE_PACK.verdict.warn, bias: FIXTURE_PACK.verdict.warn.bias - logit - 0.2 };
  const strict = new Tracer({ ...pack, verdict: { ...pack.verdict, warn: model, alarm: model } });

  it('names the signs of which one more would raise the level, and the verdict agrees', () => {
    const { level, raises } = windowOf(NEARLY, strict);
    expect(level).toBe('clear');
    const raise = raises.find(({ to }) => to === 'warn');
    expect(raise?.one).toEqual(expect.arrayContaining(['russian-passport', 'big-pay']));
    expect(windowOf(`${NEARLY}, ₹2 lakh`, strict).level).toBe('warn');
  });

  it('says what a text without any tie would need', () => {
    const { raises } = itemOf('Wanted, apply, join, whatsapp: security helper, ₹2 lakh');
    expect(raises.find(({ to }) => to === 'warn')).toMatchObject({
      lacks: expect.arrayContaining(['tie']),
      one: expect.arrayContaining(['russian-army']),
    });
  });

  it('says how much more it would have to be worded like an offer', () => {
    const raise = windowOf(NEARLY, strict).raises.find(({ to }) => to === 'warn');
    expect(raise?.wording).toBeGreaterThan(0);
    expect(windowOf(OFFER).raises).toEqual([]);
  });

  it('names the signs that a warning hangs on', () => {
    expect(windowOf(`${NEARLY}, ₹2 lakh`, strict).decisive).toEqual(['helper', 'big-pay', 'russian-army']);
    expect(windowOf(NEARLY, strict).decisive).toEqual([]);
  });
});

describe('a document of many parts', () => {
  const item = (number: number, text: string): Passage[] =>
    passagesOfText(text).map((passage) => ({ ...passage, item: number }));

  it('has its gravest item first, and counts what is left out', () => {
    const passages = [
      ...Array.from({ length: MOST_TRACED_ITEMS + 4 }, (_, i) => item(i, 'Weather in Moscow, army of Russia')).flat(),
      ...item(99, OFFER),
    ];
    const { items, itemsLeftOut } = tracer.trace(passages);
    expect(items[0]?.item).toBe(99);
    expect(items).toHaveLength(MOST_TRACED_ITEMS);
    expect(itemsLeftOut).toBe(5);
  });

  it('has the parts of a long one judged apart', () => {
    const around = 'The weather was fine and the harvest good this year in our valley. '.repeat(40);
    const { windows } = itemOf(`${around}\n${OFFER}\n${around}`);
    expect(windows.length).toBeGreaterThan(1);
    expect(windows.every(({ kind, around: reading }) => kind !== 'whole' && reading !== null)).toBe(true);
  });

  it('is plain data, so that a worker can hand it over', () => {
    const trace = tracer.trace(passagesOfText(OFFER));
    expect(structuredClone(trace)).toEqual(trace);
  });
});
