/**
 * Pages that are awkward to read: what a person sees on each, and what Parakh must say of it. One small file each in `pages/`; the same
 * table is run in Chromium and in Firefox.
 */

/** What happens on the page, one after the other. */
export type Step =
  /** The badge becomes this: `!`, `?` or nothing. */
  | { readonly badge: '!' | '?' | '' }
  /** The badge stays as it is, though the page stirs. */
  | { readonly stays: '!' | '' }
  | { readonly click: string }
  | { readonly back: true }
  /** Runs in the page's own world. */
  | { readonly run: string }
  | { readonly banner: boolean };

export interface AwkwardPage {
  readonly file: string;
  /** What a person sees there. */
  readonly shows: string;
  readonly steps: readonly Step[];
  /** Where it stands, if not on a job board. */
  readonly host?: string;
  /** Words that the popup must have in the end. */
  readonly popup?: readonly string[];
}

const WARNED: readonly Step[] = [{ badge: '!' }, { banner: true }];
const CLEAR: readonly Step[] = [{ stays: '' }, { banner: false }];
/** A single-page application that goes to the offer, to an honest job, and to the offer again. */
const ROUTES: readonly Step[] = [
  { click: '#offer' },
  { badge: '!' },
  { banner: true },
  { click: '#honest' },
  { badge: '' },
  { banner: false },
  { click: '#offer' },
  { badge: '!' },
];
const OPENED: readonly Step[] = [{ stays: '' }, { click: '#more' }, { badge: '!' }, { banner: true }];

function warned(file: string, shows: string, more: Partial<AwkwardPage> = {}): AwkwardPage {
  return { file, shows, steps: WARNED, ...more };
}

function clear(file: string, shows: string, more: Partial<AwkwardPage> = {}): AwkwardPage {
  return { file, shows, steps: CLEAR, ...more };
}

function acted(file: string, shows: string, steps: readonly Step[], more: Partial<AwkwardPage> = {}): AwkwardPage {
  return { file, shows, steps, ...more };
}

