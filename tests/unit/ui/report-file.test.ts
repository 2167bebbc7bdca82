// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NO_ORGANISATION } from '../../../src/organisation.ts';
import type { ReportDraft } from '../../../src/report-draft.ts';
import { reportFile, reportFileName } from '../../../src/ui/report/report-file.tsx';
import { inEnglish } from '../../../src/ui/texts/translator.ts';

const ATTACK = '</div><script>alert(1)</script>"\'&amp;<img src=x onerror=alert(1)>';
const DRAFT: ReportDraft = {
  level: 'warn',
  warning: null,
  origin: { kind: 'page', address: `javascript:alert(1)//${ATTACK}`, title: ATTACK },
  at: 0,
  quotes: [
    {
      quote: { before: ATTACK, words: ATTACK, after: ATTACK, scattered: false },
      facet: 'role',
      where: [],
      report: { publisher: ATTACK, reports: '', url: 'javascript:alert(1)' },
    },
  ],
  channels: [],
  licence: { numbers: [ATTACK], elsewhere: false },
  text: ATTACK,
  cut: true,
  pack: { id: 'p', version: '1.0.0', issued: '2026-11-25' },
  picture: null,
  privately: false,
  calledNoOffer: false,
};

describe('the file of a report', () => {
  const html = reportFile(
    {
      draft: DRAFT,
      note: ATTACK,
      fullText: { text: ATTACK, hash: 'h' },
      picture: null,
      organisation: { ...NO_ORGANISATION, name: { en: ATTACK }, helplines: [{ tel: '1234', note: { en: ATTACK } }] },
      version: '1.0.0',
    },
    { language: 'ur', t: inEnglish },
  );

  it('has what a page or a user wrote as text only', () => {
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/&lt;script(?:>|&gt;)/g)?.length).toBeGreaterThan(7);
    expect(html).not.toContain('href="javascript');
  });

  it('is in the language of the surface, and written in its direction', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="ur" dir="rtl">/);
  });

  it('allows itself neither script nor anything from elsewhere', () => {
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`);
  });
});

it('is named by day and time', () => {
  expect(reportFileName(new Date(2026, 10, 5, 4, 3).getTime())).toBe('parakh-report-2026-11-05-0403.html');
});
