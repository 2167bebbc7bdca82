/** The images without words, drawn from Parakh's own icon in the colours of its surfaces. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { DRAWN } from './names.ts';
import type { Drawn, Size } from './names.ts';

const ICON = 'assets/icon/parakh.svg';
const TOKENS = 'src/ui/tokens.css';

/** @returns the colours of the light theme, by their names in tokens.css */
function colours(): (name: string) => string {
  const [, light = ''] = /\[data-theme='light'\] \{([^}]*)\}/.exec(readFileSync(TOKENS, 'utf8')) ?? [];
  return (name) => {
    const [, colour] = new RegExp(`--${name}: (#[\\da-f]{6});`).exec(light) ?? [];
    if (colour === undefined) throw new Error(`${TOKENS} has no colour --${name}`);
    return colour;
  };
}

/**
 * The icon, its 128 units drawn so many pixels wide.
 *
 * @param part `lens`: without the sheet of paper, where it lies on a listing
 */
function icon(x: number, y: number, width: number, part: 'all' | 'lens' = 'all'): string {
  const inner = readFileSync(ICON, 'utf8').replaceAll(/<\/?svg[^>]*>/g, '');
  const shown = part === 'all' ? inner : inner.slice(inner.indexOf('<circle'));
  return `<svg x="${x}" y="${y}" width="${width}" height="${width}" viewBox="0 0 128 128">${shown}</svg>`;
}

/** A listing as it looks from afar, in a box of 300 × 200: its title, a line for the firm, what is asked and offered. */
function listing(x: number, y: number, scale: number, warned: boolean): string {
  const colour = colours();
  const lines = [
    [24, 30, 150, 14, colour('ink')],
    [24, 58, 96, 9, colour('edge')],
    [24, 92, 252, 9, colour('line')],
    [24, 114, 228, 9, colour('line')],
    [24, 136, 244, 9, colour('line')],
    [24, 164, 74, 18, colour('action')],
  ] as const;
  const drawn = lines.map(
    ([left, top, width, height, fill]) =>
      `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${height / 2}" fill="${fill}"/>`,
  );
  const warning = `<rect x="24" y="92" width="252" height="9" rx="4.5" fill="${colour('warn')}"/>
<rect x="24" y="114" width="150" height="9" rx="4.5" fill="${colour('warn')}"/>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">
<rect width="300" height="204" rx="14" fill="${colour('card')}" stroke="${warned ? colour('warn') : colour('line')}" stroke-width="${warned ? 4 : 2}"/>
${drawn.join('')}${warned ? warning : ''}</g>`;
}

function drawing(name: Drawn): string {
  const colour = colours();
  const { width, height } = DRAWN[name];
  const ground = `<rect width="${width}" height="${height}" fill="${colour('report-ground')}"/>`;
  switch (name) {
    case 'logo-300':
      return icon(0, 0, 300);
    case 'promotional-small':
      return `${ground}${listing(48, 38, 1, true)}${icon(150, 28, 250, 'lens')}`;
    case 'promotional-large':
      return `${ground}${listing(30, 150, 1.25, false)}${listing(995, 150, 1.25, false)}${listing(425, 90, 1.85, true)}${icon(620, 62, 470, 'lens')}`;
  }
}

/** @returns a PNG of the size that `DRAWN` has */
export async function draw(browser: Browser, name: Drawn): Promise<Uint8Array> {
  const { width, height }: Size = DRAWN[name];
  const page = await browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block}</style>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing(name)}</svg>`,
  );
  // The logo has no ground: stores show it on theirs.
  const picture = await page.screenshot({ omitBackground: name === 'logo-300' });
  await page.close();
  return picture;
}
