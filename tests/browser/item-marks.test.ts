/** In a feed the warning belongs to the post: a mark stands beside it, and the banner says how many there are. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from './awkward/awkward.ts';
import { BANNER_READY_MS, pause, Rig, until } from './rig.ts';
import type { Box } from './rig.ts';

let rig: Rig;
let page: Page;
const SHOTS = '.output/shots';

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  rig = await Rig.start({ pages: fileURLToPath(new URL('awkward/pages/', import.meta.url)), headersOf });
});
afterAll(() => rig?.stop());
afterEach(() => page.close());

async function marks(): Promise<readonly Box[]> {
  const { 'DIV.mark': found = [] } = await rig.boxesInBanner(page, ['DIV.mark']);
  return found.filter(({ right, left }) => right > left);
}

/** Where the offers stand that are in sight. */
function posts(): Promise<{ top: number; left: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=feed] > div')]
      .filter((post) => /Russian army/.test(post.textContent ?? ''))
      .map((post) => {
        const { top, left } = post.getBoundingClientRect();
        return { top, left };
      })
      .filter(({ top }) => top < innerHeight),
  );
}

async function stand(): Promise<void> {
  await until(
    async () => {
      const [found, wanted] = [await marks(), await posts()];
      return (
        found.length === wanted.length &&
        wanted.every(({ top, left }, n) => {
          const mark = found[n];
          return mark !== undefined && Math.abs(mark.top - top) < 2 && mark.left <= left;
        })
      );
    },
    async () => `marks ${JSON.stringify(await marks())}, posts ${JSON.stringify(await posts())}`,
  );
}

test('each offer has a mark, the others have none, and the banner counts them', async () => {
  page = await rig.open('feed-of-offers.html');
  expect(await rig.bannerComes(page)).toContain('This page has 2 such offers.');
  await stand();
  await page.screenshot({ path: `${SHOTS}/item-marks.png` });
  await page.setViewport({ width: 360, height: 640 });
  await stand();
  await page.screenshot({ path: `${SHOTS}/item-marks-360.png` });
  // Nothing of it stands in the page's own tree.
  expect(await page.$$('body [class*=mark], body [data-parakh-warning]')).toEqual([]);
});

test('marks follow what is scrolled, and a post that comes later gets one', async () => {
  page = await rig.open('feed-of-offers.html');
  await rig.bannerComes(page);
  await page.evaluate(() => {
    document.body.style.paddingBlockEnd = '2000px';
    scrollBy(0, 90);
  });
  await stand();
  await page.evaluate(() => {
    const feed = document.querySelector('[role=feed]');
    const [, offer] = feed?.children ?? [];
    if (offer !== undefined) feed?.prepend(offer.cloneNode(true));
  });
  await until(
    async () => (await rig.bannerText(page))?.includes('This page has 3 such offers.') === true,
    async () => (await rig.bannerText(page)) ?? 'no banner',
  );
});

test('posts within a link have their marks, too', async () => {
  page = await rig.open('feed-of-offers.html');
  await rig.bannerComes(page);
  await page.evaluate(() => {
    const feed = document.querySelector('[role=feed]') as Element;
    const link = document.createElement('a');
    link.href = 'https://jobs.example/';
    link.style.display = 'block';
    feed.replaceWith(link);
    link.append(feed);
    document.body.style.paddingBlockStart = '40px';
  });
  await stand();
});

test('a page about one offer has no mark and no count', async () => {
  page = await rig.open('list.html');
  const text = await rig.bannerComes(page);
  expect(text).not.toContain('such offer');
  expect(await marks()).toEqual([]);
});

/** Pixels of what a thumb hits. */
const TOUCH = 44;
let visits = 0;

/** Opens posts with pictures, names, menus and buttons, and waits until they are marked. */
async function openPosts(query: string, width = 700, height = 760): Promise<void> {
  // A banner that is put away stays away from this address.
  page = await rig.open(`posts.html?${query}&visit=${visits++}`);
  await page.setViewport({ width, height });
  await rig.bannerComes(page);
  await pause(400);
}

