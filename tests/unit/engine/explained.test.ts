/** What the workbench says of a verdict: what would change it, what could not be missing, and where everything stands. */
import { describe, expect, it } from 'vitest';
import { strongest, towards } from '../../../src/engine/cues.ts';
import type { Cue } from '../../../src/engine/cues.ts';
import type { EnginePack, Facet, Signal, VerdictModel } from '../../../src/engine/pack.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { scoreSteps } from '../../../src/engine/score-steps.ts';
import { Tracer } from '../../../src/engine/trace.ts';
import { features, logit } from '../../../src/engine/verdict.ts';
import { WhatIf } from '../../../src/engine/what-if.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';
import { fixtureSignal } from './fixture-signal.ts';

const sign = (id: string, facet: Facet, ties: Partial<Signal> = {}): Signal => fixtureSignal(id, { facet, ...ties });
const RUSSIA = sign('russia', 'place', { anchor: true });
const ARMY = sign('army', 'employer', { grave: true });
const COOK = sign('cook', 'role');
const GUARD = sign('guard', 'role');
const PAY = sign('pay', 'money');
const SIGNALS = [RUSSIA, ARMY, COOK, GUARD, PAY];

/** Where each sign weighs a logit (a cook half, a guard two), against a text that is about something else. */
const score = (bias: number) => ({
  bias,
  offer: 1,
  signals: { cook: 0.5, guard: 2 },
  signal: 1,
  facets: {},
  anchored: 0,
  both: 0,
  thin: 0,
});
const model = (warn: number, caution: number, grave = 0): VerdictModel => ({
  warn: score(warn),
  alarm: score(caution),
  grave: { bias: grave, wording: 0, sign: 1 },
  warnAt: 0.5,
  cautionAt: 0.5,
});
const whatIf = (verdict: VerdictModel, signals = SIGNALS): WhatIf =>
  new WhatIf({ signals, verdict } as Pick<EnginePack, 'signals' | 'verdict'>);
const hits = (...signals: Signal[]) => signals.map((signal) => ({ signal, start: 0, end: 1, distance: 0 }));
/** As much an offer as it is about something else. */
const EVEN = { offer: 0, doubt: -50, report: -50, other: 0 };

describe('what would raise a level', () => {
  it('is asked for each graver alarm, the next one first', () => {
    const to = (verdict: VerdictModel, ...signals: Signal[]): string[] =>
      whatIf(verdict)
        .raises(hits(...signals), EVEN)
        .map((raise) => raise.to);
    expect(to(model(-9, -9), RUSSIA, ARMY)).toEqual(['caution', 'warn']);
    expect(to(model(-9, 0), RUSSIA, ARMY)).toEqual(['warn']);
    expect(to(model(0, 0), RUSSIA, ARMY)).toEqual([]);
  });

  it('is any one sign that the text does not show and that is enough', () => {
    const [raise] = whatIf(model(-3, -99))
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(raise).toMatchObject({ lacks: ['score'], one: ['guard', 'pay'], two: [] });
  });

  it('is some pair where no single one is enough, of each kind the one that weighs most, the weightiest first', () => {
    const [raise] = whatIf(model(-5, -99))
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(raise).toMatchObject({ one: [], two: [['guard', 'pay']] });
    const many = [...SIGNALS, sign('a', 'promise'), sign('b', 'safety'), sign('c', 'route'), sign('d', 'contact')];
    const [most] = whatIf(model(-4, -99), many)
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(most?.one).toEqual(['guard']);
    const [pairs] = whatIf(model(-5, -99), many)
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(pairs?.two).toEqual([
      ['guard', 'pay'],
      ['guard', 'a'],
      ['guard', 'b'],
      ['guard', 'c'],
      ['guard', 'd'],
    ]);
    const wide = [...many, sign('e', 'money', { anchor: true }), sign('f', 'money', { grave: true })];
    const [bounded] = whatIf(model(-5, -99), wide)
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(bounded?.two).toHaveLength(6);
    const [none] = whatIf(model(-99, -99))
      .raises(hits(RUSSIA, ARMY), EVEN)
      .filter(({ to }) => to === 'warn');
    expect(none).toMatchObject({ one: [], two: [], wording: null });
  });

  it('is so much more wording of an offer, to a hundredth', () => {
    const wording = (bias: number): number | null | undefined =>
      whatIf(model(bias, -99))
        .raises(hits(RUSSIA, ARMY), EVEN)
        .find(({ to }) => to === 'warn')?.wording;
    expect(wording(-3)).toBeCloseTo(1, 1);
    expect(wording(-7)).toBeCloseTo(5, 1);
    expect(wording(-13.9)).toBeCloseTo(11.9, 1);
    expect(wording(-14.1)).toBeNull();
  });

  it('says what the level asks for and the text lacks', () => {
    const lacks = (verdict: VerdictModel, to: string, ...signals: Signal[]) =>
      whatIf(verdict)
        .raises(hits(...signals), EVEN)
        .find((raise) => raise.to === to)?.lacks;
    expect(lacks(model(-99, -99), 'warn', RUSSIA)).toEqual(['score']);
    expect(lacks(model(0, -99), 'warn', COOK)).toEqual(['tie']);
    expect(lacks(model(0, -99, -1), 'warn', RUSSIA)).toEqual(['grave']);
    expect(lacks(model(-99, -99, -1), 'warn', COOK)).toEqual(['score', 'tie', 'grave']);
    expect(lacks(model(-99, -99), 'caution', RUSSIA)).toEqual(['score']);
    expect(lacks(model(-99, 0), 'caution', ARMY)).toEqual(['anchor']);
    expect(lacks(model(-99, -99), 'caution', COOK)).toEqual(['score', 'anchor']);
  });
});

