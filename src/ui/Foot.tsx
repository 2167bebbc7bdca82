/** The foot of every surface: its language, what happens to the user's data, which pattern list was asked. */
import type { JSX } from 'preact';
import type { Explanation } from '../explanation.ts';
import { LanguageBar, UnreviewedNote } from './LanguageBar.tsx';
import { dateInWords } from './texts/languages.ts';
import { useWords } from './words.ts';

/** @param pack null where no pattern list was asked */
export function Foot({ pack }: { readonly pack: Pick<Explanation, 'packVersion' | 'packIssued'> | null }): JSX.Element {
  const { t, language } = useWords();
  return (
    <footer class="foot">
      <LanguageBar />
      <UnreviewedNote />
      <span>{t('foot-local')}</span>
      {pack !== null && (
        <span>{t('foot-pack', { version: pack.packVersion, date: dateInWords(pack.packIssued, language) })}</span>
      )}
    </footer>
  );
}
