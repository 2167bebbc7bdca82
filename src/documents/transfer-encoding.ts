/** Undoes what mail does to bytes on their way: base64 and quoted-printable. Takes broken input for what it can. */
import { toBytes } from './binary.ts';

/**
 * @param body as a binary string
 * @param encoding the header's word; an unknown one leaves the bytes as they are
 */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return decodeBase64(body);
    case 'quoted-printable':
      return decodeQuotedPrintable(body);
    default:
      return toBytes(body);
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const NO_DIGIT = 255;
const DIGITS = new Uint8Array(256).fill(NO_DIGIT);
for (let i = 0; i < ALPHABET.length; i++) DIGITS[ALPHABET.charCodeAt(i)] = i;

/** Unlike `atob`, steps over line breaks and stray signs, and never throws. */
export function decodeBase64(body: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((body.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = 0; i < body.length; i++) {
    const digit = DIGITS[body.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) continue;
    held = ((held << 6) | digit) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (held >> bits) & 0xff;
  }
  return bytes.subarray(0, length);
}

/** @param underscores true in a header, where "_" stands for a space */
export function decodeQuotedPrintable(body: string, underscores = false): Uint8Array {
  const bytes = new Uint8Array(body.length);
  let length = 0;
  for (let i = 0; i < body.length; i++) {
    const sign = body.charAt(i);
    if (sign === '=') {
      const soft = softBreak(body, i + 1);
      const byte = hexByte(body, i + 1);
      if (soft > 0) i += soft;
      else if (byte !== null) {
        bytes[length++] = byte;
        i += 2;
      } else bytes[length++] = sign.charCodeAt(0);
    } else bytes[length++] = underscores && sign === '_' ? 0x20 : body.charCodeAt(i);
  }
  return bytes.subarray(0, length);
}

/** Characters of the line break at `at`, which "=" before it takes away; 0 where there is none. */
function softBreak(body: string, at: number): number {
  if (body[at] === '\n') return 1;
  return body[at] === '\r' && body[at + 1] === '\n' ? 2 : 0;
}

function hexByte(body: string, at: number): number | null {
  const high = hexDigit(body.charCodeAt(at));
  const low = hexDigit(body.charCodeAt(at + 1));
  return high === null || low === null ? null : high * 16 + low;
}

function hexDigit(code: number): number | null {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null;
}
