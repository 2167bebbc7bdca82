import path from 'node:path';
import { read } from './files.ts';

const IMPORT = /^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
const TYPE_ONLY = /^\s*(?:import|export)\s+type\s/;

export interface Import {
  /** A file relative to the root, or a package's name as it stands in the code. */
  readonly target: string;
  /** Vanishes in the build. */
  readonly typeOnly: boolean;
}

/**
 * What a file imports, read from its text: exact enough for code that the formatter has laid out.
 *
 * @param file relative to the root
 */
export function importsOf(file: string): Import[] {
  return [...read(file).matchAll(IMPORT)].map((match) => {
    const name = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name.replace(/^[@~]\//, '');
    return { target, typeOnly: TYPE_ONLY.test(match[0]) };
  });
}

/**
 * Everything that ends up in the bundle of an entry.
 *
 * @param file relative to the root
 * @returns files of the repository and names of packages
 */
export function bundleOf(file: string): Set<string> {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    if (!/^(?:src|entrypoints|web)\/.*\.tsx?$/.test(name)) return;
    for (const { target, typeOnly } of importsOf(name)) if (!typeOnly) visit(target);
  };
  visit(file);
  return seen;
}
