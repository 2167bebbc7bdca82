/** The page's own words, each with what it stands for and who reported it. */
import type { JSX } from 'preact';
import type { ExplainedQuote, Explanation } from '../explanation.ts';
import { textOfQuote } from '../quotes.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { sourceLine } from './texts/source-line.ts';
import { useWords } from './words.ts';

export interface QuotesProps {
  readonly explanation: Explanation;
  /** What was checked: a page that is open in the browser, or a message that the user gave. */
  readonly of?: 'page' | 'message';
  /** Level of the heading, by where the quotes stand. */
  readonly heading?: 'h2' | 'h3' | 'h4';
}

export function Quotes({ explanation, of = 'page', heading: Heading = 'h2' }: QuotesProps): JSX.Element | null {
  const { t } = useWords();
  if (explanation.quotes.length === 0) return null;
  return (
    <section>
      <Heading>{t(of === 'page' ? 'quotes-title' : 'quotes-title-message')}</Heading>
      {explanation.level === 'report' && (
        <p class="small">{t(of === 'page' ? 'quotes-note-report' : 'quotes-note-report-message')}</p>
      )}
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
      <p class="meaning">{t(`facet-${quote.facet}`)}</p>
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
            label={`${line}. ${t('source-open', { publisher: quote.report.publisher })}`}
          >
            {line}
          </ExternalLink>
        )}
      </p>
    </li>
  );
}
