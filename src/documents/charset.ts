/** From bytes to text, whatever they claim to be. */

/** What browsers take an unnamed Western text for; it has a letter for every byte. */
const FALLBACK = 'windows-1252';

/**
 * @param charset as the document names it; an unknown one is read as windows-1252
 * @returns the text; bytes that mean nothing become U+FFFD
 */
export function decodeAs(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder(FALLBACK).decode(bytes);
  }
}

/** Text of bytes that name no charset: by their byte order mark, else UTF-8 where they are well-formed, else windows-1252. */
export function decodeUnnamed(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeAs(bytes, FALLBACK);
  }
}

/** @see decodeUnnamed for where `charset` is null */
export function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  return charset === null ? decodeUnnamed(bytes) : decodeAs(bytes, charset);
}
