/** docs/permissions.md names what the built manifests ask for: all of it, and nothing that is gone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../scripts/permissions/asked.ts';
import { manifestOf } from './packages.ts';

const BROWSERS = ['Chromium', 'Firefox'] as const;
type Browser = (typeof BROWSERS)[number];
const PACKAGE: Readonly<Record<Browser, string>> = { Chromium: 'chrome.zip', Firefox: 'firefox.zip' };

/** Sections of the document, and the parts of a manifest that each explains. */
const SECTIONS: Readonly<Record<string, readonly ((manifest: Manifest) => readonly string[])[]>> = {
  Permissions: [({ permissions = [] }) => permissions],
  'Sites that are read unasked': [
    ({ host_permissions: hosts = [] }) => hosts,
    ({ content_scripts: scripts = [] }) => scripts.flatMap(({ matches = [] }) => matches),
  ],
  'Optional permissions': [
    ({ optional_permissions: names = [], optional_host_permissions: hosts = [] }) => [...names, ...hosts],
  ],
  Data: [({ browser_specific_settings: { gecko } = {} }) => gecko?.data_collection_permissions?.required ?? []],
};

const text = readFileSync('docs/permissions.md', 'utf8');

interface Row {
  readonly names: readonly string[];
  readonly cells: readonly string[];
}

/** Rows of the one table in a section, by its first column's names in backquotes. */
function rowsOf(section: string): { readonly head: readonly string[]; readonly rows: readonly Row[] } {
  const body = text.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
  const [head = [], , ...rows] = body
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return {
    head,
    rows: rows.map((cells) => ({
      names: [...(cells[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
      cells,
    })),
  };
}

function namedFor(section: string, browser: Browser): string[] {
  const { head, rows } = rowsOf(section);
  return rows.filter(({ cells }) => cells[head.indexOf(browser)] === 'yes').flatMap(({ names }) => names);
}

describe.each(BROWSERS)('for %s', (browser) => {
  test.each(Object.keys(SECTIONS))('docs/permissions.md, “%s”, is what the package asks for', async (section) => {
    const manifest = await manifestOf(PACKAGE[browser]);
    for (const part of SECTIONS[section] ?? [])
      expect(namedFor(section, browser).sort(), 'mend docs/permissions.md').toEqual([...part(manifest)].sort());
  });
});

test.each(Object.keys(SECTIONS))('every row of “%s” says for which browser, and why', (section) => {
  const { head, rows } = rowsOf(section);
  expect(rows).not.toEqual([]);
  for (const { cells } of rows) {
    expect(cells.length).toBe(head.length);
    for (const browser of BROWSERS) expect(cells[head.indexOf(browser)]).toMatch(/^(?:yes|no)$/);
    expect(cells.slice(3).filter((cell) => cell.length < 15)).toEqual([]);
  }
});

test('web pages can load nothing of Parakh, as the document says', async () => {
  for (const name of Object.values(PACKAGE))
    expect(await manifestOf(name)).not.toHaveProperty('web_accessible_resources');
});
