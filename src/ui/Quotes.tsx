/** The page's own words, each with what it stands for and who reported it. */
import type { JSX } from 'preact';
import type { ExplainedQuote, Explanation } from '../explanation.ts';
import { textOfQuote } from '../quotes.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { sourceLine } from './texts/source-line.ts';
import { useWords } from './words.ts';

export function Quotes({ explanation }: { readonly explanation: Explanation }): JSX.Element | null {
  const { t } = useWords();
  if (explanation.quotes.length === 0) return null;
  return (
    <section>
      <h2>{t('quotes.title')}</h2>
      {explanation.level === 'report' && <p class="small">{t('quotes.note.report')}</p>}
      <ul class="quotes">
        {explanation.quotes.map((quote) => (
          <QuoteCard key={`${quote.facet} ${textOfQuote(quote.quote)}`} quote={quote} />
        ))}
      </ul>
    </section>
  );
}

function QuoteCard({ quote }: { readonly quote: ExplainedQuote }): JSX.Element {
  const { t, language } = useWords();
  const line = sourceLine(quote.report, t, language);
  return (
    <li class="quote">
      <p class="meaning">{t(`facet.${quote.facet}`)}</p>
      <blockquote dir="auto">
        “{quote.quote.before}
        <b>{quote.quote.words}</b>
        {quote.quote.after}”
      </blockquote>
      <p class="source small">
        {quote.report === null ? (
          line
        ) : (
          <ExternalLink
            href={quote.report.url}
            label={`${line}. ${t('source.open', { publisher: quote.report.publisher })}`}
          >
            {line}
          </ExternalLink>
        )}
      </p>
    </li>
  );
}
