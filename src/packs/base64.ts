/** Bytes as text and back. */

const BYTES_AT_A_TIME = 8192;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BYTES_AT_A_TIME)
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_A_TIME));
  return btoa(text);
}

/** @returns null where the text is no base64, or not the one way in which its bytes are written */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const decoded = atob(text);
    const bytes = new Uint8Array(decoded.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = decoded.charCodeAt(i);
    return btoa(decoded) === text ? bytes : null;
  } catch {
    return null;
  }
}
