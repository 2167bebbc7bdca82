/**
 * Bits in the code units of a string, eight to a unit: one byte each in memory, and none to unpack. Where a bit is set its unit lacks it,
 * since most are not, and storages write the lowest units at six times their length.
 */

export class BitWriter {
  private readonly bytes: Uint8Array;

  constructor(size: number) {
    this.bytes = new Uint8Array((size + 7) >> 3).fill(0xff);
  }

  set(bit: number): void {
    this.bytes[bit >> 3] = (this.bytes[bit >> 3] as number) & ~(1 << (bit & 7));
  }

  text(): string {
    return Array.from(this.bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Whether a bit is set. @param bits as `BitWriter` gives them */
export function hasBit(bits: string, bit: number): boolean {
  return ((bits.charCodeAt(bit >> 3) >> (bit & 7)) & 1) === 0;
}
