/** A folder of assets with one small pack, which compiles in no time. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNFITTED } from '../../../src/cli/fitting.ts';
import { languageBeside, readLanguageData } from '../../../src/packs/folder.ts';

const FROM = 'assets/packs/russia-army';

export interface SmallAssets {
  /** Folder of the pack. */
  readonly pack: string;
  /** Writes a file, by its path below the folder of assets. */
  readonly write: (path: string, content: string) => void;
  /** Takes the weights for learnt with glosses and terms as they are now. */
  readonly fit: () => void;
  readonly remove: () => void;
}

const DAY_MS = 86_400_000;
/** A pack is made today and meant for some months, since devices take none that is for years. */
export const ISSUED = dayOf(Date.now());

/** @param expires the day after which the pack is old */
export function makeAssets(issued = ISSUED, expires = dayOf(Date.now() + 100 * DAY_MS)): SmallAssets {
  const root = mkdtempSync(join(tmpdir(), 'parakh-'));
  const pack = join(root, 'packs', 'small');
  for (const folder of ['glosses', 'terms', 'packs/small/terms', 'packs/small/signals'])
    mkdirSync(join(root, folder), { recursive: true });
  const write = (path: string, content: string): void => writeFileSync(join(root, path), content);
  const fit = (): void => {
    const languageData = readLanguageData(languageBeside(join(root, 'packs'))).id;
    write('packs/small/weights.json', JSON.stringify({ ...UNFITTED, languageData }));
  };
  for (const file of ['sources.yaml', 'guidance.yaml', 'texts/hi.yaml', 'texts/ta.yaml'])
    cpSync(join(FROM, file), join(pack, file));
  write('glosses/latin.tsv', 'fauj\tarmy\n');
  write('glosses/devanagari.tsv', 'फौज\tarmy\n');
  write('terms/salary.yaml', 'id: salary\nnote: Pay.\nwords:\n  en: [salary]\n  hi: [वेतन]\n');
  write('terms/month.yaml', 'id: month\nnote: A month.\nwords:\n  en: [month]\n');
  write('packs/small/terms/army.yaml', 'id: army\nnote: Armies.\nwords:\n  en: [army]\nmeanings: [army]\n');
  write('packs/small/terms/russia.yaml', 'id: russia\nnote: The country.\nwords:\n  en: [russia*]\n  hi: [रूस*]\n');
  for (const [id, facet] of [
    ['army', 'employer'],
    ['russia', 'place'],
  ] as const)
    write(`packs/small/signals/${id}.yaml`, signalFile(id, facet));
  write('packs/small/ordinary.yaml', '- prussia\n');
  write(
    'packs/small/pack.yaml',
    `id: small\nversion: 1.2.3\nissued: ${issued}\nexpires: ${expires}\nengine: 1\ntitle: A small pack\nlicence: MPL-2.0\nshared: [salary, month]\n`,
  );
  fit();
  return { pack, write, fit, remove: () => rmSync(root, { recursive: true }) };
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

function signalFile(id: string, facet: string): string {
  return `id: ${id}
facet: ${facet}
anchor: true
why: A test.
inferred: A test.
near: [[${id}]]
match: [{ lang: en, text: ${id} }]
clear: [{ lang: en, text: nothing }]
`;
}
