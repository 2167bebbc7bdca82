/** Tabs that hold no ordinary web page: what a person sees there, and what the popup must say before and after they ask for a check. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from './awkward/awkward.ts';
import { byBrowser } from './differences.ts';
import { CHECKED_HOST, OTHER_HOST, press, Rig, textOf, until } from './rig.ts';

const PAGES = fileURLToPath(new URL('awkward/pages/', import.meta.url));
const OFFER =
  '<p>Army security helper, Moscow</p><p>Helpers wanted for the Russian army. Salary ₹1.95 lakh per month. No front line.</p><p>Russian passport after 6 months. WhatsApp +91 90000 00000</p>';
const UNCHECKED = 'This page has not been checked.';
const STOP = 'Stop. This looks like the offers';
const BLOCKED = 'The browser does not let extensions read this page.';
/** What is said of a page that a site made which Parakh may not read. */
const MADE = byBrowser('made pages', { chromium: BLOCKED, firefox: STOP });

let rig: Rig;
const pages: Page[] = [];

beforeAll(async () => {
  rig = await Rig.start({ pages: PAGES, headersOf });
});
afterAll(() => rig?.stop());
afterEach(async () => {
  for (const page of pages.splice(0).toReversed()) await page.close().catch(() => {});
});

async function openAddress(url: string): Promise<Page> {
  const page = await rig.openAddress(url);
  pages.push(page);
  return page;
}

/** A tab that a page of this host opens by script. */
async function openedBy(host: string, how: string): Promise<Page> {
  const opener = await rig.open('honest.html', host);
  pages.push(opener);
  const opened = new Promise<Page | null>((resolve) => opener.once('popup', resolve));
  await opener.evaluate(how);
  const page = await opened;
  if (page === null) throw new Error('the page opened nothing');
  pages.push(page);
  await page.bringToFront();
  return page;
}

const WRITTEN = `{ const other = open(''); other.document.write(${JSON.stringify(OFFER)}); other.document.close(); }`;
const BLOB = `open(URL.createObjectURL(new Blob([${JSON.stringify(`<meta charset="utf-8">${OFFER}`)}], { type: 'text/html' })));`;

interface OddPage {
  readonly shows: string;
  readonly open: () => Promise<Page>;
  /** What the popup says at first. */
  readonly first: string;
  /** What it says once the user has asked for a check. */
  readonly asked: string;
}

const ODD: readonly OddPage[] = [
  {
    shows: 'an offer that a job board writes into an empty window',
    open: () => openedBy(CHECKED_HOST, WRITTEN),
    first: UNCHECKED,
    asked: STOP,
  },
  {
    shows: 'an offer that any site writes into an empty window',
    open: () => openedBy(OTHER_HOST, WRITTEN),
    first: UNCHECKED,
    asked: MADE,
  },
  {
    shows: 'an offer that a job board makes a file of (blob:)',
    open: () => openedBy(CHECKED_HOST, BLOB),
    first: UNCHECKED,
    asked: STOP,
  },
  {
    shows: 'an offer that any site makes a file of (blob:)',
    open: () => openedBy(OTHER_HOST, BLOB),
    first: UNCHECKED,
    asked: MADE,
  },
  {
    shows: 'an offer in an address (data:)',
    open: () => openAddress(`data:text/html,${OFFER}`),
    first: UNCHECKED,
    asked: MADE,
  },
  {
    shows: 'an empty tab',
    open: () => openAddress('about:blank'),
    first: UNCHECKED,
    asked: byBrowser('made pages', { chromium: BLOCKED, firefox: 'There is no text on this page' }),
  },
  {
    shows: 'the source of an offer on a job board',
    open: () => openAddress(`view-source:http://${CHECKED_HOST}/list.html`),
    first: UNCHECKED,
    asked: byBrowser('page source', {
      chromium: 'The page did not answer.',
      firefox: BLOCKED,
    }),
  },
  {
    shows: 'the source of an offer on any site',
    open: () => openAddress(`view-source:http://${OTHER_HOST}/list.html`),
    first: UNCHECKED,
    asked: BLOCKED,
  },
  {
    shows: 'a page that could not be loaded',
    open: () => openAddress('http://127.0.0.1:9/'),
    first: UNCHECKED,
    asked: BLOCKED,
  },
  {
    shows: 'an offer in a file on the device',
    open: () => openAddress(`file://${PAGES}list.html`),
    first: UNCHECKED,
    asked: STOP,
  },
  {
    shows: 'an offer in a PDF on any site',
    open: () => rig.open('offer.pdf', OTHER_HOST).then((page) => (pages.push(page), page)),
    first: UNCHECKED,
    asked: 'This is a PDF. Copy the words of the offer',
  },
];

describe('where the tab shows', { timeout: 60_000 }, () => {
  test.each(ODD.map((one) => [one.shows, one] as const))('%s', async (_, { open, first, asked }) => {
    const page = await open();
    const popup = await rig.popup(page);
    pages.push(popup);
    expect(await textOf(popup)).toContain(first);
    expect(await rig.badgeNow()).toBe('');
    await press(popup, 'Check this page');
    await until(
      async () => (await textOf(popup)).includes(asked),
      async () => await textOf(popup),
    );
    expect(await rig.badgeNow()).toBe(asked === STOP ? '!' : '');
    expect(await textOf(popup)).not.toContain('A part of Parakh failed');
  });
});

test('a PDF on a job board is named as such unasked, and not called checked', async () => {
  const page = await rig.open('offer.pdf');
  pages.push(page);
  const popup = await rig.popup(page);
  pages.push(popup);
  await until(
    async () => (await textOf(popup)).includes('This is a PDF.'),
    async () => await textOf(popup),
  );
  expect(await textOf(popup)).not.toContain('Nothing found here.');
  expect(await textOf(popup)).not.toContain('Check this page');
});

test('where files may be read, nobody is told how to allow it', async () => {
  const popup = await rig.popup(await openAddress(`file://${PAGES}list.html`));
  pages.push(popup);
  expect(await textOf(popup)).not.toContain('allow “access to file URLs”');
});
