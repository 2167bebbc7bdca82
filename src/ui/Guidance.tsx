/** What the government says, and who can help. */
import type { JSX } from 'preact';
import type { ExplainedChannel, Explanation } from '../explanation.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { addressOf } from './texts/channel-line.ts';
import { dateInWords, inLanguage } from './texts/languages.ts';
import { useWords } from './words.ts';

export function Advisory({ advisory }: { readonly advisory: Explanation['advisory'] }): JSX.Element {
  const { t, language } = useWords();
  return (
    <section>
      <h2>{t('advisory-title')}</h2>
      <figure class="advisory">
        <blockquote>“{inLanguage(advisory.quote, language)}”</blockquote>
        <figcaption class="small">
          {t('source-named', {
            publisher: inLanguage(advisory.issuer, language),
            date: dateInWords(advisory.date, language),
          })}
          {/* What was said in English; any other language is ours, and says so. */}
          {language in advisory.quote && language !== 'en' && ` (${t('advisory-translated')})`}
          {advisory.publishedAt !== null && (
            <>
              {' · '}
              <ExternalLink href={advisory.publishedAt}>
                {t('advisory-published', { publisher: advisory.publisher })}
              </ExternalLink>
            </>
          )}
        </figcaption>
        <p>
          <ExternalLink href={advisory.official.url}>{inLanguage(advisory.official.title, language)}</ExternalLink>
        </p>
      </figure>
    </section>
  );
}

export function Channels({ channels }: { readonly channels: Explanation['channels'] }): JSX.Element {
  const { t, language } = useWords();
  return (
    <section>
      <h2>{t('help-title')}</h2>
      <ul class="channels">
        {channels.map((channel) => (
          <li key={channel.id}>
            <Contact channel={channel} />
            {channel.note !== undefined && <span class="small">{inLanguage(channel.note, language)}</span>}
            {channel.confirmed === null && channel.note === undefined && (
              <span class="small">{t('help-published', { publisher: channel.publisher })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact({ channel }: { readonly channel: ExplainedChannel }): JSX.Element {
  const { language } = useWords();
  const name = inLanguage(channel.name, language);
  if (channel.tel === undefined) return <ExternalLink href={addressOf(channel)}>{name}</ExternalLink>;
  return (
    <>
      {name}:{' '}
      <ExternalLink href={addressOf(channel)} label={`${name}: ${channel.tel}`}>
        {/* Right to left, its groups would change their places. */}
        <bdi dir="ltr">{channel.tel}</bdi>
      </ExternalLink>
    </>
  );
}
