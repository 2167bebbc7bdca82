/** What is wrong with a surface for those who see little, hear it read out, or have a small screen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: {
  run(options: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
};

/** What axe finds wrong, one line each. */
export async function violations(surface: Page): Promise<string[]> {
  await surface.evaluate(AXE);
  return surface.evaluate(async () => {
    const { violations: found } = await axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Elements whose content is wider than they are, one line each; those that scroll, and those that are only heard, are meant to. */
export function clipped(surface: Page): Promise<string[]> {
  return surface.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (one) =>
          one.scrollWidth > one.clientWidth + 1 &&
          one.clientWidth > 0 &&
          !one.classList.contains('unseen') &&
          getComputedStyle(one).display !== 'inline',
      )
      .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 60)}`),
  );
}
