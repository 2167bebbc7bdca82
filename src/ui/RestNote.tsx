/** What is said of a page that was too long to be read at once, and the button that has the rest of it read. */
import type { JSX } from 'preact';
import type { TabView } from '../messages.ts';
import { MOST_PARTS } from '../page-parts.ts';
import { useWords } from './words.ts';

export interface RestNoteProps {
  readonly view: Extract<TabView, { status: 'checked' }>;
  readonly onRest: () => void;
}

export function RestNote({ view, onRest }: RestNoteProps): JSX.Element | null {
  const { t } = useWords();
  const { rest, part, coverage } = view;
  switch (rest) {
    case 'offered':
    case 'reading': {
      const reading = rest === 'reading';
      return (
        <div class="rest">
          <p class="small">
            {reading ? t('coverage-rest-reading', { part, most: MOST_PARTS }) : t('coverage-partial')}
          </p>
          {/* Not `disabled`: that would take the focus away from who pressed it. */}
          <button type="button" aria-disabled={reading} onClick={() => reading || onRest()}>
            {t('coverage-rest')}
          </button>
        </div>
      );
    }
    case 'beyond':
      return <p class="small">{t('coverage-beyond')}</p>;
    case 'read':
      return <p class="small">{t('coverage-rest-read')}</p>;
    default:
      return coverage.partial ? <p class="small">{t('coverage-partial')}</p> : null;
  }
}
