/** An address as a square that a phone's camera reads. */
import { encodeQR } from 'qr';
import { Html } from './html.ts';

/** The margin without which cameras do not find it, in dots; the standard asks for four. */
const MARGIN = 4;

export function qrCode(address: string): Html {
  const svg = encodeQR(address, 'svg', { border: MARGIN, ecc: 'medium' });
  return new Html(svg.replace(/<\?xml[^>]*\?>/, '').replace('<svg', '<svg class="qr" role="img" aria-hidden="true"'));
}
