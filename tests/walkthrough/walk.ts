/** One walk through the product: clicks as a user makes them, counted, and pictures of what is then seen. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, ScreenshotClip } from 'puppeteer-core';

const FOLDER = 'docs/walkthrough';
/** Bytes of a picture; larger ones make the repository heavy. */
const LARGEST = 120_000;

/** A picture with what the user did before it. */
export interface Step {
  readonly file: string;
  readonly sentence: string;
  /** Clicks of this step. */
  readonly clicks: number;
}

export class Walk {
  readonly steps: Step[] = [];
  private clicks = 0;

  constructor() {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
  }

  /** Something that the user does with one click or tap. */
  async click(act: () => Promise<unknown>): Promise<void> {
    this.clicks++;
    await act();
  }

  /** Takes the picture that the clicks since the last one have led to: what a user sees without scrolling, or a part of it. */
  async show(page: Page, name: string, sentence: string, clip?: ScreenshotClip): Promise<void> {
    const number = String(this.steps.length + 1).padStart(2, '0');
    const file = `${number}-${name}.png`;
    const path = join(FOLDER, file) as `${string}.png`;
    await page.screenshot({ path, ...(clip === undefined ? {} : { clip }) });
    const { size } = statSync(path);
    if (size > LARGEST) throw new Error(`${path} has ${size} bytes; a picture of a step may have ${LARGEST}`);
    this.steps.push({ file, sentence, clicks: this.clicks });
    this.clicks = 0;
  }
}
