/** Who reported a wording, in a line. */
import type { ExplainedQuote } from '../../explanation.ts';
import type { Translate } from './index.ts';
import { dateInWords } from './language.ts';

/**
 * Where the link leads to somebody's copy of the report, the line says so.
 *
 * @param report null where it is our own judgement: an invented source would be a lie
 */
export function sourceLine(report: ExplainedQuote['report'], t: Translate, language: string): string {
  if (report === null) return t('source.ours');
  const { publisher, date } = report;
  const line =
    date === undefined
      ? t('source.reported', { publisher })
      : t('source.reported.dated', { publisher, date: dateInWords(date, language) });
  return report.via === undefined ? line : `${line} ${t('source.copy')}`;
}
