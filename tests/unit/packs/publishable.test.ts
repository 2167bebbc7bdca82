/** What holds of every pack, so that it may be published. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Language } from '../../../src/engine/language.ts';
import { activate } from '../../../src/packs/activate.ts';
import { compilePack } from '../../../src/packs/compile.ts';
import { readPackFolder } from '../../../src/packs/folder.ts';
import { FILES } from '../../pattern-list.ts';

const PACKS = 'assets/packs';
const names = readdirSync(PACKS).filter((name) => existsSync(join(PACKS, name, 'pack.yaml')));

/** What a phone on a slow net may be asked to fetch for a new wording. */
const MOST_BYTES = 250_000;

describe.each(names)('the pack %s', (name) => {
  const files = name === FILES.pack.id ? FILES : readPackFolder(join(PACKS, name));
  const pack = compilePack(files);

  it('is small', { timeout: 30_000 }, () => {
    expect(brotliCompressSync(JSON.stringify(pack)).length).toBeLessThan(MOST_BYTES);
  });

  it('has weights that were learnt with glosses and shared terms as they are', () => {
    expect(files.weights.languageData, 'run "npm run fit"').toBe(files.language.id);
  });

  it('shares no term that is not there', { timeout: 30_000 }, () => {
    const terms = activate(pack, new Language(files.language)).terms.map(({ id }) => id);
    expect(terms).toEqual(expect.arrayContaining(files.pack.shared));
  });
});
