/**
 * Pictures of surfaces have a few hundred colours, most of them shades at the edges of letters. With the 256 most frequent, and each other
 * one as the nearest of them, nobody sees a difference, and a picture has a third of its bytes.
 */
import { pixelsOf, pngWithPalette } from './png.ts';

const MOST = 256;
const CHANNELS = 3;

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 0xff) - ((b >> 8) & 0xff)) ** 2 + ((a & 0xff) - (b & 0xff)) ** 2;

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  for (const [index, other] of palette.entries())
    if (distance(colour, other) < distance(colour, palette[best] ?? 0)) best = index;
  return best;
}

/** @returns the picture with at most 256 colours; unchanged where some of it is transparent */
export function withFewColours(picture: Uint8Array): Uint8Array {
  const pixels = pixelsOf(picture);
  if (pixels === null) return picture;
  const { width, height, bytes } = pixels;
  const times = new Map<number, number>();
  const colours = new Uint32Array(width * height);
  for (let i = 0; i < colours.length; i++) {
    const colour = bytes.readUIntBE(i * CHANNELS, CHANNELS);
    colours[i] = colour;
    times.set(colour, (times.get(colour) ?? 0) + 1);
  }
  const palette = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const index = new Map(Array.from(times.keys(), (colour) => [colour, nearest(colour, palette)] as const));
  const table = Buffer.alloc(palette.length * CHANNELS);
  for (const [i, colour] of palette.entries()) table.writeUIntBE(colour, i * CHANNELS, CHANNELS);
  return pngWithPalette({ width, height }, table, Buffer.from(Uint8Array.from(colours, (one) => index.get(one) ?? 0)));
}
