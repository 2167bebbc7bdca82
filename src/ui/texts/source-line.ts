/** Who reported a wording or supports a step, in a line. */
import type { ExplainedStep, Report } from '../../explanation.ts';
import type { Translate } from './translator.ts';
import { dateInWords } from './languages.ts';
import type { UiLanguage } from './languages.ts';

/**
 * Where the link leads to somebody's copy of the report, the line says so.
 *
 * @param report null where it is our own judgement: an invented source would be a lie
 */
export function sourceLine(report: Report | null, t: Translate, language: UiLanguage): string {
  if (report === null) return t('source-ours');
  const { publisher, date } = report;
  const line =
    date === undefined
      ? t('source-reported', { publisher })
      : t('source-reported-dated', { publisher, date: dateInWords(date, language) });
  return report.via === undefined ? line : `${line} ${t('source-copy')}`;
}

/** Who supports a step; where we advise more than the source says, the line begins with that. */
export function stepSourceLine({ report, inferred }: ExplainedStep, t: Translate, language: UiLanguage): string {
  if (report === null) return t('source-ours');
  const { publisher, date, via } = report;
  const named = date === undefined ? publisher : t('source-named', { publisher, date: dateInWords(date, language) });
  const source = via === undefined ? named : `${named} ${t('source-copy')}`;
  return t(inferred ? 'steps-source-ours' : 'steps-source', { source });
}
