/** Bytes as a string of as many characters: mail is cut by lines and signs before anybody knows its charset. */

/** Arguments that a call may have, on every engine. */
const AT_ONCE = 8_192;

export function toBinary(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_ONCE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + AT_ONCE)));
  return pieces.join('');
}

/** @param binary a string of characters up to U+00FF */
export function toBytes(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