const READ: readonly AwkwardPage[] = [
  warned('title.html', 'an offer in the title of the tab alone'),
  warned('description.html', 'an offer in the description that search engines show'),
  warned('og.html', 'an offer in the preview that messengers show of a link'),
  warned('headings.html', 'an offer in headings of all six ranks'),
  warned('list.html', 'an offer as a list of points'),
  warned('definition.html', 'an offer as a list of terms'),
  warned('table.html', 'an offer as rows of a table'),
  warned('table-cells.html', 'an offer whose words stand in neighbouring cells'),
  warned('role-rows.html', 'an offer in rows that are a table by their roles alone'),
  warned('feed.html', 'an offer among the posts of a feed'),
  warned('feed-of-offers.html', 'two offers among the posts of a feed'),
  warned('wall.html', 'an offer among the posts of a site whose markup tells nothing', {
    host: 'parakh-test.vk.ru',
  }),
  clear('feed-pieces.html', 'a feed in which four people speak of an army, Moscow, a passport and a job'),
  warned('list-items.html', 'an offer among the items of a list that is one by its roles alone'),
  warned('alt.html', 'an offer in the descriptions of two pictures'),
  warned('aria-label.html', 'an offer in what screen readers say of two links'),
  clear('typed.html', 'an offer that somebody is writing'),
  clear('not-rendered.html', 'a library; an offer in what no browser shows'),
  warned('json-ld.html', 'a page that is still loading; an offer in its JSON-LD'),
  clear('json-ld-honest.html', 'a page that is still loading; an honest job in its JSON-LD'),
  clear('json-ld-news.html', 'a page that is still loading; a news report in its JSON-LD', {
    popup: ['This page speaks about the scam.'],
  }),
  warned('microdata.html', 'an offer in microdata, half of it in elements without text'),
  warned('open-shadow.html', 'an offer in an open shadow root'),
  warned('closed-shadow.html', 'an offer in a closed shadow root'),
  warned('closed-shadow-over-children.html', 'an offer in a closed shadow root of an element that has other children'),
  warned('shadow-in-shadow.html', 'an offer in a closed shadow root in an open one'),
  warned('declarative-shadow.html', 'an offer in a shadow root that comes with the HTML'),
  warned('slots.html', 'an offer in the slots of a web component'),
  warned('adopted-styles.html', 'an offer in a shadow root with a style sheet made by script'),
  warned('late-upgrade.html', 'a web component whose script comes late, and with it the offer'),
  warned('late-in-shadow.html', 'an offer that comes late, in a closed shadow root'),
  warned('frame.html', 'an offer in a frame of the same site'),
  warned('frame-in-frame.html', 'an offer in a frame in a frame'),
  warned('late-frame.html', 'a frame that comes late and is filled later still'),
  warned('frame-goes-on.html', 'a frame that goes from an honest job to an offer'),
  warned('srcdoc.html', 'an offer in a frame whose text stands in an attribute'),
  warned('blob-frame.html', 'an offer in a frame that a script made'),
  warned('written-frame.html', 'an offer in a frame that a script wrote into'),
  warned('frameset.html', 'an offer in a frameset of the nineties'),
  clear('sandboxed-frame.html', 'a hint at a frame that no script may look into', {
    popup: ['not read'],
  }),
  clear('sandbox-header.html', 'a hint at a frame that its server has shut off', { popup: ['not read'] }),
  clear('foreign-frame.html', 'a hint at a frame of another site', {
    popup: ['comes from other-place.example and was not read'],
  }),
  warned('details.html', 'an offer under "more", folded'),
  acted('lazy-details.html', 'an offer that comes when "more" is unfolded', [
    { stays: '' },
    { click: 'summary' },
    { badge: '!' },
  ]),
  clear('stuffed.html', 'an honest job; words that the style sheet hides, for search engines'),
  clear('stuffed-in-markup.html', 'an honest job; words that the markup hides, for search engines'),
  acted('tab-panel.html', 'an offer on a panel that a click shows by a class', OPENED),
  acted('tab-panel-hidden.html', 'an offer on a panel that a click shows by the attribute "hidden"', OPENED),
  acted('tab-panel-style.html', 'an offer on a panel that a click shows by its style', OPENED),
  acted('dialog-later.html', 'an offer in a dialog that a click opens', OPENED),
  acted('popover.html', 'an offer in a popover that a click opens', OPENED),
  acted('dialog-modal.html', 'an offer in a dialog above everything else of its page', [{ badge: '!' }], {
    popup: ['Stop.'],
  }),
  acted('full-screen.html', 'an offer that fills the screen', [{ badge: '!' }, { click: '#go' }, { stays: '!' }]),
  warned('letters.html', 'an offer whose letters each have an element'),
  warned('decoys.html', 'an offer with letters in between that nobody sees'),
  warned('decoy-words.html', 'an offer with words in between that nobody sees, which tell of a museum'),
  warned('zero-width.html', 'an offer with invisible letters in between'),
  warned('soft-hyphens.html', 'an offer whose words may be broken'),
  warned('display-contents.html', 'an offer in elements that have no box of their own'),
  warned('content-visibility.html', 'an offer that is not laid out before somebody scrolls there'),
  warned('below-the-fold.html', 'an offer far below the edge of the window'),
  clear('css-content.html', 'an offer that a style sheet paints: not read'),
  clear('canvas.html', 'an offer on a canvas: not read, and said so', {
    popup: ['picture'],
  }),
  warned('svg-text.html', 'an offer in a drawing'),
  clear('svg-icons.html', 'an honest job; an offer in names of icons that nobody sees'),
  warned('mathml.html', 'an offer set as formulas'),
  warned('image-map.html', 'a picture with places to press, and an offer in their descriptions'),
  warned('two-columns.html', 'an offer in two columns'),
  warned('plain-pre.html', 'an offer as it was typed'),
  warned('plaintext.html', 'an offer in an element that never ends'),
  warned('unclosed.html', 'an offer in broken HTML'),
  warned('xhtml.xhtml', 'an offer in XHTML'),
  warned('note.txt', 'an offer in a text file'),
  acted('plain.xml', 'an offer in a file of XML, shown as a tree', [{ badge: '!' }], { popup: ['Stop.'] }),
  warned('styled.xml', 'an offer in a file of XML with a style sheet'),
  // No browser draws our banner in a drawing.
  acted('drawing.svg', 'an offer in a drawing that fills the tab', [{ badge: '!' }], { popup: ['Stop.'] }),
  clear('pdf-embed.html', 'a hint at a PDF that is set into the page', { popup: ['not read'] }),
  clear('pdf-frame.html', 'a hint at a PDF in a frame', { popup: ['not read'] }),
  warned('rtl.html', 'an offer in Urdu, from right to left'),
  warned('hindi.html', 'an offer in Hindi'),
  warned('base-href.html', 'an offer on a page whose links all lead elsewhere'),
  warned('print-view.html', 'an offer on a page with a style for paper'),
  warned('long-word.html', 'an offer behind a word of 200,000 letters'),
  // The debugger that looks for the banner gives up on such a tree.
  acted('deep.html', 'an offer in 3,000 elements, one in the other', [{ badge: '!' }]),
  warned('huge.html', 'an offer on a page of 60,000 elements', { popup: ['only its first part was checked'] }),
];

