/** From signs and wording to a level: where each line is drawn. */
import { describe, expect, it } from 'vitest';
import type { Facet, Signal, VerdictModel } from '../../../src/engine/pack.ts';
import type { StanceReading } from '../../../src/engine/stance.ts';
import {
  features,
  graver,
  graveLogit,
  isAlarm,
  judge,
  logit,
  reaches,
  saysLittle,
  sigmoid,
  weigh,
} from '../../../src/engine/verdict.ts';
import { fixtureSignal } from './fixture-signal.ts';

const sign = (id: string, facet: Facet, ties: Partial<Signal> = {}): Signal => fixtureSignal(id, { facet, ...ties });
const RUSSIA = sign('russia', 'place', { anchor: true });
const ARMY = sign('army', 'employer', { grave: true });
const RUSSIAN_ARMY = sign('russian-army', 'employer', { anchor: true, grave: true });
const WAR_ROLE = sign('war-role', 'role', { grave: true });
const HELPER = sign('helper', 'role');
const PAY = sign('pay', 'money');

const hit = (signal: Signal, distance = 0) => ({ signal, start: 0, end: 1, distance });
const OFFERS: StanceReading = { offer: 5, doubt: 0, report: 0, other: 0 };
const REPORTS: StanceReading = { offer: 0, doubt: 0, report: 5, other: 0 };
const NEITHER: StanceReading = { offer: 0, doubt: -50, report: -50, other: 50 };
const seen = (signals: Signal[], stance = OFFERS) =>
  features(
    signals.map((signal) => hit(signal)),
    stance,
  );

const MODEL = {
  bias: 0,
  offer: 1,
  signals: { pay: 3 },
  signal: 1,
  facets: { role: 0.5 },
  anchored: 2,
  both: 4,
  thin: 7,
};
const VERDICT: VerdictModel = {
  warn: MODEL,
  alarm: MODEL,
  grave: { bias: 0, wording: 1, sign: 1 },
  warnAt: 0.5,
  cautionAt: 0.5,
};

describe('what a text shows', () => {
  it('counts a sign once, however often it stands there', () => {
    const found = features([hit(HELPER), hit(HELPER), hit(PAY)], OFFERS);
    expect(found.signals).toEqual([HELPER, PAY]);
    expect([...found.facets]).toEqual(['role', 'money']);
  });

  it('is tied by one sign as it stands', () => {
    expect(seen([RUSSIA])).toMatchObject({ anchored: true, grave: false });
    expect(seen([ARMY])).toMatchObject({ anchored: false, grave: true });
    expect(seen([HELPER])).toMatchObject({ anchored: false, grave: false });
  });

  it('is tied by misspelt ones only where there are three', () => {
    const misspelt = (...signals: Signal[]) =>
      features(
        signals.map((signal) => hit(signal, 0.2)),
        OFFERS,
      );
    expect(misspelt(RUSSIA, ARMY)).toMatchObject({ anchored: false, grave: false });
    expect(misspelt(RUSSIA, ARMY, WAR_ROLE)).toMatchObject({ anchored: true, grave: true });
    expect(misspelt(ARMY, WAR_ROLE, RUSSIAN_ARMY, HELPER).anchored).toBe(true);
    expect(misspelt(ARMY, WAR_ROLE, sign('x', 'route', { grave: true })).anchored).toBe(false);
    expect(misspelt(RUSSIA, HELPER, PAY).anchored).toBe(false);
  });

  it('counts the facets of grave signs without a slip', () => {
    expect(seen([ARMY, WAR_ROLE, PAY]).graveFacets).toBe(2);
    expect(seen([ARMY, RUSSIAN_ARMY]).graveFacets).toBe(1);
    expect(features([hit(ARMY), hit(WAR_ROLE, 0.1)], OFFERS).graveFacets).toBe(1);
  });
});

describe('signs say too little', () => {
  it.each<[string, Signal[], boolean]>([
    ['without a grave one', [RUSSIA, HELPER], true],
    ['of one facet alone', [RUSSIAN_ARMY], true],
    ['an army, no place, one grave facet', [ARMY, HELPER], true],
    ['not: two grave facets without the place', [ARMY, WAR_ROLE], false],
    ['not: the army of the place and a role', [RUSSIAN_ARMY, HELPER], false],
    ['not: the place and an army', [RUSSIA, ARMY], false],
  ])('%s', (_, signals, little) => expect(saysLittle(seen(signals))).toBe(little));
});

describe('the score', () => {
  it('counts each sign, each facet, the tie, and the tie with a grave sign', () => {
    const at = (signals: Signal[], stance = NEITHER) => logit({ ...MODEL, thin: 0 }, seen(signals, stance));
    const empty = at([]);
    // Nothing but `other` rivals, so each weight is gained nearly whole.
    expect(at([PAY]) - empty).toBeCloseTo(3, 9);
    expect(at([HELPER]) - empty).toBeCloseTo(1.5, 9);
    expect(at([RUSSIA]) - empty).toBeCloseTo(3, 9);
    expect(at([ARMY]) - empty).toBeCloseTo(1, 9);
    expect(at([RUSSIAN_ARMY]) - empty).toBeCloseTo(7, 9);
    expect(at([RUSSIA, PAY]) - empty).toBeCloseTo(6, 9);
  });

  it('is lower by what is asked where the signs say little', () => {
    const found = seen([HELPER]);
    expect(logit(MODEL, found)).toBeCloseTo(logit({ ...MODEL, thin: 0 }, found) - 7, 9);
    expect(logit(MODEL, seen([RUSSIAN_ARMY, HELPER]))).toBe(logit({ ...MODEL, thin: 0 }, seen([RUSSIAN_ARMY, HELPER])));
  });

  it('begins with the model’s bias and weighs the wording', () => {
    const found = seen([RUSSIAN_ARMY, HELPER]);
    expect(logit({ ...MODEL, bias: 2 }, found)).toBeCloseTo(logit(MODEL, found) + 2, 9);
    expect(logit({ ...MODEL, offer: 2 }, found)).toBeCloseTo(2 * logit(MODEL, found), 9);
    expect(sigmoid(0)).toBe(0.5);
    expect(sigmoid(2)).toBeCloseTo(0.8808, 4);
  });

  it('of what makes it grave is its wording against a doubtful job’s, and a grave sign', () => {
    const model = { bias: 0.5, wording: 2, sign: 3 };
    const stance = { offer: 4, doubt: 1, report: 9, other: 9 };
    expect(graveLogit(model, seen([HELPER], stance))).toBe(0.5 + 2 * 3);
    expect(graveLogit(model, seen([ARMY], stance))).toBe(0.5 + 2 * 3 + 3);
  });
});

