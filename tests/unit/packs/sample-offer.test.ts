/** The invented offer that each pack has for trying, in every language that it is written in. */
import { expect, it } from 'vitest';
import { chosenPacks } from '../../../src/cli/chosen-packs.ts';
import { Assessor } from '../../../src/engine/assess.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { compilePackFolder } from '../../../src/packs/folder.ts';
import { packNames, PACKS } from './packs.ts';
import { join } from 'node:path';

const assessor = new Assessor(...chosenPacks([]));
const samples = packNames().flatMap((name) => {
  const { id, guidance } = compilePackFolder(join(PACKS, name));
  return Object.entries(guidance.sample).map(([language, text]) => [id, language, text] as const);
});

it.each(samples)('that of %s in %s is warned of, as its own', (id, _, text) => {
  expect(assessor.assess(passagesOfText(text))).toMatchObject({ level: 'warn', pack: id });
});

it('is there in English and Hindi at least', () => {
  for (const name of packNames())
    for (const language of ['en', 'hi']) expect(samples.some(([id, of]) => id === name && of === language)).toBe(true);
});
