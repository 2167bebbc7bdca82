/** PNG files: their size, their pixels, and writing them with a palette. */
import { readFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Size } from './names.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, name and checksum of a chunk. */
const AROUND_CHUNK = 12;
/** As browsers write pictures without transparency: 8 bits of red, green and blue. */
const OPAQUE = 2;
const PALETTE = 3;
const CHANNELS = 3;

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

/** Red, green and blue of each pixel, row by row. */
export interface Pixels extends Size {
  readonly bytes: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + AROUND_CHUNK <= png.length;) {
    const length = png.readUInt32BE(at);
    chunks.push({ name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + AROUND_CHUNK;
  }
  return chunks;
}

function written(name: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(data.length + AROUND_CHUNK);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

const headOf = (png: Buffer): Buffer | null =>
  png.subarray(0, SIGNATURE.length).equals(SIGNATURE)
    ? (chunksOf(png).find(({ name }) => name === 'IHDR')?.data ?? null)
    : null;

/** @returns null where the file is no PNG */
export function sizeOfPng(file: string): Size | null {
  const head = headOf(readFileSync(file));
  return head === null ? null : { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
}

/** What a byte is guessed to be from those to the left, above, and above on the left, by the number of the filter. */
const GUESSES: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  (left, up, corner) => {
    const guess = left + up - corner;
    const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
    if (toLeft <= toUp && toLeft <= toCorner) return left;
    return toUp <= toCorner ? up : corner;
  },
];

/** @returns null for a picture of another kind than browsers take of a page */
export function pixelsOf(picture: Uint8Array): Pixels | null {
  const png = Buffer.from(picture);
  const head = headOf(png);
  if (head === null || head[8] !== 8 || head[9] !== OPAQUE || head[12] !== 0) return null;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const parts = chunksOf(png).filter(({ name }) => name === 'IDAT');
  const rows = inflateSync(Buffer.concat(parts.map(({ data }) => data)));
  const stride = width * CHANNELS;
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const start = y * (stride + 1);
    const guess = GUESSES[rows[start] ?? 0] ?? (() => 0);
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= CHANNELS ? (bytes[at - CHANNELS] ?? 0) : 0;
      const up = y > 0 ? (bytes[at - stride] ?? 0) : 0;
      const corner = x >= CHANNELS && y > 0 ? (bytes[at - stride - CHANNELS] ?? 0) : 0;
      bytes[at] = (rows[start + 1 + x] ?? 0) + guess(left, up, corner);
    }
  }
  return { width, height, bytes };
}

/**
 * @param palette at most 256 colours, red, green and blue of each
 * @param indices one byte for each pixel
 */
export function pngWithPalette({ width, height }: Size, palette: Buffer, indices: Buffer): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, PALETTE, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) indices.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    SIGNATURE,
    written('IHDR', head),
    written('PLTE', palette),
    written('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    written('IEND', Buffer.alloc(0)),
  ]);
}
