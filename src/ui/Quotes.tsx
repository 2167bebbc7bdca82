/** The page's own words, each with what it stands for and who reported it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ExplainedQuote, Explanation } from '../explanation.ts';
import { textOfQuote } from '../quotes.ts';
import type { Quote } from '../quotes.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { sourceLine } from './texts/source-line.ts';
import { useWords } from './words.ts';

export interface QuotesProps {
  readonly explanation: Explanation;
  /** What was checked: a page that is open in the browser, or a message that the user gave. */
  readonly of?: 'page' | 'message';
  /** Level of the heading, by where the quotes stand. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** Given where a page is at hand, in which the words can be shown. */
  readonly onShow?: ShowQuotes | undefined;
}

/** @returns whether any of the words is still to be seen */
export type ShowQuotes = (quotes: readonly ExplainedQuote[]) => Promise<boolean>;

export function Quotes({ explanation, of = 'page', heading: Heading = 'h2', onShow }: QuotesProps): JSX.Element | null {
  const { t } = useWords();
  const [gone, setGone] = useState(false);
  if (explanation.quotes.length === 0) return null;
  const seen = explanation.quotes.filter(({ where }) => where.length > 0);
  const show = (quotes: readonly ExplainedQuote[]): void => {
    setGone(false);
    void onShow?.(quotes).then((shown) => setGone(!shown));
  };
  return (
    <section>
      <Heading>{t(of === 'page' ? 'quotes-title' : 'quotes-title-message')}</Heading>
      {explanation.level === 'report' && (
        <p class="small">{t(of === 'page' ? 'quotes-note-report' : 'quotes-note-report-message')}</p>
      )}
      {onShow !== undefined && seen.length > 0 && (
        <div class="show">
          <button type="button" onClick={() => show(seen)}>
            {t('show-me')}
          </button>
          <p class="small" role="status">
            {gone && t('show-me-gone')}
          </p>
        </div>
      )}
      <ul class="quotes">
        {explanation.quotes.map((quote) => (
          <QuoteCard
            key={`${quote.facet} ${textOfQuote(quote.quote)}`}
            quote={quote}
            onShow={onShow === undefined || quote.where.length === 0 ? undefined : () => show([quote])}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuoteCardProps {
  readonly quote: ExplainedQuote;
  /** Given where the words can be shown where they stand: then they are a button. */
  readonly onShow?: (() => void) | undefined;
}

function QuoteCard({ quote, onShow }: QuoteCardProps): JSX.Element {
  const { t, language } = useWords();
  const line = sourceLine(quote.report, t, language);
  return (
    <li class="quote">
      <p class="meaning">{t(`facet-${quote.facet}`)}</p>
      <blockquote dir="auto">
        {onShow === undefined ? (
          <QuotedWords quote={quote.quote} />
        ) : (
          <button type="button" class="quote-words" dir="auto" title={t('show-me')} onClick={onShow}>
            <span>
              <QuotedWords quote={quote.quote} />
            </span>
            {EYE}
          </button>
        )}
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

/** An eye: "look". */
const EYE = (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path
      d="M1.5 10c2-3.7 5-5.5 8.5-5.5s6.5 1.8 8.5 5.5c-2 3.7-5 5.5-8.5 5.5S3.5 13.7 1.5 10zM10 7.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 1 0 0-5.2"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      fill="none"
    />
  </svg>
);

function QuotedWords({ quote: { before, words, after } }: { readonly quote: Quote }): JSX.Element {
  return (
    <>
      “{before}
      <b>{words}</b>
      {after}”
    </>
  );
}