describe('the level', () => {
  const level = (signals: Signal[], stance = OFFERS, model = VERDICT) => judge(model, seen(signals, stance));
  /** With a score that is the same whatever the text. */
  const fixed = (warn: number, caution: number, grave = 0): VerdictModel => ({
    warn: { ...MODEL, offer: 0, thin: 0, bias: warn },
    alarm: { ...MODEL, offer: 0, thin: 0, bias: caution },
    grave: { bias: grave, wording: 0, sign: 0 },
    warnAt: 0.5,
    cautionAt: 0.5,
  });

  it('is warn where the score reaches the line, something ties it, and it is grave', () => {
    expect(level([RUSSIA], OFFERS, fixed(0, -1))).toMatchObject({ level: 'warn', stance: 'offer', score: 0.5 });
    expect(level([ARMY], OFFERS, fixed(0, -1)).level).toBe('warn');
    expect(level([HELPER], OFFERS, fixed(0, -1)).level).toBe('clear');
    expect(level([RUSSIA], OFFERS, fixed(-0.01, -1)).level).toBe('clear');
    expect(level([RUSSIA], OFFERS, fixed(0, -1, -0.01)).level).toBe('clear');
  });

  it('is caution where the second score reaches its line, at the place alone', () => {
    expect(level([RUSSIA], OFFERS, fixed(-1, 0))).toMatchObject({ level: 'caution', stance: 'offer' });
    expect(level([RUSSIA], OFFERS, fixed(-1, 0)).score).toBeCloseTo(sigmoid(-1), 9);
    expect(level([RUSSIA], OFFERS, fixed(1, 0, -1)).level).toBe('caution');
    expect(level([ARMY], OFFERS, fixed(-1, 0)).level).toBe('clear');
    expect(level([RUSSIA], OFFERS, fixed(-1, -0.01)).level).toBe('clear');
  });

  it('is report where it reads like one, and else clear', () => {
    const none = fixed(-1, -1);
    expect(level([RUSSIA], REPORTS, none)).toMatchObject({ level: 'report', stance: 'report' });
    expect(level([RUSSIA], NEITHER, none)).toMatchObject({ level: 'clear', stance: 'other' });
    expect(level([RUSSIA], OFFERS, none)).toMatchObject({ level: 'clear', stance: 'offer' });
  });

  it('takes a doubtful offer for an offer, and of equals the offer, then the report', () => {
    const none = fixed(-1, -1);
    const stance = (offer: number, doubt: number, report: number, other: number) =>
      level([RUSSIA], { offer, doubt, report, other }, none).stance;
    expect(stance(0, 3, 2, 2)).toBe('offer');
    expect(stance(3, 0, 2, 2)).toBe('offer');
    expect(stance(3, 0, 3, 3)).toBe('offer');
    expect(stance(0, 0, 3, 3)).toBe('report');
    expect(stance(0, 0, 1, 3)).toBe('other');
    expect(stance(2, 0, 1, 3)).toBe('other');
    expect(stance(2, 0, 3, 1)).toBe('report');
  });

  it('says what it weighed', () => {
    expect(weigh(fixed(0, 0), seen([RUSSIA]))).toEqual({
      warn: 0.5,
      alarm: 0.5,
      grave: 0,
      reachesWarn: true,
      isGrave: true,
      isTied: true,
      reachesCaution: true,
      isAnchored: true,
    });
    expect(weigh(fixed(-1, -1, -1), seen([HELPER]))).toMatchObject({
      reachesWarn: false,
      isGrave: false,
      isTied: false,
      reachesCaution: false,
      isAnchored: false,
    });
  });
});

describe('levels in order', () => {
  it('go from warn over caution and report to clear; only the first two are alarms', () => {
    expect((['warn', 'caution', 'report', 'clear'] as const).map(isAlarm)).toEqual([true, true, false, false]);
    expect(reaches('warn', 'caution')).toBe(true);
    expect(reaches('caution', 'caution')).toBe(true);
    expect(reaches('report', 'caution')).toBe(false);
  });

  it('are compared before scores', () => {
    expect(graver({ level: 'warn', score: 0.1 }, { level: 'caution', score: 0.9 })).toBeGreaterThan(0);
    expect(graver({ level: 'clear', score: 0.9 }, { level: 'report', score: 0.1 })).toBeLessThan(0);
    expect(graver({ level: 'warn', score: 0.9 }, { level: 'warn', score: 0.1 })).toBeGreaterThan(0);
    expect(graver({ level: 'warn', score: 0.1 }, { level: 'warn', score: 0.1 })).toBe(0);
  });
});
