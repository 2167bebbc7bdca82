// @vitest-environment happy-dom
/** The banner's buttons: who may press them, and when. Its shadow root is closed to pages; here the test keeps hold of it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BannerView } from '../../../src/messages.ts';
import type { Banner } from '../../../src/ui/banner/banner.ts';

const VIEW: BannerView = {
  level: 'warn',
  language: 'en',
  direction: 'ltr',
  theme: 'light',
  textSize: 100,
  name: 'Parakh',
  other: null,
  headline: 'Stop.',
  organisation: null,
  count: '',
  items: [{ item: 0, quotes: [] }],
  mark: 'Such an offer',
  unmarked: '',
  quotes: [],
  whyButton: 'Why?',
  whyTitle: 'Why',
  why: [],
  stepsButton: 'What to do',
  situationsTitle: 'Situations',
  situations: [],
  notAnOffer: 'Not a job offer',
  close: 'Close',
};

let root: ShadowRoot;
let now: number;
let dismissed: boolean[];
let isVisible: boolean | undefined;
let notice: () => void;
let hit: Element | null;

/** A method that is taken from its prototype. */
type Own<Method extends (...args: never[]) => unknown> = (
  this: unknown,
  ...how: Parameters<Method>
) => ReturnType<Method>;

/** Tells, as Chromium does, whether something lies over what it looks at; Firefox says nothing. */
class Sight {
  constructor(tell: (entries: readonly object[]) => void, options?: { readonly trackVisibility?: boolean }) {
    if (options?.trackVisibility === true) notice = () => tell([{ isVisible, intersectionRatio: 1 }]);
  }
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  now = 0;
  dismissed = [];
  isVisible = undefined;
  vi.stubGlobal('IntersectionObserver', Sight);
  vi.stubGlobal('ResizeObserver', Sight);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow') as Own<Element['attachShadow']>;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
    root = attachShadow.call(this, how);
    return root;
  });
  // What this DOM lacks, or has otherwise.
  vi.spyOn(Document.prototype, 'elementFromPoint').mockImplementation(() => hit);
  Object.defineProperty(document, 'fonts', { value: [], configurable: true });
  const addEventListener = Reflect.get(EventTarget.prototype, 'addEventListener') as Own<
    EventTarget['addEventListener']
  >;
  vi.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (this: EventTarget, ...how) {
    if (this !== window) addEventListener.apply(this, how);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function shown(): Promise<Banner> {
  const { Banner: Made } = await import('../../../src/ui/banner/banner.ts');
  const banner = new Made(VIEW, {
    why: () => Promise.resolve(true),
    inLanguage: () => Promise.resolve(null),
    elementOf: () => document.body,
    isAlive: () => true,
    dismiss: (notAnOffer) => dismissed.push(notAnOffer),
  });
  hit = banner.host;
  banner.show();
  return banner;
}

/** As the user does, or as a page might that had got hold of the button. */
function press(selector: string, byUser: boolean, type = 'click', init: KeyboardEventInit = {}): void {
  const event = Object.defineProperty(
    type === 'click' ? new MouseEvent(type, { bubbles: true }) : new KeyboardEvent(type, { bubbles: true, ...init }),
    'isTrusted',
    { value: byUser },
  );
  root.querySelector(selector)?.dispatchEvent(event);
}

describe('what puts the warning away', () => {
  test.each([
    ['"Not a job offer"', 'button.last', 'click', [true]],
    ['the cross', 'button.close', 'click', [false]],
    ['Escape in the card', '.card', 'keydown', [false]],
    ['Escape on a mark', 'button.spot', 'keydown', [false]],
  ])('%s takes a press of the user’s own, and none that was made up', async (_, selector, type, expected) => {
    await shown();
    now = 1_000;
    expect(root.querySelector(selector)).not.toBeNull();
    press(selector, false, type, { key: 'Escape' });
    expect(dismissed).toEqual([]);
    press(selector, true, type, { key: 'Escape' });
    expect(dismissed).toEqual(expected);
  });

  test('takes no press in the moment in which it comes, and none of those that follow each other at once', async () => {
    await shown();
    for (now = 100; now < 3_000; now += 200) press('button.last', true);
    expect(dismissed).toEqual([]);
    now += 500;
    press('button.last', true);
    expect(dismissed).toEqual([true]);
  });

  test('takes none where something else would be hit', async () => {
    const banner = await shown();
    now = 1_000;
    hit = document.body;
    press('button.last', true);
    expect(dismissed).toEqual([]);
    // It has come to the front, and the next press is meant for it.
    hit = banner.host;
    now = 2_000;
    press('button.last', true);
    expect(dismissed).toEqual([true]);
  });

  test('takes none where something lies over it that lets presses through, as far as the browser tells', async () => {
    await shown();
    now = 1_000;
    isVisible = false;
    notice();
    press('button.last', true);
    expect(dismissed).toEqual([]);
    isVisible = true;
    notice();
    now = 2_000;
    press('button.last', true);
    expect(dismissed).toEqual([true]);
  });
});

test('other buttons hear the user alone, too', async () => {
  await shown();
  press('button.spot', false);
  expect(root.querySelector('button.spot')?.getAttribute('aria-pressed')).toBe('false');
  press('.buttons button:nth-of-type(2)', false);
  expect(root.querySelector('.buttons button:nth-of-type(2)')?.getAttribute('aria-expanded')).toBe('false');
  press('.buttons button:nth-of-type(2)', true);
  expect(root.querySelector('.buttons button:nth-of-type(2)')?.getAttribute('aria-expanded')).toBe('true');
});

test('names of our style’s own properties are others in each page', async () => {
  await shown();
  const css = root.querySelector('style')?.textContent ?? '';
  expect(css).not.toMatch(/--(?:paper|ink|alarm|leading|face)\b/);
});
