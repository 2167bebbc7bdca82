/** What of a page was not read, one sentence each. Of what it was too long for, `RestNote` speaks. */
import type { JSX } from 'preact';
import type { TabView } from '../messages.ts';
import { OldPackNote } from './OldPackNote.tsx';
import { useWords } from './words.ts';

export function CoverageNotes({ view }: { readonly view: Extract<TabView, { status: 'checked' }> }): JSX.Element {
  const { t } = useWords();
  const { coverage, picturesNotRead, explanation } = view;
  const { framesNotRead, frameHosts, framesUnnamed, chatsNotRead } = coverage;
  const notes = [
    framesNotRead > 0 && t('coverage-frames', { count: framesNotRead, hosts: frameHosts.join(', ') }),
    framesUnnamed > 0 && t('coverage-frames-unnamed', { count: framesUnnamed }),
    chatsNotRead && t('coverage-chats'),
    // Where words were found that say enough, no picture can add to that.
    explanation.level === 'clear' && picturesNotRead > 0 && t('coverage-pictures', { count: picturesNotRead }),
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
      <OldPackNote pack={{ issued: explanation.packIssued, expires: explanation.packExpires }} />
    </>
  );
}