const GONE_TO: readonly AwkwardPage[] = [
  acted('push-state.html', 'an application that adds to the history', [
    ...ROUTES,
    { back: true },
    { badge: '' },
    { back: true },
    { badge: '!' },
  ]),
  acted('replace-state.html', 'an application that changes the address in place', ROUTES),
  acted('hash-route.html', 'an application whose addresses stand behind "#/"', ROUTES),
  acted('hash-plain.html', 'an application whose addresses stand behind "#"', ROUTES),
  acted('navigation-api.html', 'an application that takes navigations over', ROUTES),
  acted('same-address.html', 'an application that keeps its address', ROUTES),
  acted('one-text-node.html', 'a page that only changes the data of one text', ROUTES),
  acted('show-more.html', 'an offer behind "Show more"', OPENED),
  acted('virtual-list.html', 'an offer at the end of a list that has five rows for all', OPENED),
  warned('grows.html', 'a list that grows, and ends with an offer'),
  acted('state-storm.html', 'an offer on a page that changes its address 25 times a second', [
    { badge: '!' },
    { banner: true },
    { stays: '!' },
    { banner: true },
  ]),
  clear('state-storm-honest.html', 'an honest job on a page that changes its address 25 times a second'),
  warned('storm.html', 'an offer that comes late on a page that never rests'),
  clear('clock.html', 'an honest job beside a clock'),
  warned('document-write.html', 'a page that writes itself anew'),
  warned('body-replaced.html', 'a page that puts another body in place'),
  warned('root-replaced.html', 'a page that puts another root in place'),
  warned('meta-refresh.html', 'a page that leads on to an offer after a second'),
  acted('no-content.html', 'an offer with a link that leads nowhere', [
    { badge: '!' },
    { click: '#go' },
    { stays: '!' },
    { banner: true },
  ]),
  acted('prerender.html', 'a page that has the offer prepared in advance', [
    { stays: '' },
    { click: '#go' },
    { badge: '!' },
    { banner: true },
  ]),
  acted('back-forward.html', 'an offer that is left, and come back to', [
    { badge: '!' },
    { click: '#go' },
    { badge: '' },
    { back: true },
    { badge: '!' },
    { banner: true },
  ]),
];

const HOSTILE: readonly AwkwardPage[] = [
  warned('poisoned.html', 'an offer on a page that replaces what it is read with'),
  warned('form-body.html', 'an offer in a form that is named like the body, its fields like what it is read with'),
  warned('clobbered.html', 'an offer on a page that hides the document behind names'),
  acted('remover.html', 'an offer on a page that takes our banner away', [{ badge: '!' }, { stays: '!' }], {
    popup: ['Stop.'],
  }),
  acted('root-replaced-after.html', 'an offer on a page that replaces its root when it sees our banner', [
    ...WARNED,
    { run: "document.dispatchEvent(new Event('parakh-test'))" },
    { stays: '!' },
    { banner: true },
  ]),
  warned('strict-csp.html', 'an offer on a page that allows no script and no style'),
  warned('trusted-types.html', 'an offer on a page that allows no text as HTML'),
  warned('own-echo.html', 'an offer on a page that watches what is put into it'),
  acted('touchy.html', 'an honest job on a page that breaks when something is put into it', [
    { stays: '' },
    { run: "if (document.documentElement.dataset.touched !== 'no') throw new Error('touched')" },
  ]),
  clear('challenge.html', 'a challenge, which breaks when it is touched'),
  clear('chat-pane.html', 'a market; an offer in a private chat beside it', { popup: ['chat'] }),
];

const HONEST: readonly AwkwardPage[] = [
  clear('honest.html', 'an honest job'),
  clear('honest-table.html', 'an honest job as a table'),
  clear('honest-army.html', 'a rally of the Indian Army'),
  clear('honest-guard.html', "a guard's job for ex-servicemen"),
  clear('honest-russia.html', 'an honest job in Russia'),
  clear('news-page.html', 'a news report about the scam', { popup: ['This page speaks about the scam.'] }),
  clear('honest-film.html', 'a review of a film with an army, Moscow and a passport'),
];

export const AWKWARD: readonly AwkwardPage[] = [...READ, ...GONE_TO, ...HOSTILE, ...HONEST];

const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'strict-csp.html': { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
  'trusted-types.html': { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  'sandboxed.html': { 'content-security-policy': 'sandbox' },
};

/** Headers that some of the pages come with. */
export function headersOf(name: string): Readonly<Record<string, string>> {
  return HEADERS[name] ?? {};
}
