/**
 * Pages that are nobody's business: mail, chat, the message panes inside other sites, and challenges that break when touched.
 * Kept apart from the list of checked sites, since the content script needs only this half.
 */
import { urlOf } from './address.ts';

/**
 * Mail, chat and challenge hosts: read only where the user asks for this one check, also when every site is allowed.
 * A host stands for its subdomains too.
 */
const PRIVATE_HOSTS: readonly string[] = [
  // chat
  'web.whatsapp.com',
  'api.whatsapp.com',
  'wa.me',
  'web.telegram.org',
  'webk.telegram.org',
  'webz.telegram.org',
  'messenger.com',
  'discord.com',
  'discordapp.com',
  'slack.com',
  'teams.microsoft.com',
  'teams.live.com',
  'teams.cloud.microsoft',
  'skype.com',
  'chat.google.com',
  'messages.google.com',
  'voice.google.com',
  'meet.google.com',
  'zoom.us',
  'webex.com',
  'hangouts.google.com',
  'app.element.io',
  'matrix.to',
  'signal.org',
  'viber.com',
  'line.me',
  'web.wechat.com',
  'wx.qq.com',
  'icq.com',
  'imo.im',
  'arattai.in',
  'cliq.zoho.com',
  'cliq.zoho.in',
  'chat.reddit.com',
  'tawk.to',
  'tawk.link',
  'intercom.io',
  'crisp.chat',
  'web.vk.me',
  'vk.me',
  'chat.openai.com',
  'chatgpt.com',
  // mail
  'mail.google.com',
  'inbox.google.com',
  'outlook.com',
  'outlook.live.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'hotmail.com',
  'mail.yahoo.com',
  'mail.yahoo.co.in',
  'mail.rediff.com',
  'rediffmail.com',
  'f.rediffmail.com',
  'mail.proton.me',
  'protonmail.com',
  'mail.zoho.com',
  'mail.zoho.in',
  'mail.aol.com',
  'mail.com',
  'gmx.com',
  'gmx.net',
  'mail.ru',
  'mail.yandex.ru',
  'mail.yandex.com',
  'mail.tutanota.com',
  'app.tuta.com',
  'fastmail.com',
  'hey.com',
  'icloud.com',
  'mail.gov.in',
  'email.gov.in',
  'mail.nic.in',
  'webmail.vk.com',
  // challenges that break when their page is touched
  'challenges.cloudflare.com',
  'recaptcha.net',
  'hcaptcha.com',
  'arkoselabs.com',
  'geo.captcha-delivery.com',
];

/** Webmail on a host of its own: mail.example.org, webmail.example.org. */
const PRIVATE_LABELS: ReadonlySet<string> = new Set(['mail', 'webmail', 'email', 'owa', 'roundcube', 'zimbra', 'chat']);

/** Message panes with an address of their own, inside sites that are otherwise checked. Paths end at a `/` or at the end. */
const PRIVATE_PATHS: readonly { readonly host: string; readonly paths: readonly string[] }[] = [
  { host: 'facebook.com', paths: ['/messages', '/messaging', '/latest/inbox', '/business/inbox'] },
  { host: 'instagram.com', paths: ['/direct'] },
  { host: 'linkedin.com', paths: ['/messaging', '/talent/inbox', '/sales/inbox'] },
  { host: 'x.com', paths: ['/messages', '/i/chat'] },
  { host: 'twitter.com', paths: ['/messages', '/i/chat'] },
  { host: 'threads.net', paths: ['/messages', '/direct'] },
  { host: 'threads.com', paths: ['/messages', '/direct'] },
  { host: 'tiktok.com', paths: ['/messages'] },
  { host: 'reddit.com', paths: ['/chat', '/message', '/room'] },
  { host: 'quora.com', paths: ['/messages'] },
  { host: 'vk.com', paths: ['/im', '/mail'] },
  { host: 'vk.ru', paths: ['/im', '/mail'] },
  { host: 'sharechat.com', paths: ['/chat', '/messages'] },
  { host: 'naukri.com', paths: ['/mnjuser/inbox', '/mnjuser/messages', '/inbox', '/messages', '/chat'] },
  { host: 'indeed.com', paths: ['/messages', '/inbox'] },
  { host: 'indeed.co.in', paths: ['/messages', '/inbox'] },
  { host: 'messages.indeed.com', paths: ['/'] },
  { host: 'foundit.in', paths: ['/seeker/inbox', '/inbox', '/messages'] },
  { host: 'shine.com', paths: ['/myshine/inbox', '/inbox', '/messages'] },
  { host: 'timesjobs.com', paths: ['/inbox', '/messages'] },
  { host: 'apna.co', paths: ['/chat', '/messages'] },
  { host: 'internshala.com', paths: ['/chat', '/messages'] },
  { host: 'glassdoor.com', paths: ['/messages', '/bowls/messages'] },
  { host: 'olx.in', paths: ['/chat', '/nf/chat'] },
  { host: 'olx.com.pk', paths: ['/chat', '/nf/chat'] },
  { host: 'quikr.com', paths: ['/chat', '/myquikr/chat', '/inbox'] },
  { host: 'dubizzle.com', paths: ['/chat', '/chats', '/inbox', '/messages'] },
  { host: 'bayt.com', paths: ['/en/inbox', '/ar/inbox', '/inbox', '/messages'] },
  { host: 'ikman.lk', paths: ['/en/my/chats', '/my/chats', '/chat'] },
  { host: 'bikroy.com', paths: ['/en/my/chats', '/my/chats', '/chat'] },
  { host: 'rozee.pk', paths: ['/messages', '/inbox'] },
  { host: 'google.com', paths: ['/recaptcha'] },
];

/** Match patterns that are excluded wherever a reader is registered. Browsers take no wildcard in the middle of a host. */
export function excludedPatterns(): string[] {
  return [
    ...PRIVATE_HOSTS.map((host) => `*://*.${host}/*`),
    ...PRIVATE_PATHS.flatMap(({ host, paths }) =>
      paths.flatMap((path) =>
        path === '/' ? [`*://*.${host}/*`] : [`*://*.${host}${path}`, `*://*.${host}${path}/*`],
      ),
    ),
  ];
}

/**
 * True where no page may be read unless the user asks for this one check: mail, chat, messaging paths, challenges, and
 * addresses that are no web page.
 *
 * @param url any address; what cannot be parsed is excluded
 */
export function isExcluded(url: string): boolean {
  const parsed = webAddress(url);
  if (parsed === null) return true;
  const { hostname, pathname } = parsed;
  if (PRIVATE_HOSTS.some((host) => isWithin(hostname, host))) return true;
  const [label, ...rest] = hostname.split('.');
  if (rest.length >= 2 && label !== undefined && PRIVATE_LABELS.has(label)) return true;
  const path = pathname.toLowerCase();
  return PRIVATE_PATHS.some(
    ({ host, paths }) =>
      isWithin(hostname, host) &&
      paths.some((prefix) => prefix === '/' || path === prefix || path.startsWith(`${prefix}/`)),
  );
}

/** The parts of a web page's address that decide here; null for anything else. */
export function webAddress(url: string): { hostname: string; pathname: string } | null {
  const parsed = urlOf(url);
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return null;
  // A host may be written with a final dot.
  return { hostname: parsed.hostname.replace(/\.$/, ''), pathname: parsed.pathname };
}

/** True where `hostname` is `host` or one of its subdomains. */
export function isWithin(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