describe('signs without which the level would be lower', () => {
  it('are told one by one', () => {
    expect(whatIf(model(-4, -99)).decisive(hits(RUSSIA, ARMY, GUARD), EVEN)).toEqual(['russia', 'army', 'guard']);
    expect(whatIf(model(-3, -99)).decisive(hits(RUSSIA, ARMY, GUARD, PAY), EVEN)).toEqual([]);
    expect(whatIf(model(-3, -99)).decisive(hits(RUSSIA, ARMY, GUARD), EVEN)).toEqual(['guard']);
    expect(whatIf(model(-3, -99)).decisive(hits(RUSSIA, GUARD, GUARD), EVEN)).toEqual(['russia', 'guard']);
    expect(whatIf(model(-3, 0)).decisive(hits(RUSSIA), EVEN)).toEqual(['russia']);
  });
  it('are none where nothing is warned of', () =>
    expect(whatIf(model(-99, -99)).decisive(hits(RUSSIA, ARMY), EVEN)).toEqual([]));
});

describe('the cues of a stance', () => {
  const cue = (name: string, offer: number, doubt: number, report: number, other: number): Cue => ({
    kind: 'w',
    of: [name],
    adds: { offer, doubt, report, other },
  });
  const cues = [
    cue('weak', 1, 0, 0, 0),
    cue('strong', 5, 0, 2, 0),
    cue('against', 0, 0, 3, 0),
    cue('even', 2, 2, 0, 0),
  ];

  it('speak for it by as much as for no other', () => {
    expect(cues.map((one) => towards(one, 'offer'))).toEqual([1, 3, -3, 0]);
    expect(cues.map((one) => towards(one, 'report'))).toEqual([-1, -3, 3, -2]);
  });
  it('are those that speak for it at all, the strongest first', () => {
    expect(strongest(cues, 'offer', 5).map(({ of }) => of[0])).toEqual(['strong', 'weak']);
    expect(strongest(cues, 'offer', 1).map(({ of }) => of[0])).toEqual(['strong']);
    expect(strongest(cues, 'report', 5).map(({ of }) => of[0])).toEqual(['against']);
    expect(strongest(cues, 'doubt', 5)).toEqual([]);
  });
});

describe('the steps of a score', () => {
  it('lead from the model’s bias to what it says, one by one', () => {
    const warn = { ...score(-2), facets: { place: 0.25 }, anchored: 0.5, both: 0.75, thin: 3 };
    const found = features(hits(RUSSIA, ARMY), EVEN);
    const steps = scoreSteps(warn, found);
    expect(steps.map(({ kind, id, weight }) => `${kind} ${id} ${weight}`)).toEqual([
      'bias  null',
      'wording  null',
      'signal russia 1',
      'signal army 1',
      'facet place 0.25',
      'facet employer 0',
      'anchored  0.5',
      'both  0.75',
    ]);
    expect(steps.reduce((sum, { by }) => sum + by, 0)).toBeCloseTo(logit(warn, found), 9);
    expect(steps.at(-1)?.total).toBe(logit(warn, found));
    const thin = scoreSteps(warn, features(hits(RUSSIA), EVEN));
    expect(thin.at(-1)).toMatchObject({ kind: 'thin', id: '', weight: null });
    expect(thin.at(-1)?.by).toBeCloseTo(-3, 9);
    expect(steps[0]).toMatchObject({ by: -2, total: -2 });
  });
});

