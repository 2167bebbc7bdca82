/** Descriptions of sites, on pages in the shape of those sites: written for the test, not copied, and not checked against the sites. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { Assessor } from '../../../src/engine/assess.ts';
import { reaches } from '../../../src/engine/verdict.ts';
import { readPassages } from '../../../src/page/read.ts';
import type { Reading } from '../../../src/page/read.ts';
import { siteItemsOf } from '../../../src/page/site-items.ts';
import type { SiteItems } from '../../../src/page/site-items.ts';
import { SITES_WITH_ITEMS, siteItems } from '../../../src/page/sites/sites.ts';
import { isChecked } from '../../../src/sites.ts';
import { enginePack } from '../../pattern-list.ts';

const FIXTURES = new URL('sites/', import.meta.url);
const assessor = new Assessor(enginePack());

function read(html: string, host: string, sites: readonly SiteItems[] = siteItems()): Reading {
  const { document } = parseHTML(html);
  return readPassages(document as unknown as Document, { isSiteItem: siteItemsOf(sites, host) });
}

function textsOf({ passages }: Reading): string[] {
  return passages.map(({ text }) => text).toSorted();
}

/** The texts of each item, joined. */
function itemsOf({ passages }: Reading): string[] {
  const items = new Map<number, string>();
  for (const { item, text } of passages) items.set(item, `${items.get(item) ?? ''}${text}\n`);
  return [...items.values()];
}

/** Each two passages that are of one item. */
function joins(passages: Reading['passages']): string[] {
  return passages.flatMap(({ item, text }, n) =>
    passages.slice(n + 1).flatMap((other) => (other.item === item ? [`${text} | ${other.text}`] : [])),
  );
}

const sites = Object.entries(SITES_WITH_ITEMS);

test('every site has a page in its shape, and every page a site', () => {
  expect(readdirSync(FIXTURES).toSorted()).toEqual(sites.map(([name]) => `${name}.html`).toSorted());
});

test.each(sites)('%s is one of the sites that are checked, and says since when it was last so', (_, site) => {
  for (const host of site.hosts) expect(isChecked(`https://${host}/`)).toBe(true);
  expect(site.asOf).toMatch(/^20\d\d-\d\d$/);
  expect(site.knownFrom).not.toBe('');
});

describe.each(sites)('on %s', (name, { hosts: [host = ''] }) => {
  const html = readFileSync(new URL(`${name}.html`, FIXTURES), 'utf8');
  const reading = read(html, host);

  test('every post is an item of its own', () => {
    const items = itemsOf(reading);
    for (const post of ['one', 'two', 'three', 'four']) {
      const own = items.filter((text) => text.includes(`Post ${post}:`));
      expect(own).toHaveLength(1);
      expect(own[0]?.match(/Post \w+:/g)).toHaveLength(1);
    }
  });

  test('the offer is warned of, and nothing else', () => {
    const { level, items } = assessor.assess(reading.passages);
    expect(level).toBe('warn');
    expect(items).toHaveLength(1);
  });

  test('what is found without knowing the site is found with it', () => {
    const floor = read(html, 'elsewhere.example');
    expect(textsOf(reading)).toEqual(expect.arrayContaining(textsOf(floor)));
    expect(new Set(itemsOf(reading)).size).toBeGreaterThanOrEqual(new Set(itemsOf(floor)).size);
    expect(reaches(assessor.assess(reading.passages).level, assessor.assess(floor.passages).level)).toBe(true);
  });
});

describe('whatever the page and the description', () => {
  const leaf = fc.constantFrom(
    '<p>Helper wanted here</p>',
    '<b>army</b>',
    'plain words',
    '<img alt="a picture of men">',
    '<a href="/job/12" aria-label="Look at this long label">A job of some kind</a>',
    '<table><tr><td>Pay</td><td>much</td></tr></table>',
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(
          fc.constantFrom('div', 'li', 'article', 'section', 'span', 'aside', 'td'),
          fc.constantFrom('', 'a', 'b', 'c'),
          fc.constantFrom('', ' role="feed"', ' role="article"', ' role="listitem"'),
          fc.array(tie('tree'), { maxLength: 5 }),
        )
        .map(([tag, name, role, inside]) => `<${tag} class="${name}"${role}>${inside.join('')}</${tag}>`),
    ),
  }));
  const selector = fc.constantFrom(
    '.a',
    '.b',
    'div',
    'div > .c',
    'article',
    'li, .a',
    '[role]',
    'td',
    ':nonsense(',
    '*',
  );

  test('a description only ever adds borders: no text is lost, none is joined that was apart', () => {
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1, maxLength: 6 }), selector, (parts, items) => {
        const html = `<!doctype html><html><head><title>A title</title></head><body>${parts.join('')}</body></html>`;
        const floor = read(html, 'known.example', []);
        const known = read(html, 'known.example', [{ hosts: ['known.example'], items }]);
        const missing = textsOf(floor);
        for (const text of textsOf(known)) {
          const at = missing.indexOf(text);
          if (at >= 0) missing.splice(at, 1);
        }
        expect(missing).toEqual([]);
        // Labels that repeat what stands beside them are dropped; with more borders fewer of them do.
        const own = ({ passages }: Reading): string[] =>
          joins(passages.filter(({ text }) => !text.startsWith('Look at')));
        expect(own(floor)).toEqual(expect.arrayContaining(own(known)));
      }),
      { numRuns: 400 },
    );
  });
});
