/** Zip files that depend on nothing but the names and bytes in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';

/** Contents by their paths, which have `/` on every system. */
export type Contents = ReadonlyMap<string, Uint8Array>;

/** Every entry has it: a file's own date says when somebody checked the source out. */
const DATE = new Date(Date.UTC(2026, 0, 1));

/**
 * JSZip packs in JavaScript, of a version that the lock file names. What a zlib packs depends on which one it is, and every Node brings its
 * own: then only machines like ours could make the same package.
 */
export async function zipOf(contents: Contents): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of [...contents.keys()].sort())
    zip.file(name, contents.get(name) as Uint8Array, { date: DATE, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

/** @returns what a zip file holds; folders have no entry of their own */
export async function unzip(zip: Uint8Array): Promise<Map<string, Uint8Array>> {
  const { files } = await JSZip.loadAsync(zip);
  const entries = Object.values(files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      entries.map(async (entry): Promise<[string, Uint8Array]> => [entry.name, await entry.async('uint8array')]),
    ),
  );
}

/** @returns all files below a folder */
export function contentsOf(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );
}
