import { describe, expect, it } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { Gate } from '../../../src/engine/gate.ts';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import type { EnginePack, Signal } from '../../../src/engine/pack.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { unitAt } from '../../../src/engine/units.ts';
import { compilePhrase } from '../../../src/packs/phrases.ts';
import { FIXTURE_PACK } from './fixture-pack.ts';

/** As the fixture, of another country and another employer. */
const OTHER: EnginePack = {
  ...FIXTURE_PACK,
  id: 'other',
  terms: [
    ...FIXTURE_PACK.terms.filter(({ id }) => id !== 'russia' && id !== 'army'),
    { id: 'cambodia', phrases: [compilePhrase('cambodia*')] },
    { id: 'typing', phrases: [compilePhrase('typing')] },
  ],
  signals: [
    { ...(FIXTURE_PACK.signals[0] as Signal), id: 'typing-there', near: [['cambodia', 'typing']] },
    { ...(FIXTURE_PACK.signals[2] as Signal), id: 'passport-there', near: [['cambodia', 'passport']] },
    ...FIXTURE_PACK.signals.filter(({ anchor }) => !anchor),
  ],
};

const both = new Assessor(FIXTURE_PACK, OTHER);
const reversed = new Assessor(OTHER, FIXTURE_PACK);

const ARMY = 'Wanted: security helper for the army in Russia, passport of Russia. Apply on WhatsApp, join now.';
const TYPING = 'Wanted: typing in Cambodia, passport with you to Cambodia. Apply on WhatsApp, join now.';
const DOUBTFUL = 'Typing in Cambodia, the passport goes to Cambodia.';

function listings(...texts: string[]): Passage[] {
  return texts.map((text, item) => ({ text, kind: 'text', item }));
}

describe('the verdict', () => {
  it.each([
    [ARMY, 'fixture', 'russian-army'],
    [TYPING, 'other', 'typing-there'],
  ])('is that of the pack that warns, with its own evidence: %s', (text, pack, signal) => {
    for (const assessor of [both, reversed]) {
      const verdict = assessor.assess(passagesOfText(text));
      expect(verdict).toMatchObject({ level: 'warn', pack });
      expect(verdict.evidence.map((evidence) => evidence.signal)).toContain(signal);
    }
  });

  it('is word for word what that pack says alone', () => {
    for (const [text, pack] of [
      [ARMY, FIXTURE_PACK],
      [TYPING, OTHER],
    ] as const)
      expect(both.assess(passagesOfText(text))).toEqual(new Assessor(pack).assess(passagesOfText(text)));
  });

  it('is the gravest of the page; each item names the pack that alarms of it', () => {
    const passages = listings('Flat to let in Pune', DOUBTFUL, ARMY, TYPING);
    const verdict = both.assess(passages);
    const levels = verdict.items.map(({ item, level, pack }) => [item, level, pack]);
    expect(verdict).toMatchObject({ level: 'warn', pack: 'fixture' });
    expect(levels).toEqual(
      expect.arrayContaining([
        [2, 'warn', 'fixture'],
        [3, 'warn', 'other'],
      ]),
    );
    expect(levels.every(([item]) => item !== 0)).toBe(true);
  });

  it('is the first pack’s where both say the same', () => {
    const text = passagesOfText('A flat to let in Pune, near the station.');
    expect(both.assess(text).pack).toBe('fixture');
    expect(reversed.assess(text).pack).toBe('other');
  });
});

describe('the gate', () => {
  const alone = [FIXTURE_PACK, OTHER].map((pack) => new Gate(compileGate([pack])));
  const together = new Gate(compileGate([FIXTURE_PACK, OTHER]));

  it.each([ARMY, TYPING, 'passport of Russia', 'passport to Cambodia', 'typing for Russia', 'Flat to let in Pune'])(
    'of both lets through what that of either does, and nothing more: %s',
    (text) => expect(together.passes(text)).toBe(alone.some((gate) => gate.passes(text))),
  );

  it('looks for a term that both have alike once', () => {
    const { groups } = compileGate([FIXTURE_PACK, OTHER]).base;
    const terms = new Set<number>();
    for (let at = 0; at < groups.length; at += 1 + unitAt(groups, at))
      for (let i = 2; i <= unitAt(groups, at); i++) terms.add(unitAt(groups, at + i));
    // Two countries, an army, typing, and one passport between the packs.
    expect(terms.size).toBe(5);
  });

  it('takes a word that only one pack knows for a misspelling of the other’s, as that pack’s engine does', () => {
    const knowing: EnginePack = {
      ...FIXTURE_PACK,
      terms: [...FIXTURE_PACK.terms, { id: 'cambodio', phrases: [compilePhrase('cambodio')] }],
      signals: [
        ...FIXTURE_PACK.signals,
        { ...(FIXTURE_PACK.signals[0] as Signal), id: 'cambodio', near: [['cambodio', 'army']] },
      ],
    };
    const looking: EnginePack = {
      ...OTHER,
      signals: [
        ...OTHER.signals,
        { ...(FIXTURE_PACK.signals[0] as Signal), id: 'helper-there', near: [['cambodia', 'helper']] },
      ],
    };
    const text = 'helper, typing in Cambodio, passport for Cambodio';
    expect(new Gate(compileGate([looking])).passes(text)).toBe(true);
    expect(new Gate(compileGate([knowing, looking])).passes(text)).toBe(true);
    expect(new Gate(compileGate([looking, knowing])).passes(text)).toBe(true);
  });
});
