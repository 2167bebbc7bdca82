/** What the engine warns of always passes the gate. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { Seeded } from '../../src/cli/seeded.ts';
import { Assessor } from '../../src/engine/assess.ts';
import { compileGate } from '../../src/engine/compile-gate.ts';
import { Gate } from '../../src/engine/gate.ts';
import type { GateTable } from '../../src/engine/gate-table.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { isAlarm } from '../../src/engine/verdict.ts';
import { FREQUENT_WORDS } from '../../src/packs/frequent-words.ts';
import { disguised } from '../corpus/disguise.ts';
import { door } from './door.ts';
import { hostileText, piece } from './hostile-text.ts';
import { enginePacks, TRAIN } from './labelled.ts';

const packs = enginePacks();
const assessor = new Assessor(...packs);
const gate = new Gate(JSON.parse(JSON.stringify(compileGate(packs, FREQUENT_WORDS))) as GateTable);
const OFFERS = TRAIN.filter(({ label }) => label === 'warn' || label === 'caution');

/** Offers, disguised, with hostile pieces put in between and hostile text around them. */
const offer = fc
  .tuple(
    fc.nat(OFFERS.length - 1),
    fc.nat(),
    fc.constantFrom(0, 0.3, 0.7, 1),
    fc.array(fc.tuple(fc.nat(), piece), { maxLength: 5 }),
    hostileText,
  )
  .map(([which, seed, share, put, more]) => {
    const text = disguised((OFFERS[which] as (typeof OFFERS)[number]).text, share, new Seeded(seed));
    return (
      put.reduce(
        (now, [at, what]) => now.slice(0, at % (now.length + 1)) + what + now.slice(at % (now.length + 1)),
        text,
      ) + more
    );
  });

door('gate', 'slow', fc.oneof({ weight: 3, arbitrary: offer }, { weight: 1, arbitrary: hostileText }), (text) => {
  const passages = passagesOfText(text);
  const { level } = assessor.assess(passages);
  if (isAlarm(level) && !gate.passes(passages.map((passage) => passage.text).join('\n')))
    expect.fail(`held back: ${level}`);
  gate.forget();
});
