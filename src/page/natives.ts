/**
 * The few DOM getters that reading needs, taken from the prototypes. A page may name a form's fields `firstChild` or a form
 * `body`, and so shadow the properties that code would look at; it can't reach the prototypes of our isolated world.
 * Where there is no browser (the command line reads files with linkedom), the properties themselves are used.
 */

type Read<R> = (target: Node) => R;

function getter<R>(prototype: object | undefined, name: string): Read<R> {
  const get = prototype === undefined ? undefined : Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) return (target) => (target as unknown as Record<string, R>)[name] as R;
  return (target) => Reflect.apply(get, target, []) as R;
}

function method<A extends unknown[], R>(prototype: object | undefined, name: string): (target: Node, ...args: A) => R {
  const call =
    prototype === undefined ? undefined : (Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown);
  if (typeof call !== 'function') {
    return (target, ...args) => (target as unknown as Record<string, (...a: A) => R>)[name]?.(...args) as R;
  }
  return (target, ...args) => Reflect.apply(call, target, args) as R;
}

/** For what few pages have: to take hold of a prototype costs as much as reading ten elements. */
function rareGetter<R>(prototype: () => object | undefined, name: string): Read<R> {
  let read: Read<R> | null = null;
  return (target) => {
    read ??= getter<R>(prototype(), name);
    return read(target);
  };
}

const nodePrototype = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementPrototype = typeof Element === 'undefined' ? undefined : Element.prototype;
const picturePrototype = (): object | undefined =>
  typeof HTMLImageElement === 'undefined' ? undefined : HTMLImageElement.prototype;
const videoPrototype = (): object | undefined =>
  typeof HTMLVideoElement === 'undefined' ? undefined : HTMLVideoElement.prototype;
const inlineFramePrototype = (): object | undefined =>
  typeof HTMLIFrameElement === 'undefined' ? undefined : HTMLIFrameElement.prototype;
const framePrototype = (): object | undefined =>
  typeof HTMLFrameElement === 'undefined' ? undefined : HTMLFrameElement.prototype;

export const documentElementOf = getter<Element | null>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'documentElement',
);

export const firstChildOf = getter<Node | null>(nodePrototype, 'firstChild');
export const nextSiblingOf = getter<Node | null>(nodePrototype, 'nextSibling');
export const parentOf = getter<Node | null>(nodePrototype, 'parentNode');
export const nodeTypeOf = getter<number>(nodePrototype, 'nodeType');
export const rootOf = method<[], Node>(nodePrototype, 'getRootNode');
export const isConnected = getter<boolean>(nodePrototype, 'isConnected');
export const valueOf = getter<string | null>(nodePrototype, 'nodeValue');
export const documentOf = getter<Document | null>(nodePrototype, 'ownerDocument');
/** Where a document is from. */
export const addressOf = getter<string>(typeof Document === 'undefined' ? undefined : Document.prototype, 'URL');
/** The document's window; null where it is in none. */
export const viewOf = getter<Window | null>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'defaultView',
);
/** "hidden" in a tab that is not the one in front; undefined where there are no tabs (linkedom). */
export const visibilityOf = getter<string | undefined>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'visibilityState',
);
/** Of a document: what it came as, like "text/html"; undefined where nothing says so (linkedom). */
export const contentTypeOf = getter<string | undefined>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'contentType',
);
export const previousElementOf = getter<Element | null>(elementPrototype, 'previousElementSibling');
export const localNameOf = getter<string>(elementPrototype, 'localName');
export const namespaceOf = getter<string | null>(elementPrototype, 'namespaceURI');
export const attributeOf = method<[string], string | null>(elementPrototype, 'getAttribute');
export const matches = method<[string], boolean>(elementPrototype, 'matches');
/** Null for a frame of another origin, and where frames have no document (linkedom). */
export const inlineFrameDocumentOf = rareGetter<Document | null | undefined>(inlineFramePrototype, 'contentDocument');
/** The same of a frame in a frameset. */
export const framesetDocumentOf = rareGetter<Document | null | undefined>(framePrototype, 'contentDocument');
/** Of a picture, and of a video: 0 until it is loaded, and where nothing is loaded at all (linkedom). */
export const pictureWidthOf = rareGetter<number | undefined>(picturePrototype, 'naturalWidth');
export const pictureHeightOf = rareGetter<number | undefined>(picturePrototype, 'naturalHeight');
export const videoWidthOf = rareGetter<number | undefined>(videoPrototype, 'videoWidth');
export const videoHeightOf = rareGetter<number | undefined>(videoPrototype, 'videoHeight');
/** Null for a closed root, and where there is none. */
export const openShadowRootOf = getter<ShadowRoot | null | undefined>(elementPrototype, 'shadowRoot');

export const DOCUMENT = 9;
export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
const FRAGMENT = 11;

const inDocument = method<[string], Element | null>(
  typeof Document === 'undefined' ? undefined : Document.prototype,
  'getElementById',
);
const inFragment = method<[string], Element | null>(
  typeof DocumentFragment === 'undefined' ? undefined : DocumentFragment.prototype,
  'getElementById',
);

/** @param root a document, or the root of a shadow */
export function elementById(root: Node, id: string): Element | null {
  const type = nodeTypeOf(root);
  return type === DOCUMENT ? inDocument(root, id) : type === FRAGMENT ? inFragment(root, id) : null;
}

/** The element whose shadow a node is the root of; null for any other node. Links and forms have a property of that name, too. */
export function hostOf(node: Node): Element | null {
  return nodeTypeOf(node) === FRAGMENT ? ((node as Partial<ShadowRoot>).host ?? null) : null;
}

/** Where reading of a root begins. Of a document it is the root element: linkedom's doctype does not know its next sibling. */
export function beginningOf(root: Node): Node | null {
  return nodeTypeOf(root) === DOCUMENT ? documentElementOf(root) : firstChildOf(root);
}
