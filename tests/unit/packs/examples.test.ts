import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ItemReader } from '../../../src/engine/reading.ts';
import { enginePackOf, readPackFolder } from '../../../src/packs/folder.ts';

const PACKS = 'assets/packs';

for (const name of readdirSync(PACKS)) {
  const folder = join(PACKS, name);
  if (!existsSync(join(folder, 'pack.yaml'))) continue;
  const files = readPackFolder(folder);
  const reader = new ItemReader(enginePackOf(files));
  const shown = (text: string): Set<string> =>
    new Set(reader.read([{ passage: 0, text }]).hits.map((hit) => hit.signal.id));

  describe(`pack ${name}: each signal shows in the texts that must match and in none that must not`, () => {
    it.each(files.signals.map((signal) => [signal.id, signal] as const))('%s', (id, signal) => {
      for (const { text } of signal.match) expect(shown(text), text).toContain(id);
      for (const { text } of signal.clear) expect(shown(text), text).not.toContain(id);
    });
  });

  describe(`pack ${name} holds together`, () => {
    it('every signal’s terms exist', () => {
      const terms = new Set([...files.terms.map((term) => term.id), ...files.pack.shared, 'sum', 'phone']);
      const missing = files.signals.flatMap((signal) =>
        (signal.near ?? [])
          .flat()
          .filter((term) => !terms.has(term))
          .map((term) => `${signal.id}: ${term}`),
      );
      expect(missing).toEqual([]);
    });

    it('its weights were learnt with the glosses as they are', () => {
      expect(files.weights.languageData, 'run "npm run fit"').toBe(files.language.id);
    });

    it('every term that it shares is there', () => {
      const { ids } = files.language.terms;
      expect(files.pack.shared.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it('every source that is named is listed', () => {
      const sources = new Set(files.sources.map((source) => source.id));
      expect(
        files.signals
          .filter((signal) => signal.source !== undefined && !sources.has(signal.source))
          .map((signal) => signal.id),
      ).toEqual([]);
    });

    it('ids are given once', () => {
      const ids = [
        ...files.signals.map((signal) => `signal ${signal.id}`),
        ...files.terms.map((term) => `term ${term.id}`),
        ...files.sources.map((source) => `source ${source.id}`),
      ];
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    });
  });
}
