/** What of a page was not read, one sentence each. Of what it was too long for, `RestNote` speaks. */
import type { JSX } from 'preact';
import { isOldPack } from '../explanation.ts';
import type { TabView } from '../messages.ts';
import { dateInWords } from './texts/languages.ts';
import { useWords } from './words.ts';

/** @param now milliseconds since 1970 */
export function CoverageNotes({
  view,
  now,
}: {
  readonly view: Extract<TabView, { status: 'checked' }>;
  readonly now: number;
}): JSX.Element {
  const { t, language } = useWords();
  const { coverage, picturesNotRead, explanation } = view;
  const { framesNotRead, frameHosts, framesUnnamed, chatsNotRead } = coverage;
  const notes = [
    framesNotRead > 0 && t('coverage-frames', { count: framesNotRead, hosts: frameHosts.join(', ') }),
    framesUnnamed > 0 && t('coverage-frames-unnamed', { count: framesUnnamed }),
    chatsNotRead && t('coverage-chats'),
    // Where words were found that say enough, no picture can add to that.
    explanation.level === 'clear' && picturesNotRead > 0 && t('coverage-pictures', { count: picturesNotRead }),
    isOldPack(explanation.packIssued, now) &&
      t('coverage-old-pack', { date: dateInWords(explanation.packIssued, language) }),
  ];
  return (
    <>
      {notes
        .filter((note) => note !== false)
        .map((note) => (
          <p class="small" key={note}>
            {note}
          </p>
        ))}
    </>
  );
}
