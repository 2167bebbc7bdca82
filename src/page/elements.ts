/** What reading does with each kind of element, told from its name and attributes alone: no style is computed, no layout forced. */
import {
  attributeOf,
  ELEMENT,
  firstChildOf,
  localNameOf,
  namespaceOf,
  nextSiblingOf,
  nodeTypeOf,
  previousElementOf,
} from './natives.ts';

/** Their text is part of the line that they stand in. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'button',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'math',
  'mi',
  'mn',
  'mo',
  'mrow',
  'ms',
  'mtext',
  'nobr',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'slot',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'svg',
  'time',
  'tspan',
  'tt',
  'u',
  'var',
  'wbr',
  'yt-formatted-string',
  'yt-attributed-string',
]);

/** They part passages, as do elements of a page's own making, which mostly are boxes. */
const PARTING: ReadonlySet<string> = new Set(
  [
    'address applet article aside audio blockquote body canvas caption center col colgroup dd details',
    'dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1',
    'h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main',
    'map marquee menu nav noembed noframes object ol optgroup output p picture plaintext pre',
    'search section select summary table tbody td tfoot th thead tr ul video xmp',
    'br',
  ].flatMap((names) => names.split(' ')),
);

/** Nothing in them is text that a person reads, or it is what the user types. */
const SKIPPED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'input',
  'select',
  'datalist',
  'option',
  'canvas',
  'audio',
  'video',
  'embed',
  'link',
  'base',
  'annotation',
  'annotation-xml',
  'param',
  'source',
  'track',
  'progress',
  'meter',
]);

/** Of those that are skipped: what the user types or chooses, and what shows something of its own instead of what is in it. */
const SHOWN_OTHERWISE: ReadonlySet<string> = new Set([
  'textarea',
  'input',
  'select',
  'option',
  'canvas',
  'audio',
  'video',
  'progress',
  'meter',
]);
/** Beside those that are skipped: what stands in them is drawn where a style says so. */
const SELDOM_DRAWN: ReadonlySet<string> = new Set(['title', 'meta', 'area', 'hr']);

/** Values with which browsers let somebody type into an element; any other is none. */
const EDITABLE = /^(?:true|plaintext-only)?$/i;

const HTML = 'http://www.w3.org/1999/xhtml';
const DRAWING = 'http://www.w3.org/2000/svg';
const FORMULA = 'http://www.w3.org/1998/Math/MathML';

/** Of a drawing: what is no part of the picture, or only drawn where another part asks for it. */
const NOT_DRAWN: ReadonlySet<string> = new Set(['title', 'desc', 'defs', 'symbol', 'metadata', 'clippath', 'mask']);

/** Elements that may have a shadow root, beside headings and those with a name of their own making. */
const HOSTS: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** Parts beside the main content: each is an item of its own, so that a headline in a sidebar never joins a listing. */
const ASIDE: ReadonlySet<string> = new Set(['aside', 'nav', 'footer']);
const ASIDE_ROLES: ReadonlySet<string> = new Set([
  'complementary',
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
]);

/** Children of an element that is one piece of a line. */
const MOST_IN_LINE = 20;

const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]))/i;
/** Text for screen readers only, which sites put beside the same text marked `aria-hidden`. */
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|a11y-text)(?:\s|$)/;

/**
 * The name by which an element is read. A name means something in its own language only: browsers draw what a page makes by the name of a script
 * in another one, or in capitals, as they draw any text. Of such an element nothing is known but whether it parts passages.
 */
export function nameOf(element: Element): string {
  const name = localNameOf(element);
  switch (namespaceOf(element)) {
    case HTML:
      return name === 'svg' ? 'span' : name;
    case DRAWING:
      return name.toLowerCase();
    case FORMULA:
      if (name === 'annotation' || name === 'annotation-xml') return name;
  }
  // A file of XML that Firefox shows as a tree has no other text that can be read there.
  if (name === 'title') return name;
  return INLINE.has(name) ? 'span' : 'div';
}

/** Names that nobody has given a meaning are drawn in the line, and so cut no word. */
export function isInline(name: string): boolean {
  return INLINE.has(name) || !(PARTING.has(name) || name.includes('-'));
}

export function isHeading(name: string, role: string | null): boolean {
  return (name.length === 2 && name[0] === 'h' && name >= 'h1' && name <= 'h6') || role === 'heading';
}

/** What stands for one thing among several, or beside the main content; null for all else. */
export type Part = 'article' | 'aside' | null;

export function partOf(element: Element, name: string, role: string | null): Part {
  if (isArticle(element, name, role)) return 'article';
  return ASIDE.has(name) || (role !== null && ASIDE_ROLES.has(role)) ? 'aside' : null;
}

/** True where nothing in an element parts passages, as far as its children tell. */
export function holdsOneLine(element: Element): boolean {
  let child = firstChildOf(element);
  for (let i = 0; child !== null && i < MOST_IN_LINE; i++, child = nextSiblingOf(child))
    if (nodeTypeOf(child) === ELEMENT && !isInline(nameOf(child as Element))) return false;
  return child === null;
}

/** True for a part of a drawing that nobody sees. */
export function isNotDrawn(name: string): boolean {
  return NOT_DRAWN.has(name);
}

/** True where a page may have given the element a shadow root. */
export function mayBeHost(name: string): boolean {
  return HOSTS.has(name) || isHeading(name, null) || name.includes('-');
}

/**
 * True where the element is no text of the page for a person: not rendered, or being typed into. `aria-hidden` text is read: sighted
 * people see it.
 */
export function isSkipped(element: Element, name: string): boolean {
  if (SKIPPED.has(name)) return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && EDITABLE.test(editable)) return true;
  if (attributeOf(element, 'role') === 'textbox') return true;
  return attributeOf(element, 'class') === 'header' && isXmlViewers(element);
}

/** True where a style may have browsers draw what is in an element that they else do not draw. */
export function mayBeDrawn(name: string): boolean {
  return SELDOM_DRAWN.has(name) || (SKIPPED.has(name) && !SHOWN_OTHERWISE.has(name));
}

/** True where the element's own classes say that it is for screen readers only. */
export function isForListeners(element: Element): boolean {
  const classes = attributeOf(element, 'class');
  return classes !== null && HIDDEN_CLASS.test(classes);
}

/** Chrome shows a file of XML as a tree, below a line of its own. */
function isXmlViewers(header: Element): boolean {
  const source = previousElementOf(header);
  return source !== null && attributeOf(source, 'id') === 'webkit-xml-viewer-source-xml';
}

/** True for a PDF that is set into the page: extensions cannot look into it. */
export function isPdf(element: Element): boolean {
  if (attributeOf(element, 'type')?.trim().toLowerCase() === 'application/pdf') return true;
  return /\.pdf(?:[?#]|$)/i.test(attributeOf(element, 'src') ?? attributeOf(element, 'data') ?? '');
}

/** True where the element's own markup hides it; the page may show it later. */
export function isHidden(element: Element, name: string): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (name === 'dialog' && attributeOf(element, 'open') === null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** True for an element that stands for one thing among several: an article, a post of a feed, a posting in microdata. */
function isArticle(element: Element, name: string, role: string | null): boolean {
  if (name === 'article' || role === 'article') return true;
  const type = attributeOf(element, 'itemtype');
  return type !== null && /schema\.org\/(?:JobPosting|NewsArticle|SocialMediaPosting)\b/.test(type);
}
