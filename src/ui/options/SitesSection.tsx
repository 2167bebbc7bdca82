import type { JSX } from 'preact';
import { SITES } from '../../sites.ts';
import { useWords } from '../words.ts';

/** The sites that are read without being asked for: a fixed list, shown whole. */
export function SitesSection(): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <details class="later">
        <summary>
          {t('options-sites')} ({SITES.length})
        </summary>
        <ul class="hosts">
          {SITES.map(({ host }) => (
            <li key={host}>
              <bdi dir="ltr">{host}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
