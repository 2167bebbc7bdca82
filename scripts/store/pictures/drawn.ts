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

const icon = (): string => readFileSync(ICON, 'utf8').replaceAll(/<\/?svg[^>]*>/g, '');

/** The icon without its sheet of paper, where it lies on a listing; its 128 units are drawn so many pixels wide. */
function lens(x: number, y: number, width: number): string {
  const drawn = icon().slice(icon().indexOf('<circle'));
  return `<svg x="${x}" y="${y}" width="${width}" height="${width}" viewBox="0 0 128 128">${drawn}</svg>`;
}

/** The icon in the middle of a square, as large as `share` of it: its drawing is not in the middle of its 128 units. */
function centred(width: number, share: number): string {
  const drawn = { left: 22, top: 10, right: 123.5, bottom: 125.5 };
  const side = (drawn.bottom - drawn.top) / share;
  const [x, y] = [(drawn.left + drawn.right - side) / 2, (drawn.top + drawn.bottom - side) / 2];
  return `<svg width="${width}" height="${width}" viewBox="${x} ${y} ${side} ${side}">${icon()}</svg>`;
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
    case 'logo-64':
    case 'logo-300':
      return centred(width, 0.9);
    case 'logo-128':
      // Chrome asks for 16 pixels around it.
      return centred(width, 96 / 128);
    case 'promotional-small':
      return `${ground}${listing(48, 38, 1, true)}${lens(150, 28, 250)}`;
    case 'promotional-large':
      return `${ground}${listing(30, 150, 1.25, false)}${listing(995, 150, 1.25, false)}${listing(425, 90, 1.85, true)}${lens(620, 62, 470)}`;
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
  // A logo has no ground: stores show it on theirs.
  const picture = await page.screenshot({ omitBackground: name.startsWith('logo-') });
  await page.close();
  return picture;
}
