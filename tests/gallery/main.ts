/**
 * `npm run gallery`: pictures of every surface and state in every language, on one page for reviewers and translators. Words after
 * `npm run gallery --` choose languages and states: `npm run gallery -- hi ur popup/warn`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, UI_LANGUAGES } from '../../src/ui/texts/languages.ts';
import { Gallery } from './gallery.ts';
import { PSEUDO, STATES } from './states.ts';
import type { State } from './states.ts';

const OUT = '.output/gallery';
const WIDTH = 360;

interface Picture {
  readonly state: State;
  readonly theme: 'light' | 'dark';
  readonly file: string;
}

async function picturesIn(language: string, gallery: Gallery): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const state of states) {
    for (const theme of ['light', 'dark'] as const) {
      const file = `${language}-${state.replace('/', '-')}-${theme}.png`;
      // One page shows them all, one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await picture({ state, theme, file }, language, gallery);
      pictures.push({ state, theme, file });
    }
  }
  return pictures;
}

async function picture({ state, theme, file }: Picture, language: string, gallery: Gallery): Promise<void> {
  const page = await gallery.show({ state, language, width: WIDTH });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.screenshot({ path: join(OUT, file) as `${string}.png`, fullPage: true, captureBeyondViewport: false });
}

function pageOf(sections: readonly (readonly [string, readonly Picture[]])[]): string {
  const name = (language: string): string =>
    language in LANGUAGES ? LANGUAGES[language as keyof typeof LANGUAGES].name : 'Pseudo-locale';
  const body = sections.map(
    ([language, pictures]) =>
      `<h2 id="${language}">${name(language)} (${language})</h2><div class="row">${pictures
        .map(
          ({ state, theme, file }) =>
            `<figure><img src="${file}" loading="lazy" width="${WIDTH}" alt="${state} in ${language}, ${theme}"><figcaption>${state}, ${theme}</figcaption></figure>`,
        )
        .join('')}</div>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Parakh: every surface, every language</title>
<style>body{font:16px/1.5 system-ui;margin:24px;background:#ddd}.row{display:flex;gap:16px;overflow-x:auto;align-items:flex-start}
figure{margin:0;flex:none}img{display:block;box-shadow:0 1px 6px #0006}figcaption{font-size:14px}nav a{margin-inline-end:12px}</style>
<h1>Parakh: every surface, every language</h1><nav>${sections.map(([language]) => `<a href="#${language}">${name(language)}</a>`).join('')}</nav>
${body.join('\n')}</html>\n`;
}

const wanted = process.argv.slice(2);
const chosen = <T extends string>(all: readonly T[]): readonly T[] => {
  const named = all.filter((one) => wanted.includes(one));
  return named.length === 0 ? all : named;
};
const languages = chosen([...UI_LANGUAGES, PSEUDO]);
const states = chosen(STATES);
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const gallery = await Gallery.open();
const sections: (readonly [string, readonly Picture[]])[] = [];
for (const language of languages) sections.push([language, await picturesIn(language, gallery)]);
await gallery.close();
writeFileSync(join(OUT, 'index.html'), pageOf(sections));
const count = sections.reduce((sum, [, pictures]) => sum + pictures.length, 0);
console.log(`${count} pictures: open ${OUT}/index.html`);
