/** Which pictures a store page gets, how large they are, and where they lie. */

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What Chrome and Edge take, and Mozilla recommends (docs/store/README.md). */
export const SCREENSHOT: Size = { width: 1280, height: 800 };
/** In the order in which a store shows them; each is what a user of the built extension sees. */
export const SCREENSHOTS = ['1-warning', '2-popup', '3-what-to-do', '4-message', '5-settings'] as const;
export type Screenshot = (typeof SCREENSHOTS)[number];

/** Drawn, the same in every language: no words are in them. */
export const DRAWN = {
  'logo-64': { width: 64, height: 64 },
  'logo-128': { width: 128, height: 128 },
  'logo-300': { width: 300, height: 300 },
  'promotional-small': { width: 440, height: 280 },
  'promotional-large': { width: 1400, height: 560 },
} as const satisfies Readonly<Record<string, Size>>;
export type Drawn = keyof typeof DRAWN;
export const DRAWN_NAMES = Object.keys(DRAWN) as readonly Drawn[];
/** The package has the same: browsers and Chrome's store show it. */
export const ICON_IN_PACKAGE: readonly [drawn: Drawn, file: string] = ['logo-128', 'public/icon/128.png'];

/** Where all of them are made, in every language; nothing of it is committed. */
export const MADE = '.output/store/pictures';
/** Where some of them are kept, to be looked at without making them. */
export const KEPT = 'docs/store/pictures';
export const KEPT_LANGUAGES: readonly string[] = ['en', 'hi'];
/** Bytes of all that is kept: pictures make a repository heavy for good. */
export const MOST_KEPT = 1_000_000;

export const screenshotFile = (language: string, name: Screenshot): string => `${language}/${name}.png`;
export const drawnFile = (name: Drawn): string => `${name}.png`;
