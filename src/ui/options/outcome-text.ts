/** What became of an update, in words. */
import type { UpdatesView } from '../../messages.ts';
import type { Outcome } from '../../updates/news.ts';
import type { PlainTextKey, Translate } from '../texts/translator.ts';

const TEXTS: Readonly<Record<Outcome, PlainTextKey>> = {
  updated: 'updates-updated',
  'nothing-newer': 'updates-nothing-newer',
  'no-room': 'updates-no-room',
  unreachable: 'updates-not-whole',
  missing: 'updates-not-whole',
  slow: 'updates-not-whole',
  'other-type': 'updates-not-whole',
  hash: 'updates-not-whole',
  unsigned: 'updates-refused-unsigned',
  'unknown-key': 'updates-refused-unsigned',
  'retired-key': 'updates-refused-unsigned',
  signature: 'updates-refused-signature',
  'newer-format': 'updates-other-parakh',
  'newer-engine': 'updates-other-parakh',
  'other-language-data': 'updates-other-parakh',
  'too-large': 'updates-refused-form',
  'not-json': 'updates-refused-form',
  shape: 'updates-refused-form',
  'foreign-link': 'updates-refused-form',
  markup: 'updates-refused-form',
  'other-pack': 'updates-refused-form',
  older: 'updates-refused-older',
  expired: 'updates-refused-expired',
  'self-check': 'updates-refused-check',
};

/** @returns what came of the latest look, in sentences */
export function outcomeText({ failure, outcomes, host }: Known, t: Translate): string[] {
  if (failure !== null) return [t(`updates-${failure}`, { host })];
  // Of several lists, one may be new where there is nothing newer of the others.
  const telling = outcomes.filter((outcome) => outcome !== 'nothing-newer');
  const said = telling.length > 0 ? telling : outcomes;
  return [...new Set(said.flatMap((outcome) => sentencesOf(outcome, t)))];
}

type Known = Pick<Extract<UpdatesView, { status: 'known' }>, 'failure' | 'outcomes' | 'host'>;

function sentencesOf(outcome: Outcome, t: Translate): string[] {
  const text = TEXTS[outcome];
  return text.startsWith('updates-refused-') ? [t(text), t('options-updates-kept')] : [t(text)];
}
