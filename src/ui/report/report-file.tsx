/** The report as one file that opens anywhere: no script, and nothing that it would have to fetch. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { directionOf } from '../texts/languages.ts';
import { WordsContext } from '../words.ts';
import type { Words } from '../words.ts';
import css from './document.css?inline';
import { ReportDocument } from './ReportDocument.tsx';
import type { ReportContent } from './ReportDocument.tsx';

/** Should anything of a page ever get through as code, the browser that opens the file runs and loads none of it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** @returns a page of HTML; words of pages and users stand in it only as escaped text */
export function reportFile(content: ReportContent, words: Words): string {
  const { t, language } = words;
  const page = (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{t('report-title')}</title>
        <style>{css}</style>
      </head>
      <body>
        <WordsContext.Provider value={words}>
          <ReportDocument {...content} />
        </WordsContext.Provider>
      </body>
    </html>
  );
  return `<!doctype html>\n${written(page)}\n`;
}

/** Drawn beside the page, where nothing of it takes effect, and written down as the browser writes any element. */
function written(page: JSX.Element): string {
  const beside = document.createElement('div');
  render(page, beside);
  // oxlint-disable-next-line no-restricted-properties -- read, never set: what was drawn as text stays text
  const html = beside.firstElementChild?.outerHTML ?? '';
  render(null, beside);
  return html;
}

/** @returns such as "parakh-report-2026-11-25-1430.html", by the device's clock */
export function reportFileName(at: number): string {
  const moment = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `parakh-report-${day}-${two(moment.getHours())}${two(moment.getMinutes())}.html`;
}
