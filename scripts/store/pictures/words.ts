/** The words of Parakh that the pictures need: what is pressed, and what is read. */
import { compilePack } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { inLanguage } from '../../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { wordsIn } from '../../ngo/words.ts';

const { guidance } = compilePack(readPackFolder('assets/packs/russia-army'));
/** What has happened so far, in the picture of “What to do”. */
const SITUATION = 'money-paid';

export interface PictureWords {
  readonly whatToDo: string;
  readonly situation: string;
  readonly packs: string;
  /** An invented offer as an agent would write it. */
  readonly offer: string;
}

export function pictureWords(language: UiLanguage): PictureWords {
  const { say } = wordsIn(language);
  const situation = guidance.situations.find(({ id }) => id === SITUATION);
  if (situation === undefined) throw new Error(`the pack has no situation “${SITUATION}”`);
  return {
    whatToDo: say('banner-steps'),
    situation: inLanguage(situation.label, language),
    packs: say('options-packs'),
    offer: inLanguage(guidance.sample, language),
  };
}
