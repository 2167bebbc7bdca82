/** Where a pack may lead a user: `assets/link-hosts.txt`. */
import { urlOf } from '../address.ts';

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/**
 * @param text one host a line; empty lines and what follows a `#` are skipped
 * @throws Error that names the line
 */
export function parseLinkHosts(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    const host = (line.split('#', 1)[0] as string).trim();
    if (host === '') return [];
    if (!HOST.test(host)) throw new Error(`link-hosts.txt:${i + 1}: "${host}" is no host: write it as in "gov.in"`);
    return [host];
  });
}

/**
 * @param hosts each stands for what is below it, too: `gov.in` for `emigrate.gov.in`
 * @returns whether the address is https, on one of the hosts, and nothing but an address
 */
export function mayLinkTo(address: string, hosts: readonly string[]): boolean {
  if (/[\s\p{Cc}]/u.test(address)) return false;
  const url = urlOf(address);
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') return false;
  return hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`));
}
