/** Says that the pattern list is old, where it is: it goes on warning, and may not know the newest offers. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isOldPack } from '../explanation.ts';
import type { PackDays } from '../explanation.ts';
import { dateInWords } from './texts/languages.ts';
import { useWords } from './words.ts';

export function OldPackNote({ pack }: { readonly pack: PackDays }): JSX.Element | null {
  const { t, language } = useWords();
  const [now] = useState(Date.now);
  if (!isOldPack(pack, now)) return null;
  return <p class="small">{t('coverage-old-pack', { date: dateInWords(pack.issued, language) })}</p>;
}
