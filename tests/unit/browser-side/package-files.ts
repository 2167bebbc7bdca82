/** The files of the extension's package, as the build lays them there: what the background fetches from its own address. */
import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { toLanguageFile } from '../../../src/engine/language-file.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { packFolders, readPackFolder } from '../../../src/packs/folder.ts';

const OWN = 'chrome-extension://ours';

/** What `browser.runtime.getURL` gives. */
export const ownAddress = (path: string): string => OWN + path;

/** Addresses that were fetched, in order. */
export const fetched: string[] = [];

/** Files that are what they are in the repository. */
const AS_THEY_ARE = ['link-hosts.txt', ...readdirSync('assets/self-check').map((name) => `self-check/${name}`)];

/** Answers requests for them. @returns fails the next so many requests */
export function servePackageFiles(): (requests: number) => void {
  const packs = [...packFolders('assets/packs').values()].map((folder) => readPackFolder(folder));
  const contents = new Map<string, string>([
    ...packs.map((files) => [ownAddress(`/packs/${files.pack.id}.json`), JSON.stringify(compilePack(files))] as const),
    // All packs share it.
    ...packs
      .slice(0, 1)
      .map(({ language }) => [ownAddress('/language-data.json'), JSON.stringify(toLanguageFile(language))] as const),
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
