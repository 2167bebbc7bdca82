/** The report itself. The same component draws the preview and the file, so that the user sees every line of it before it is saved. */
import type { ComponentChildren, JSX } from 'preact';
import { isAlarm } from '../../engine/verdict.ts';
import type { Organisation } from '../../organisation.ts';
import type { ReportDraft } from '../../report-draft.ts';
import { ExternalLink } from '../ExternalLink.tsx';
import { levelSentence } from '../level-sentence.ts';
import type { ChannelLine } from '../../messages.ts';
import { channelLine } from '../texts/channel-line.ts';
import { helplineLines, organisationName } from '../texts/helpline-lines.ts';
import { dateInWords, momentInWords } from '../texts/languages.ts';
import { sourceLine } from '../texts/source-line.ts';
import type { PlainTextKey } from '../texts/translator.ts';
import { useWords } from '../words.ts';

/** What the file holds. */
export interface ReportContent {
  readonly draft: ReportDraft;
  /** The user's own words. */
  readonly note: string;
  /** Null where the user leaves the text out. */
  readonly fullText: { readonly text: string; readonly hash: string | null } | null;
  /** A `data:` address; null where the user wants none. */
  readonly picture: string | null;
  /** That handed Parakh out. */
  readonly organisation: Organisation;
  /** Version of Parakh. */
  readonly version: string;
}

export function ReportDocument({ draft, note, fullText, picture, organisation, version }: ReportContent): JSX.Element {
  const words = useWords();
  const { t, language } = words;
  const { level, origin, at, pack } = draft;
  const alarm = isAlarm(level);
  const help = helplineLines(organisation, t, language);
  return (
    <article class="report">
      <h1>{t('report-title')}</h1>
      <dl class="report-facts">
        <Fact name={t('report-level')}>
          <b>{t(`level-label-${level}`)}.</b> {levelSentence(draft, origin.kind, words)}
        </Fact>
        {origin.kind === 'page' ? (
          <>
            <Fact name={t('report-address')}>
              {/* Text, not a link: nobody should get to the offer from here by a slip. */}
              <bdi class="report-address">{origin.address}</bdi>
            </Fact>
            <Fact name={t('report-page-title')}>
              <bdi>{origin.title}</bdi>
            </Fact>
          </>
        ) : (
          <Fact name={t('report-origin')}>{t('report-origin-message')}</Fact>
        )}
        <Fact name={t('report-time')}>
          <bdi>{momentInWords(at, language)}</bdi> <bdi>({offsetFromUtc(at)})</bdi>
        </Fact>
        <Fact name={t('report-pack')}>
          <bdi>
            {pack.id} {pack.version}
          </bdi>
          , {dateInWords(pack.issued, language)}
        </Fact>
        {draft.licence.numbers.length > 0 && (
          <Fact name={t('licence-title')}>
            <bdi>{draft.licence.numbers.join(', ')}</bdi>. {t('licence-found')}
          </Fact>
        )}
        {draft.licence.numbers.length === 0 && !draft.licence.elsewhere && alarm && (
          <Fact name={t('licence-title')}>{t('licence-missing')}</Fact>
        )}
      </dl>
      {note.trim() !== '' && (
        <Part title={t('report-note-title')}>
          <p class="report-words" dir="auto">
            {note.trim()}
          </p>
        </Part>
      )}
      {draft.quotes.length > 0 && <Quotes quotes={draft.quotes} />}
      {fullText !== null && <FullText {...fullText} cut={draft.cut} />}
      {picture !== null && (
        <Part title={t('report-picture-title')}>
          <img src={picture} alt={t('report-picture-title')} />
        </Part>
      )}
      <Part title={t('report-where')}>
        <ol>
          {help.length > 0 && (
            <Office text={t('web-helpline', { name: organisationName(organisation, t, language) })} lines={help} />
          )}
          {OFFICES.map(([key, ids]) => (
            <Office
              key={key}
              text={t(key)}
              lines={draft.channels
                .filter(({ id }) => ids.includes(id))
                .map((channel) => channelLine(channel, t, language))}
            />
          ))}
        </ol>
      </Part>
      <p class="report-made">{t('report-made', { version })}</p>
    </article>
  );
}

/** Where to complain, in the order in which it is urgent, each with the pack's channels that belong to it. */
const OFFICES = [
  ['report-where-1930', ['cybercrime-1930', 'cybercrime-portal']],
  ['report-where-police', []],
  ['report-where-protector', ['pge', 'pbsk']],
  ['report-where-madad', ['madad', 'pbsk-abroad']],
] as const satisfies readonly (readonly [PlainTextKey, readonly string[]])[] as readonly (readonly [
  PlainTextKey,
  readonly string[],
])[];

function Office({ text, lines }: { readonly text: string; readonly lines: readonly ChannelLine[] }): JSX.Element {
  return (
    <li>
      {text}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ text: name, number, href, note }) => (
            <li key={href}>
              {/* On paper a link says nothing: the address stands there in full. */}
              {number === '' && !href.includes(name) && `${name}: `}
              <ExternalLink href={href}>
                {number !== '' && name}
                {/* Right to left, a number's groups would change their places. */}
                <bdi dir="ltr">{number === '' ? href : number}</bdi>
              </ExternalLink>
              {note !== '' && ` (${note})`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Quotes({ quotes }: Pick<ReportDraft, 'quotes'>): JSX.Element {
  const { t, language } = useWords();
  return (
    <Part title={t('report-quotes')}>
      <ol>
        {quotes.map(({ quote, facet, report }) => (
          <li key={`${facet} ${quote.before}${quote.words}${quote.after}`}>
            {t(`facet-${facet}`)}:
            <blockquote dir="auto">
              “
              <span class="isolated">
                {quote.before}
                <b>{quote.words}</b>
                {quote.after}
              </span>
              ”
            </blockquote>
            {report === null ? (
              sourceLine(report, t, language)
            ) : (
              <ExternalLink href={report.url}>{sourceLine(report, t, language)}</ExternalLink>
            )}
          </li>
        ))}
      </ol>
    </Part>
  );
}

interface FullTextProps {
  readonly text: string;
  readonly hash: string | null;
  readonly cut: boolean;
}

function FullText({ text, hash, cut }: FullTextProps): JSX.Element {
  const { t } = useWords();
  return (
    <Part title={t('report-full-text')}>
      {cut && <p>{t('report-full-text-cut')}</p>}
      {/* Nothing but the text stands in it, so that whoever has the file can compute the hash. */}
      <div class="report-words report-full-text" dir="auto">
        {text}
      </div>
      {hash !== null && (
        <p>
          {t('report-hash')}: <bdi class="report-hash">{hash}</bdi>
          <br />
          {t('report-hash-note')}
        </p>
      )}
    </Part>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** How far the device's clock is from universal time, so that the moment is the same for whoever reads it: "UTC+05:30". */
function offsetFromUtc(at: number): string {
  const minutes = -new Date(at).getTimezoneOffset();
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `UTC${minutes < 0 ? '−' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
