/** The files of the extension's package, as the build lays them there: what the background fetches from its own address. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { FILES, PACK } from '../../pattern-list.ts';

const OWN = 'chrome-extension://ours';

/** What `browser.runtime.getURL` gives. */
export const ownAddress = (path: string): string => OWN + path;

/** Addresses that were fetched, in order. */
export const fetched: string[] = [];

/** Files that are what they are in the repository. */
const AS_THEY_ARE = ['link-hosts.txt', 'self-check/russia-army.jsonl', 'self-check/honest.jsonl'];

/** Answers requests for them. @returns fails the next so many requests */
export function servePackageFiles(): (requests: number) => void {
  const contents = new Map([
    [ownAddress('/packs/russia-army.json'), JSON.stringify(PACK)],
    [ownAddress('/language-data.json'), JSON.stringify(FILES.language)],
    [ownAddress('/frequent-words.json'), readFileSync('assets/frequent-words.json', 'utf8')],
    ...AS_THEY_ARE.map((name): [string, string] => [ownAddress(`/${name}`), readFileSync(`assets/${name}`, 'utf8')]),
  ]);
  let failures = 0;
  vi.stubGlobal('fetch', (address: string) => {
    fetched.push(address);
    if (failures-- > 0) return Promise.reject(new TypeError('Failed to fetch'));
    const content = contents.get(address);
    return Promise.resolve(new Response(content ?? '', { status: content === undefined ? 404 : 200 }));
  });
  return (requests) => (failures = requests);
}
