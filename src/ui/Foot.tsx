/** The foot of every surface: its language, what happens to the user's data, which pattern list was asked. */
import type { JSX } from 'preact';
import type { Explanation } from '../explanation.ts';
import { LanguageBar, UnreviewedNote } from './LanguageBar.tsx';
import { dateInWords } from './texts/languages.ts';
import { useWords } from './words.ts';

export interface FootProps {
  /** Null where no pattern list was asked. */
  readonly pack: Pick<Explanation, 'packVersion' | 'packIssued'> | null;
  /** Opens the settings, where the surface can. */
  readonly onOptions?: (() => void) | undefined;
}

export function Foot({ pack, onOptions }: FootProps): JSX.Element {
  const { t, language } = useWords();
  return (
    <footer class="foot">
      <LanguageBar />
      <UnreviewedNote />
      {onOptions !== undefined && (
        <button type="button" class="plain" onClick={onOptions}>
          {t('action-options')}
        </button>
      )}
      <span>{t('foot-local')}</span>
      {pack !== null && (
        <span>{t('foot-pack', { version: pack.packVersion, date: dateInWords(pack.packIssued, language) })}</span>
      )}
    </footer>
  );
}
