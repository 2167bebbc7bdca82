/**
 * The last look at a pack before it is used: a few texts that came with Parakh, in all languages. Whatever was changed in it, it must warn
 * of the offers and leave the honest texts alone, and the gate that goes with it must let the offers through.
 */
import * as v from 'valibot';
import { Assessor } from '../engine/assess.ts';
import { Gate } from '../engine/gate.ts';
import { compileGate } from '../engine/compile-gate.ts';
import type { EnginePack } from '../engine/pack.ts';
import { passagesOfText } from '../engine/passage.ts';

const SelfCheckText = v.object({ id: v.string(), lang: v.string(), text: v.string() });
export type SelfCheckText = Readonly<v.InferOutput<typeof SelfCheckText>>;

export interface SelfCheckTexts {
  /** Of the scam that this pack is about. */
  readonly offers: readonly SelfCheckText[];
  /** Of no scam. */
  readonly honest: readonly SelfCheckText[];
}

/** @param lines one text a line, as `assets/self-check` has them */
export function parseSelfCheckTexts(lines: string): SelfCheckText[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => v.parse(SelfCheckText, JSON.parse(line)));
}

/**
 * @param build puts the pack together as the engine uses it
 * @returns what it says wrongly, in words for a maintainer; null where it says what it must
 */
export function selfCheck(build: () => EnginePack, { offers, honest }: SelfCheckTexts): string | null {
  if (offers.length === 0 || honest.length === 0) return 'there is no text to check it by';
  try {
    return firstMistake(build(), { offers, honest });
  } catch (error) {
    // Data that is within its bounds may still fit together so badly that nothing can be built of it.
    return `the engine fails with it: ${String(error)}`;
  }
}

function firstMistake(pack: EnginePack, { offers, honest }: SelfCheckTexts): string | null {
  const assessor = new Assessor(pack);
  const gate = new Gate(compileGate([pack]));
  for (const { id, text } of offers) {
    const { level } = assessor.assess(passagesOfText(text));
    if (level !== 'warn') return `${id}: ${level}, not warn`;
    if (!gate.passes(text)) return `${id}: the gate does not let it through`;
  }
  for (const { id, text } of honest) {
    const { level } = assessor.assess(passagesOfText(text));
    if (level !== 'clear') return `${id}: ${level}, not clear`;
  }
  return null;
}