describe('a trace', () => {
  const tracer = new Tracer(FIXTURE_PACK);
  const filler = (count: number): string => Array.from({ length: count }, () => 'so').join(' ');
  const OFFER = 'Wanted: security helper for the army in Russia. Passport of Russia, ₹2 lakh. Apply, join, WhatsApp';

  it('has its hits in the order of the text, the longer first', () => {
    const item = tracer.trace(passagesOfText('₹2 lakh\nRussia: army, passport. Security helper')).items[0];
    expect(item?.hits.map(({ quote }) => quote)).toEqual([
      '2 lakh',
      'Russia: army, passport',
      'Russia: army',
      'Security helper',
    ]);
    expect(item?.hits.map(({ anchor, grave, distance, source }) => [anchor, grave, distance, source])).toEqual([
      [false, false, 0, null],
      [true, true, 0, null],
      [true, true, 0, 'a-paper'],
      [false, false, 0, null],
    ]);
  });

  it('says which kind of window was judged, where it stands, and what it shows', () => {
    const [whole] = tracer.trace(passagesOfText(OFFER)).items[0]?.windows ?? [];
    expect(whole).toMatchObject({
      kind: 'whole',
      words: 16,
      around: null,
      where: [{ passage: 0, start: 0, end: OFFER.length }],
    });
    expect(whole?.own).toEqual(whole?.counted);
    expect([...(whole?.signals ?? [])].sort()).toEqual(['big-pay', 'helper', 'russian-army', 'russian-passport']);
    const long =
      tracer.trace(passagesOfText(`${filler(100)}\n${OFFER} ${filler(30)}\n${filler(200)}`)).items[0]?.windows ?? [];
    expect(new Set(long.map(({ kind }) => kind))).toEqual(new Set(['part', 'apart']));
    expect(long.every(({ around }) => around !== null)).toBe(true);
  });

  it('has the gravest item and window first, and counts those that are left out', () => {
    const passages = [
      { text: 'Flat to let', kind: 'text', item: 1 },
      { text: 'army of Russia', kind: 'text', item: 2 },
      { text: OFFER, kind: 'text', item: 3 },
      { text: 'security helper', kind: 'text', item: 4 },
    ] as const;
    const { items, itemsLeftOut } = tracer.trace(passages);
    expect(items.map(({ item }) => item)).toEqual([3, 2, 4]);
    expect(itemsLeftOut).toBe(0);
    expect(items[2]).toMatchObject({ level: 'clear', score: 0, stance: 'other', windows: [], windowsLeftOut: 0 });
    expect(items[2]?.raises.map(({ to }) => to)).toEqual(['caution', 'warn']);
    expect(items[0]?.raises).toEqual([]);
    const many = tracer.trace(passagesOfText(`army of Russia ${filler(117)} `.repeat(40)));
    const windows = many.items[0]?.windows ?? [];
    expect(windows).toHaveLength(12);
    expect(many.items[0]?.windowsLeftOut).toBeGreaterThan(20);
    expect(windows.map(({ score: one }) => one)).toEqual(windows.map(({ score: one }) => one).sort((a, b) => b - a));
  });

  it('says how far from its line each score stands', () => {
    const strict = new Tracer({ ...FIXTURE_PACK, verdict: { ...FIXTURE_PACK.verdict, warnAt: 0.8, cautionAt: 0.3 } });
    const [window] = strict.trace(passagesOfText(OFFER)).items[0]?.windows ?? [];
    expect(window?.warn.cut).toBeCloseTo(Math.log(4), 9);
    expect(window?.alarm.cut).toBeCloseTo(Math.log(3 / 7), 9);
    expect(Object.keys(window?.cues ?? {})).toEqual(['offer', 'doubt', 'report', 'other']);
  });
});
