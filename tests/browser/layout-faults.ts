/** What is wrong with how a surface is laid out, measured in the browser. */
import type { Page } from 'puppeteer-core';

/** @returns one line for each fault: cut off, off the screen, on top of another */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1;
    const faults: string[] = [];
    const name = (one: Element): string =>
      `${one.tagName.toLowerCase()}.${one instanceof HTMLElement ? one.className : ''} "${one.textContent?.trim().slice(0, 50)}"`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);

    // What a closed "More steps" holds has boxes, too, but nobody sees it.
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const all = [document.body, ...roots].flatMap((part) => [...part.querySelectorAll<HTMLElement>('*')]);
    const seen = all.filter(
      (one) => one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true }),
    );
    for (const one of seen) {
      const { display, overflowX, overflowY } = getComputedStyle(one);
      if (display === 'inline' || one instanceof SVGElement || one.tagName === 'OPTION') continue;
      const scrolls = (how: string): boolean => how === 'auto' || how === 'scroll';
      if (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + SLACK && !scrolls(overflowX))
        faults.push(`cut off at its side: ${name(one)}`);
      if (overflowY === 'hidden' && one.scrollHeight > one.clientHeight + SLACK)
        faults.push(`cut off below: ${name(one)}`);
      const box = one.getBoundingClientRect();
      if (box.width > 0 && (box.left < -SLACK || box.right > root.clientWidth + SLACK))
        faults.push(`off the screen: ${name(one)}`);
    }

    // What is tapped may not lie on what is tapped, nor on a paragraph of another part.
    const tapped = seen.filter((one) => one.matches('button, a, select, textarea, summary, label'));
    for (const [i, one] of tapped.entries()) {
      const a = one.getBoundingClientRect();
      for (const other of tapped.slice(i + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Links in running text share a line box: only their boxes' edges touch.
        if (across > SLACK && down > 8) faults.push(`on top of each other: ${name(one)} and ${name(other)}`);
      }
    }
    return faults;
  });
}
