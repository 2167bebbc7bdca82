/** The name of a site as an organisation writes it: `jobs.example.org`, which stands for its subdomains too. */
import * as v from 'valibot';
import { isExcluded } from './private-pages.ts';

const LONGEST = 253;

/** Schema of a site: also with `https://` before it, `/` after it or `*.` for the subdomains, as people copy it. */
export const siteName = v.pipe(
  v.string('form'),
  v.trim(),
  v.maxLength(LONGEST, 'site'),
  v.transform(hostOf),
  v.check((host) => host !== '', 'site'),
);

/** Schema of a site that is to be read unasked: no mail and no chat is. */
export const readableSiteName = v.pipe(
  siteName,
  v.check((host) => host === '' || !isExcluded(`https://${host}/`), 'private'),
);

/** @returns the host as browsers write it; empty for anything else */
function hostOf(written: string): string {
  const name = written
    .replace(/^https?:\/\//i, '')
    .replace(/^\*\./, '')
    .replace(/\/$/, '');
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(name)) return '';
  try {
    const host = new URL(`https://${name}/`).hostname.replace(/\.$/, '');
    // Some letters stand for several signs, such as brackets, and some names are nothing but dots: browsers make no pattern of these.
    return host.split('.').every((label) => /^[a-z0-9-]+$/.test(label)) ? host : '';
  } catch {
    return '';
  }
}
