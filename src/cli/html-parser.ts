/** HTML without a browser. */
import { parseHTML } from 'linkedom';

/** @returns the root element of an HTML document or of a piece of one */
export function parseHtml(html: string): Node {
  // Without an <html> element the parser would take the first element for the whole document.
  const whole =
    html.includes('<html') || html.includes('<HTML') ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document.documentElement;
}
