import { describe, expect, test } from 'vitest';
import { readStructured } from '../../../src/page/structured.ts';

describe('readStructured', () => {
  test('reads a job posting: title, employer, place, pay and the lines of its description', () => {
    const posting = {
      '@type': 'JobPosting',
      title: 'Helper',
      hiringOrganization: { name: 'Frontier' },
      jobLocation: { address: { addressLocality: 'Moscow', addressCountry: { name: 'Russia' } } },
      baseSalary: { currency: 'INR', value: { minValue: 195000, unitText: 'MONTH' } },
      description: '<p>No &amp; never</p><ul><li>&#8377;1.95&nbsp;lakh</li></ul>',
    };
    expect(readStructured(JSON.stringify({ '@graph': [posting] }))).toEqual([
      {
        kind: 'job-posting',
        texts: ['Helper', 'Frontier', 'Moscow, Russia', 'INR 195000 per month', 'No & never', '₹1.95 lakh'],
      },
    ]);
  });

  test('knows articles and videos by what they are', () => {
    expect(
      readStructured(
        '[{"@type":["NewsArticle"],"headline":"Head"},{"@type":"VideoObject","name":"Clip","description":"About"}]',
      ),
    ).toEqual([
      { kind: 'news-article', texts: ['Head'] },
      { kind: 'description', texts: ['Clip', 'About'] },
    ]);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '3',
    '{"@type":"Person","name":"x"}',
    '{"@type":"JobPosting"}',
    `"${'x'.repeat(400_000)}"`,
    `${'['.repeat(20)}${']'.repeat(20)}`,
  ])('finds nothing in %#', (json) => {
    expect(readStructured(json)).toEqual([]);
  });
});
