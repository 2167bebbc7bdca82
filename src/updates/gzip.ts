/** Bytes packed smaller and unpacked again, by the browser. */
import { readUpTo } from './fetching.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = await readUpTo(Infinity, new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')));
  return packed as Bytes;
}

/** @returns null where it is not packed so, or more than it may be */
export async function gunzip(packed: Bytes, mostBytes: number): Promise<Bytes | null> {
  try {
    return await readUpTo(mostBytes, new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')));
  } catch {
    return null;
  }
}
