/**
 * A logo that comes as data. Only PNG and WebP, which hold dots and nothing else (an SVG is a document, which draws what it likes and as long
 * as it likes), of few bytes and of few dots: a picture of a few kilobytes can unfold to more than a device's memory. It is shown by
 * `<img>` alone, and only on Parakh's own pages.
 */
import * as v from 'valibot';

/** Characters: 50 kB as base64, with room for the head of the address. */
const LONGEST = 68_400;
/** Dots, in width and in height. */
const MOST_DOTS = 1_024;
const BASE64 = /^data:image\/(png|webp);base64,([A-Za-z0-9+/]+={0,2})$/;

/** Schema of a `data:` address. */
export const logo = v.pipe(
  v.string('form'),
  v.trim(),
  v.maxLength(LONGEST, 'logo'),
  v.check((address) => isSmallPicture(address), 'logo'),
);

function isSmallPicture(address: string): boolean {
  const [, kind, base64 = ''] = BASE64.exec(address) ?? [];
  const bytes = bytesOf(base64);
  const size = kind === 'png' ? sizeOfPng(bytes) : kind === 'webp' ? sizeOfWebp(bytes) : null;
  return size !== null && size.every((dots) => dots > 0 && dots <= MOST_DOTS);
}

function bytesOf(base64: string): DataView {
  try {
    return new DataView(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer);
  } catch {
    return new DataView(new ArrayBuffer(0));
  }
}

/** Its head is always the same: eight bytes of its own, then the chunk that begins with width and height. */
function sizeOfPng(bytes: DataView): readonly number[] | null {
  if (bytes.byteLength < 33 || bytes.getUint32(0) !== 0x89504e47 || bytes.getUint32(4) !== 0x0d0a1a0a) return null;
  if (textAt(bytes, 12) !== 'IHDR') return null;
  return [bytes.getUint32(16), bytes.getUint32(20)];
}

/** Three kinds, each with width and height in a place and form of its own. */
function sizeOfWebp(bytes: DataView): readonly number[] | null {
  if (bytes.byteLength < 30 || textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP') return null;
  switch (textAt(bytes, 12)) {
    case 'VP8 ':
      return [bytes.getUint16(26, true) & 0x3fff, bytes.getUint16(28, true) & 0x3fff];
    case 'VP8L': {
      const bits = bytes.getUint32(21, true);
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1];
    }
    case 'VP8X':
      return [uint24(bytes, 24) + 1, uint24(bytes, 27) + 1];
    default:
      return null;
  }
}

function uint24(bytes: DataView, at: number): number {
  return bytes.getUint16(at, true) | (bytes.getUint8(at + 2) << 16);
}

function textAt(bytes: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => bytes.getUint8(at + offset)));
}
