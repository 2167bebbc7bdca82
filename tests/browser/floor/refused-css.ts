/** Styles that a browser does not understand, and so passes over. */
import type { Page } from 'puppeteer-core';

/**
 * @param css as the build leaves it: no comments, no block within a rule
 * @returns selectors and declarations that the page's browser refuses
 */
export function refusedCss(page: Page, css: string): Promise<string[]> {
  return page.evaluate((sheet) => {
    /** A variable makes every value one that is taken, and may be found to be none only when it is used. */
    const isTaken = (property: string, value: string): boolean =>
      CSS.supports(property, value) &&
      (!/[a-z-]+\([^()]*var\(/.test(value) ||
        ['red', '1px', '1'].some((sample) => CSS.supports(property, value.replace(/var\([^()]*\)/g, sample))));
    const refused = new Set<string>();
    const always = sheet.replace(/@supports[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, before = '', block = ''] of always.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
      const selector = before.split(';').at(-1)?.trim() ?? '';
      const isSelector = !selector.startsWith('@') && !/^(?:from|to|[\d.%, ]+)$/.test(selector);
      // One that is not known there makes the whole list unknown.
      if (isSelector && !CSS.supports(`selector(${selector})`) && selector.split(',').length === 1)
        refused.add(selector);
      for (const declaration of block.split(';')) {
        const [, property = '', value = ''] =
          /^\s*([\w-]+)\s*:\s*([^]+?)\s*(?:!important)?\s*$/.exec(declaration) ?? [];
        // What an at-rule describes is no property of an element.
        if (property === '' || !isSelector || isTaken(property, value)) continue;
        refused.add(`${property}: ${value}`);
      }
    }
    return [...refused];
  }, css);
}
