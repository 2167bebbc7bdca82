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
  /** True where only the most telling words are shown until the user asks why: what to do comes below them. */
  readonly brief?: boolean;
  /** True where the user has asked why already. */
  readonly why?: boolean;
}

/** As many as the banner shows. */
const MOST_AT_ONCE = 2;

/** @returns whether any of the words is still to be seen */
export type ShowQuotes = (quotes: readonly ExplainedQuote[]) => Promise<boolean>;

export function Quotes({
  explanation,
  of = 'page',
  heading: Heading = 'h2',
  onShow,
  brief = false,
  why = false,
}: QuotesProps): JSX.Element | null {
  const { t } = useWords();
  const [gone, setGone] = useState(false);
  const [isOpen, open] = useState(why);
  const isBrief = brief && !isOpen;
  if (explanation.quotes.length === 0) return null;
  const seen = explanation.quotes.filter(({ where }) => where.length > 0);
  const show = (quotes: readonly ExplainedQuote[]): void => {
    setGone(false);
    void onShow?.(quotes).then((shown) => setGone(!shown));
  };
  return (
    <section>
      <div class="quotes-head">
        <Heading>
          {brief ? (
            <button type="button" class="plain unfold" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
              {t('banner-why')}
            </button>
          ) : (
            t(of === 'page' ? 'quotes-title' : 'quotes-title-message')
          )}
        </Heading>
        {onShow !== undefined && seen.length > 0 && (
          <button type="button" class="plain" onClick={() => show(seen)}>
            {t('show-me')}
          </button>
        )}
      </div>
      {explanation.level === 'report' && (
        <p class="small">{t(of === 'page' ? 'quotes-note-report' : 'quotes-note-report-message')}</p>
      )}
      {onShow !== undefined && (
        <p class="small" role="status">
          {gone && t('show-me-gone')}
        </p>
      )}
      <ul class={isBrief ? `quotes brief level-${explanation.level}` : 'quotes'}>
        {explanation.quotes.slice(0, isBrief ? MOST_AT_ONCE : undefined).map((quote) => (
          <QuoteCard
            key={`${quote.facet} ${textOfQuote(quote.quote)}`}
            quote={quote}
            brief={isBrief}
            onShow={onShow === undefined || quote.where.length === 0 ? undefined : () => show([quote])}
          />
        ))}
      </ul>
    </section>
  );
}

interface QuoteCardProps {
  readonly quote: ExplainedQuote;
  /** True where the words stand alone. */
  readonly brief: boolean;
  /** Given where the words can be shown where they stand: then they are a button. */
  readonly onShow?: (() => void) | undefined;
}

function QuoteCard({ quote, brief, onShow }: QuoteCardProps): JSX.Element {
  const { t, language } = useWords();
  const line = sourceLine(quote.report, t, language);
  return (
    <li class="quote">
      {!brief && <p class="meaning">{t(`facet-${quote.facet}`)}</p>}
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
      {!brief && (
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
      )}
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
      “
      <span class="isolated">
        {before}
        <b>{words}</b>
        {after}
      </span>
      ”
    </>
  );
}
