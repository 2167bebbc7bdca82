/** Why each permission is needed, for the stores' forms: docs/permissions.md in plain text. */
import { readFileSync } from 'node:fs';

/** One row of a table of docs/permissions.md, its cells without the first, which names what is asked for. */
interface Row {
  readonly names: readonly string[];
  readonly firefox: boolean;
  readonly chromium: boolean;
  readonly cells: readonly string[];
}

function rows(title: string): readonly Row[] {
  const [, after] = `\n${readFileSync('docs/permissions.md', 'utf8')}`.split(`\n${title}\n`);
  if (after === undefined) throw new Error(`docs/permissions.md has no part “${title}”`);
  const [part = ''] = after.split(/^## /m);
  return part
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [names = '', chromium = '', firefox = '', ...cells] = line.slice(2, -2).split(' | ');
      return {
        names: Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => name),
        chromium: chromium === 'yes',
        firefox: firefox === 'yes',
        cells,
      };
    });
}

/** Without a sentence that is a link only, and without the marks of Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/ ?(?<=[.] )\[[^\]]+\]\([^)]+\)\./g, '')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replaceAll('`', '')
    .trim();

/** @returns by permission, why it is needed and what Parakh does with it */
export function justifications(browser: 'chromium' | 'firefox'): ReadonlyMap<string, string> {
  const asked = rows('## Permissions').filter((row) => row[browser]);
  return new Map(
    asked.flatMap(({ names, cells: [why = '', , does = ''] }) =>
      names.map((name) => [name, `${plain(why)} What Parakh does with it: ${plain(does)}`] as const),
    ),
  );
}

/** @returns the sites that are read unasked, and those that are asked for later, as docs/permissions.md has them */
export function justifiedHosts(browser: 'chromium' | 'firefox'): {
  readonly listed: string[];
  readonly optional: string[];
} {
  const namesOf = (title: string): string[] => rows(title).flatMap((row) => (row[browser] ? row.names : []));
  return { listed: namesOf('## Sites that are read unasked'), optional: namesOf('## Optional permissions') };
}
