/** Who reported a wording, in a line. */
import type { ExplainedQuote } from '../../explanation.ts';
import type { Translate } from './index.ts';
import { dateInWords } from './language.ts';

/** @param report null where it is our own judgement: an invented source would be a lie */
export function sourceLine(report: ExplainedQuote['report'], t: Translate, language: string): string {
  if (report === null) return t('source.ours');
  if (report.date === undefined) return t('source.reported', { publisher: report.publisher });
  return t('source.reported.dated', { publisher: report.publisher, date: dateInWords(report.date, language) });
}
