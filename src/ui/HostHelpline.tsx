/** The helpline of whoever handed Parakh out, above those of the pattern list. */
import { createContext } from 'preact';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Helpline } from '../helpline.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { inLanguage } from './texts/languages.ts';
import { useWords } from './words.ts';

/** Null where there is none. */
export const HelplineContext = createContext<Helpline | null>(null);

export function HostHelpline(): JSX.Element | null {
  const { t, language } = useWords();
  const helpline = useContext(HelplineContext);
  if (helpline === null) return null;
  const { tel, url, note } = helpline;
  const name = inLanguage(helpline.name, language);
  return (
    <section class="host-helpline">
      <h2>{t('web-helpline', { name })}</h2>
      <ul class="channels">
        {tel !== undefined && (
          <li>
            <ExternalLink href={`tel:${tel.replace(/[^+\d]/g, '')}`} label={`${name}: ${tel}`}>
              {tel}
            </ExternalLink>
          </li>
        )}
        {url !== undefined && (
          <li>
            <ExternalLink href={url}>{url.replace(/^https?:\/\/|\/$/g, '')}</ExternalLink>
          </li>
        )}
      </ul>
      {note !== undefined && <p class="small">{inLanguage(note, language)}</p>}
    </section>
  );
}
