import { isChecked } from '../../src/sites.ts';

/**
 * The demo pages stand under a name of a site that is always checked, so that the shipped build reads them unasked. The
 * name is no real one, and the browser is told that it is this machine. The site must not be in Chromium's list of those
 * that are reached over https only (naukri.com and facebook.com are).
 */
export const DEMO_HOST = 'parakh-demo.timesjobs.com';

export interface DemoPage {
  readonly file: string;
  readonly what: string;
}

export const DEMO_PAGES: readonly DemoPage[] = [
  { file: 'offer.html', what: 'An offer of the kind that put Indians into the Russian army' },
  { file: 'news.html', what: 'A newspaper that reports on such offers' },
  { file: 'honest.html', what: 'An honest job in Russia' },
];

/** @throws Error where the host is no longer among those that are always checked */
export function demoUrl(page: DemoPage): string {
  const url = `http://${DEMO_HOST}/jobs/${page.file}`;
  if (!isChecked(url))
    throw new Error(`${url} is not checked unasked: give DEMO_HOST a name under a host of src/sites.ts.`);
  return url;
}
