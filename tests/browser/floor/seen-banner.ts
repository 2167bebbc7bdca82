/** The banner as it stands on a page, in a root that is closed to the page; the stand-in knows it. */
import type { Page } from 'puppeteer-core';
import { pause } from '../rig.ts';

declare const standInRootOf: (element: Element) => ShadowRoot | null;

export interface SeenBanner {
  readonly text: string;
  /** One line for each: cut off, off the screen, too small to tap. */
  readonly faults: readonly string[];
  /** Between letters and their ground, the lowest of all its texts. */
  readonly lowestContrast: number;
}

/** Its headline comes a moment later, so that it is announced, and it slides in. */
const SETTLED_MS = 600;

export async function seenBanner(page: Page): Promise<SeenBanner> {
  await pause(SETTLED_MS);
  return page.evaluate(() => {
    const host = document.querySelector('[data-parakh-warning]');
    const root = host === null ? null : standInRootOf(host);
    const card = root?.querySelector<HTMLElement>('.card') ?? null;
    if (card === null) return { text: '', faults: ['there is no card'], lowestContrast: 0 };
    const seen = [card, ...card.querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.getClientRects().length > 0 && !(one instanceof SVGElement),
    );

    const faults = seen.flatMap((one) => {
      const name = `${one.tagName} "${one.textContent?.trim().slice(0, 40)}"`;
      const { left, right, width, height } = one.getBoundingClientRect();
      return [
        ...(left < -1 || right > document.documentElement.clientWidth + 1 ? [`off the screen: ${name}`] : []),
        ...(getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1
          ? [`cut off: ${name}`]
          : []),
        ...(one.matches('button, a, summary') && (height < 44 || width < 44)
          ? [`hard to tap: ${name} ${width}×${height}`]
          : []),
      ];
    });

    type Colour = readonly [number, number, number, number];
    const colour = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const light = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    /** The nearest that is painted all over. */
    const groundOf = (one: HTMLElement | null): Colour => {
      const ground = one === null ? ([255, 255, 255, 1] as const) : colour(getComputedStyle(one).backgroundColor);
      return ground[3] === 1 ? ground : groundOf(one?.parentElement ?? null);
    };
    const contrasts = seen
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
      .map((one) => {
        const [a, b] = [light(colour(getComputedStyle(one).color)), light(groundOf(one))];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
    return { text: card.innerText, faults, lowestContrast: Math.min(...contrasts) };
  });
}