/** What the banner says, on one line. */
async function said(): Promise<string> {
  return ((await rig.bannerText(page)) ?? '').replace(/\s+/g, ' ');
}

/** The signs that can be pressed, in the order of the page; those out of sight have no size. */
async function signs(): Promise<readonly Box[]> {
  const { 'BUTTON.spot': found = [] } = await rig.boxesInBanner(page, ['BUTTON.spot']);
  return found.filter(({ right, left }) => right > left);
}

async function press({ left, top, right, bottom }: Box): Promise<void> {
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** Square pixels of what can be pressed on the page itself that lie under these. */
function covered(found: readonly Box[]): Promise<number> {
  return page.evaluate((boxes) => {
    const controls = [...document.querySelectorAll('.post a, .post button')].map((one) => one.getBoundingClientRect());
    const shared = (from: number, to: number, start: number, end: number): number =>
      Math.max(0, Math.min(to, end) - Math.max(from, start));
    const areas = boxes.flatMap((box) =>
      controls.map(
        ({ left, top, right, bottom }) =>
          shared(box.left, box.right, left, right) * shared(box.top, box.bottom, top, bottom),
      ),
    );
    return Math.max(...areas);
  }, found);
}

describe('a sign', () => {
  test.each([
    ['beside a column', 'width=narrow', 1000],
    ['on a phone', '', 360],
    ['on a small phone', '', 320],
    ['beside a column, from right to left', 'width=narrow&dir=rtl&lang=ur', 1000],
  ])('%s is as large as a thumb, and leaves the page what can be pressed there', async (_, query, width) => {
    await openPosts(query, width, 2_400);
    const found = await signs();
    expect(found).toHaveLength(2);
    for (const { left, top, right, bottom } of found) {
      expect(right - left).toBe(TOUCH);
      expect(bottom - top).toBe(TOUCH);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    // Of any one of them, a fringe at most.
    expect(await covered(found)).toBeLessThan(TOUCH * 3);
    await page.screenshot({ path: `${SHOTS}/signs-${width}${query.includes('rtl') ? '-rtl' : ''}.png` });
  });

  test('stands on the side where lines begin', async () => {
    await openPosts('width=narrow&dir=rtl&lang=ur', 1000);
    const [sign] = await signs();
    const right = await page.$eval('.post', (post) => post.getBoundingClientRect().right);
    expect(sign?.left).toBeGreaterThanOrEqual(right);
  });

  test('shows the words of its post in the banner', async () => {
    await openPosts('width=narrow', 1000, 1_400);
    const [first, second] = await signs();
    await press(second as Box);
    await until(async () => (await said()).includes('Russian army needs helpers'), said);
    await press(first as Box);
    await until(async () => (await said()).includes('Helpers wanted for the Russian army'), said);
    expect(await said()).not.toContain('needs helpers');
  });

  test('is reached with the keyboard, which brings its post into sight, and is named after it', async () => {
    await openPosts('width=narrow', 1000, 500);
    const names: string[] = [];
    for (let i = 0; i < 60 && names.length < 2; i++) {
      await page.keyboard.press('Tab');
      const { name, ring } = await rig.focusInBanner(page);
      if (!name.startsWith('Such an offer:')) continue;
      expect(ring).toBeGreaterThanOrEqual(3);
      names.push(name);
      await pause(200);
      expect((await signs()).length).toBeGreaterThan(0);
    }
    expect(names[0]).toMatch(/Such an offer: “Helpers wanted for the Russian army.?”/);
    expect(names[1]).toMatch(/Such an offer: “Russian army needs helpers/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await pause(BANNER_READY_MS);
    await page.keyboard.press('Escape');
    await rig.bannerGoes(page);
  });
});

describe('a mark shows only what is seen of its post', () => {
  test('below a header that stays in place', async () => {
    await openPosts('width=narrow&sticky&many=3');
    await page.evaluate(() => scrollTo(0, 330));
    const header = await page.$eval('header', (one) => one.getBoundingClientRect().bottom);
    await until(
      async () => (await marks()).length > 0 && (await marks()).every(({ top }) => top >= header - 1),
      async () => `header ends at ${header}, marks ${JSON.stringify(await marks())}`,
    );
    const [sign] = await signs();
    expect(sign?.bottom).toBeGreaterThan(header);
  });

  test('inside of a box that scrolls, and not beside it', async () => {
    await openPosts('where=box', 500);
    const edge = await page.$eval('.box', (one) => one.getBoundingClientRect().bottom);
    const [mark] = await marks();
    expect(mark?.bottom).toBeLessThanOrEqual(edge + 1);
    await page.$eval('.box', (one) => one.scrollTo(0, 60));
    await until(
      async () => Math.abs(((await marks())[0]?.top ?? 0) - ((mark?.top ?? 0) - 60)) < 2,
      async () => JSON.stringify(await marks()),
    );
    await page.evaluate(() => document.querySelector('.box')?.scrollTo(0, 9_999));
    await until(
      async () => (await marks()).every(({ bottom }) => bottom <= edge + 1),
      async () => JSON.stringify(await marks()),
    );
  });

  test('none under a dialog of the page', async () => {
    await openPosts('width=narrow', 1000, 1_400);
    expect(await signs()).toHaveLength(2);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.style.cssText = 'position:fixed;inset:0;background:#0008';
      document.body.append(dialog);
      dispatchEvent(new Event('resize'));
    });
    const opacities = async (): Promise<number> => {
      const { 'DIV.away': away = [] } = await rig.boxesInBanner(page, ['DIV.away']);
      return away.length;
    };
    await until(
      async () => (await opacities()) === 2,
      async () => `${await opacities()} of 2 marks are put away`,
    );
  });
});

describe('a post has its mark', () => {
  test('in a frame of the same site, where it is scrolled to', async () => {
    await openPosts('where=frame');
    const place = (): Promise<number> =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe');
        const post = frame?.contentDocument?.querySelectorAll('.post')[1];
        const { top, paddingTop } = { top: frame?.getBoundingClientRect().top ?? 0, paddingTop: 10 + 6 };
        return top + paddingTop + (post?.getBoundingClientRect().top ?? 0);
      });
    const stands = (): Promise<void> =>
      until(
        async () => Math.abs(((await marks())[0]?.top ?? -99) - Math.max(await place(), 0)) < 2,
        async () => `${JSON.stringify(await marks())}, post at ${await place()}`,
      );
    await stands();
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.scrollTo(0, 50));
    await stands();
    await page.evaluate(() => scrollTo(0, 40));
    await stands();
  });

  test('in a closed shadow root', async () => {
    await openPosts('where=shadow', 700, 1_400);
    expect(await signs()).toHaveLength(2);
  });

  test('else the banner says that not all have one', async () => {
    await openPosts('width=narrow', 1000, 1_400);
    await page.evaluate(() => {
      const text =
        'Helpers for the Russian army, Moscow. Salary ₹2 lakh per month. No fighting. Russian passport after one year. WhatsApp +91 90000 00000';
      const posting = (title: string, description: string): object => ({ '@type': 'JobPosting', title, description });
      const data = [
        posting('Army helper', text),
        posting('Cook, Pune', 'A cook for a school in Pune, ₹14,000 per month.'),
      ];
      document.body.append(
        Object.assign(document.createElement('script'), {
          type: 'application/ld+json',
          textContent: JSON.stringify(data),
        }),
      );
    });
    await until(
      async () =>
        (await rig.bannerText(page))?.includes('This page has 3 such offers. Some of them have no mark.') === true,
      async () => (await rig.bannerText(page)) ?? 'no banner',
    );
  });
});

test('a frame that is an offer has a mark as a whole', async () => {
  page = await rig.open('frame.html');
  await rig.bannerComes(page);
  await until(
    async () => (await signs()).length === 1,
    async () => `${(await signs()).length} signs`,
  );
});
