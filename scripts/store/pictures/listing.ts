/** The invented job listing that the pictures show: the demonstration's in English, the pack's sample offer in any other language. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEMO = 'demo';
const BOARD = 'offer.html';

export const listingFile = (language: string): string => (language === 'en' ? BOARD : `offer-${language}.html`);

/** @param sentences of the offer, the first as its title */
function article(language: string, [title, ...rest]: readonly string[]): string {
  return [
    `  <article class="job" lang="${language}">`,
    `    <h1>${title}</h1>`,
    '    <p class="firm" lang="en">Frontier Sky Overseas · 3 days ago</p>',
    ...rest.map((sentence) => `    <p>${sentence}</p>`),
    '    <p><a class="apply" lang="en" href="#apply">Apply now</a></p>',
    '  </article>',
  ].join('\n');
}

/**
 * @param offers by language
 * @returns a folder with a listing in each of these languages, and what they need; it ends with a slash
 */
export function listings(offers: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parakh-listings-'));
  cpSync(DEMO, folder, { recursive: true });
  const page = readFileSync(join(DEMO, BOARD), 'utf8');
  for (const [language, offer] of offers) {
    if (language === 'en') continue;
    const [first = '', ...rest] = offer.split(/(?<=[.।?!])\s+/u);
    const title = first.replace(/[.।]$/u, '');
    const made = page
      .replace(/<title>.*<\/title>\n<meta name="description"[^>]*>/, () => `<title>${title} – Kaamdhundo Jobs</title>`)
      .replace(/ {2}<article class="job">[\s\S]*<\/article>/, () => article(language, [title, ...rest]));
    writeFileSync(join(folder, listingFile(language)), made);
  }
  return `${folder}/`;
}
