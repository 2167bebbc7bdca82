import { isExcluded, isWithin, webAddress } from './private-pages.ts';

/**
 * Where Parakh reads without being asked. Where it never does is in `private-pages.ts`.
 *
 * The list of hosts is fixed: a host that an update adds makes browsers disable the extension until the user agrees again.
 * Elsewhere the user asks for one check, or allows every site.
 */

/** A site that is always checked, with its subdomains. */
export interface Site {
  readonly host: string;
  readonly why: string;
}

const jobs = (...hosts: string[]): Site[] => hosts.map((host) => ({ host, why: 'jobs are advertised here' }));

export const SITES: readonly Site[] = [
  // India: job boards and classifieds, where a listing is read before any agent is called.
  ...jobs(
    'naukri.com',
    'indeed.com',
    'indeed.co.in',
    'linkedin.com',
    'shine.com',
    'timesjobs.com',
    'foundit.in',
    'monsterindia.com',
  ),
  ...jobs(
    'apna.co',
    'workindia.in',
    'internshala.com',
    'glassdoor.com',
    'glassdoor.co.in',
    'jooble.org',
    'jobrapido.com',
  ),
  ...jobs('freejobalert.com', 'sarkariresult.com', 'quikr.com', 'olx.in', 'sulekha.com', 'clickindia.com'),
  // The Gulf: agents there sent Indians on to Russia.
  ...jobs('naukrigulf.com', 'gulftalent.com', 'bayt.com', 'dubizzle.com', 'monstergulf.com', 'founditgulf.com'),
  // Neighbours, whose people were taken by the same offers.
  ...jobs('merojob.com', 'kumarijob.com', 'jobsnepal.com', 'topjobs.lk', 'ikman.lk', 'bdjobs.com', 'bikroy.com'),
  ...jobs('rozee.pk', 'mustakbil.com', 'jobz.pk', 'olx.com.pk'),
  // Africa, likewise.
  ...jobs(
    'brightermonday.com',
    'brightermonday.co.ke',
    'brightermonday.co.ug',
    'myjobmag.com',
    'myjobmag.co.ke',
    'myjobmag.co.za',
  ),
  // Video and social: many victims answered a video or a post; no report says what share did.
  { host: 'youtube.com', why: 'the best known recruiting videos were here' },
  { host: 'instagram.com', why: 'agents advertise in posts and reels' },
  { host: 'facebook.com', why: 'agents advertise in posts and groups' },
  { host: 'tiktok.com', why: "agents' videos, also aimed at Africa" },
  { host: 'x.com', why: 'posts that pass offers on' },
  { host: 'twitter.com', why: 'older addresses of x.com' },
  { host: 't.me', why: 'public previews of recruiting channels' },
  { host: 'telegram.me', why: 'second address of t.me' },
  { host: 'vk.com', why: 'a third of the army ads counted here in 2025 were aimed at foreigners' },
  { host: 'vk.ru', why: 'second address of vk.com' },
  { host: 'reddit.com', why: 'offers and questions about them' },
  { host: 'quora.com', why: 'answers that promote agents' },
  { host: 'sharechat.com', why: 'short posts in Indian languages' },
  { host: 'mojapp.in', why: 'short videos in Indian languages' },
  { host: 'threads.net', why: 'posts, as on Instagram' },
  { host: 'threads.com', why: 'second address of threads.net' },
  // Pinterest is left out: no report of such an offer there.
];

/** Match patterns of the always checked sites, for `content_scripts` and `host_permissions`. */
export function checkedPatterns(): string[] {
  return SITES.map(({ host }) => `*://*.${host}/*`);
}

/** True where the page is read without being asked for. */
export function isChecked(url: string): boolean {
  const parsed = webAddress(url);
  return parsed !== null && SITES.some(({ host }) => isWithin(parsed.hostname, host)) && !isExcluded(url);
}

export { excludedPatterns, isExcluded } from './private-pages.ts';
