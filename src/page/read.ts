/**
 * From a page's nodes to passages. Works on any DOM-like tree (a browser's, linkedom's), forces no layout, asks for a style only where the
 * markup alone does not tell what is drawn, and can be stopped after any node: the walk is a generator that its caller drives in slices.
 */
import { LONGEST_FRAME_HOST, MOST_FRAME_HOSTS } from '../coverage.ts';
import type { Coverage } from '../coverage.ts';
import { MAX_CHARACTERS } from '../engine/passage.ts';
import type { Passage, PassageKind } from '../engine/passage.ts';
import type { ItemContext, ItemMemory, ItemReading } from './item-memory.ts';
import { PASSAGES_OF_A_PART } from '../page-parts.ts';
import { isExcluded, webAddress } from '../private-pages.ts';
import { cardsOf, makeOf } from './cards.ts';
import { isChatPane } from './chat-panes.ts';
import type { Look } from './drawn.ts';
import {
  holdsOneLine,
  isForListeners,
  isHeading,
  isHidden,
  isInline,
  isNotDrawn,
  isPdf,
  isSkipped,
  mayBeDrawn,
  mayBeHost,
  nameOf,
  partOf,
} from './elements.ts';
import type { Part } from './elements.ts';
import {
  addressOf,
  attributeOf,
  beginningOf,
  CDATA,
  contentTypeOf,
  ELEMENT,
  firstChildOf,
  framesetDocumentOf,
  inlineFrameDocumentOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  TEXT,
  valueOf,
} from './natives.ts';
import { PassageBuilder } from './passage-builder.ts';
import { MOST_PICTURES } from './pictures.ts';
import { segmentsFrom } from './places.ts';
import type { Segment } from './places.ts';
import { isPlainRow } from './rows.ts';
import { readStructured } from './structured.ts';
import { Uses } from './uses.ts';

/** Nodes that are looked at in one go, at most; the rest is left, and the reading says so. */
export const MAX_NODES = 50_000;
/** Characters, likewise. What is said beside the text, in labels and titles, must find room in what is judged at once, too. */
const MOST_TEXT = MAX_CHARACTERS - 100_000;
/** Passages, likewise. */
const MAX_PASSAGES = 20_000;
/** Characters of the item at hand that are read again after such an end: more than count together, so that no offer is cut in two. */
const CARRIED = 8_000;
/** Characters before an end within a text in which a blank is looked for. */
const LONGEST_WORD = 1_000;
/** Frames within frames are read so deep. */
const DEEPEST_FRAME = 3;
const LONGEST_LABEL = 300;
const LONGEST_PROPERTY = 5_000;
/** What a page says of itself: titles, and descriptions for others, of each so many. */
const MOST_META = 20;
const LONGEST_META = 2_000;
const SHORTEST_LABEL = 12;
const MOST_LABELS = 300;
const MOST_SCRIPTS = 30;
/** Elements with content of their own that are asked for a closed shadow root. */
const MOST_ASKED_FOR_ROOTS = 2_000;
/** Hidden elements that are watched for being shown, one by one. */
export const MOST_HIDDEN = 300;
/** Nodes between two chances to stop. */
const STRIDE = 32;

export interface ReadOptions {
  /** True where the user asked for this one check: then message panes are read as well. */
  readonly asked?: boolean;
  /** Finds closed shadow roots too, where the browser lets an extension do so. */
  readonly shadowRootOf?: (element: Element) => ShadowRoot | null;
  /** True where a page has yet to say what an element with a name of its own making is; only browsers know. */
  readonly isUndefined?: (element: Element) => boolean;
  /** True for what is drawn into the page by ourselves. */
  readonly isOwn?: (element: Element) => boolean;
  /** What a browser makes of elements whose markup hides them; without it, the markup is believed. */
  readonly look?: Look;
  /** Elements of this site that each stand for one thing, beside those that can be told on any site. */
  readonly isSiteItem?: ((element: Element) => boolean) | undefined;
  /** What is known of items from earlier readings; `keeps` false where this one is not to be remembered. */
  readonly memory?: { readonly items: ItemMemory; readonly keeps: boolean } | undefined;
}

/** What was read of a document, or of a part of a very long one. */
export interface Reading extends Coverage {
  /** Of this part. All else is of the parts before, too. */
  readonly passages: readonly Passage[];
  /** For each passage, the text nodes that it came from; empty for metadata and labels. */
  readonly segments: readonly (readonly Segment[])[];
  /** Pictures, videos and canvases, large or small. */
  readonly pictures: readonly WeakRef<Element>[];
  /** Shadow roots and frame documents that were entered; changes in them are to be watched separately. */
  readonly roots: readonly Node[];
  /** What its own markup hides, and the page may show later. */
  readonly hidden: readonly Element[];
  /** True where elements stand empty whose script has not come yet. */
  readonly unfinished: boolean;
  /** The element of each item that has one. */
  readonly elements: ReadonlyMap<number, WeakRef<Element>>;
  /** Reads on, as much again at most; null where all was read. */
  readonly rest: (() => Generator<void, Reading>) | null;
}

/**
 * @param root a document, or a part of one
 * @returns its passages in reading order, with titles and metadata at the end of their items
 */
export function readPassages(root: Node, options: ReadOptions = {}): Reading {
  const steps = readSteps(root, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, stopping after every few nodes. */
export function readSteps(root: Node, options: ReadOptions = {}): Generator<void, Reading> {
  return new Walk(options).run(root);
}

/** An element that is being read, and what to put back when it ends. */
interface Open {
  readonly node: Node;
  readonly item: number;
  readonly kind: PassageKind;
  readonly inRow: boolean;
  readonly ends: 'nothing' | 'passage' | 'cell' | 'row' | 'word';
  /** Make of the children that are items of their own. */
  readonly cards: string | null;
  readonly frameDepth: number;
  readonly inArticle: boolean;
  readonly inDrawing: boolean;
  /** Set where an item began with the element. */
  readonly begun: BegunItem | null;
  /** Roots still to be read before the element's own children go on. */
  readonly next: Node | null;
}

/** How much there was of everything where an item began. */
interface BegunItem {
  readonly context: ItemContext;
  readonly before: Extent;
}

type Extent = Readonly<
  Record<
    | 'items'
    | 'passages'
    | 'labels'
    | 'scripts'
    | 'roots'
    | 'hidden'
    | 'pictures'
    | 'articles'
    | 'nodes'
    | 'characters'
    | 'cards'
    | 'toAskFor'
    | 'chats'
    | 'passing',
    number
  >
>;

/** A passage that is read again in the next part. */
interface Carried {
  readonly text: string;
  readonly kind: PassageKind;
  readonly segments: readonly Segment[];
}

/** The number of the item of all that stands in no other. */
export const MAIN = 0;

class Walk {
  private readonly builder = new PassageBuilder();
  private passages: Passage[] = [];
  private segments: (readonly Segment[])[] = [];
  private labels: { text: string; item: number }[] = [];
  private scripts: string[] = [];
  private readonly meta: { text: string; kind: PassageKind }[] = [];
  private readonly roots: Node[] = [];
  private readonly hidden: Element[] = [];
  private readonly elements = new Map<number, WeakRef<Element>>();
  private unfinished = 0;
  private rootsToAskFor = MOST_ASKED_FOR_ROOTS;
  private readonly articles: number[] = [];
  private cardCount = 0;
  private items = 1;
  private nodes = 0;
  private characters = 0;
  private framesNotRead = 0;
  private readonly frameHosts = new Set<string>();
  private framesUnnamed = 0;
  private readonly pictures: WeakRef<Element>[] = [];
  private chats = 0;
  private frames = 0;
  private readonly uses = new Uses();
  private used = 0;
  private full = false;
  /** What is to be read next, inside of these. */
  private at: Node | null = null;
  private readonly open: Open[] = [];
  private parts = 1;
  /** A text of which only a beginning had room. */
  private cutText: { readonly node: Text; readonly from: number } | null = null;

  private item = MAIN;
  private kind: PassageKind = 'text';
  private inRow = false;
  private cards: string | null = null;
  private frameDepth = 0;
  private inArticle = false;
  private inDrawing = false;

  private readonly options: ReadOptions;

  constructor(options: ReadOptions) {
    this.options = options;
  }

  run(root: Node): Generator<void, Reading> {
    this.at = beginningOf(root);
    return this.part();
  }

  private *part(): Generator<void, Reading> {
    const { open } = this;
    while (!this.full) {
      while (this.at === null) {
        const last = open.pop();
        if (last === undefined) return this.finish();
        this.at = last.next;
        if (this.at === null) {
          this.leave(last);
          this.at = nextSiblingOf(last.node);
        } else {
          open.push({ ...last, next: null });
        }
      }
      if (++this.nodes > MAX_NODES) this.full = true;
      else if (this.nodes % STRIDE === 0) yield;
      const descend = this.enter(this.at);
      if (descend === null) {
        this.at = nextSiblingOf(this.at);
      } else {
        open.push(descend.open);
        this.at = descend.first;
      }
    }
    return this.finish();
  }

  /** @param carried what stood last in the item at hand, which goes on */
  private goOn(carried: readonly Carried[]): Generator<void, Reading> {
    const { cutText } = this;
    this.parts++;
    this.passages = [];
    this.segments = [];
    this.labels = [];
    this.scripts = [];
    this.nodes = 0;
    this.characters = 0;
    this.rootsToAskFor = MOST_ASKED_FOR_ROOTS;
    this.cutText = null;
    this.full = false;
    for (const { text, kind, segments } of carried) {
      this.characters += text.length;
      this.push(text, kind, this.item, segments);
    }
    if (cutText !== null) this.addText(cutText.node, cutText.from);
    return this.part();
  }

  /** The last words of the item at hand: what stands on both sides of an end counts together all the same. */
  private carried(): Carried[] {
    const kept: Carried[] = [];
    let room = CARRIED;
    for (let i = this.passages.length - 1; i >= 0 && room > 0; i--) {
      const { text, kind, item } = this.passages[i] as Passage;
      if (item !== this.item) continue;
      const cut = text.length > room + LONGEST_WORD ? wordBefore(text, 0, text.length - room) : 0;
      kept.unshift({ text: text.slice(cut), kind, segments: segmentsFrom(this.segments[i] ?? [], cut) });
      room -= text.length;
    }
    return kept;
  }

  /** @returns where to go on inside the node, or null where there is nothing to go into */
  private enter(node: Node): { open: Open; first: Node | null } | null {
    const type = nodeTypeOf(node);
    if (type === TEXT || type === CDATA) {
      this.addText(node as Text);
      return null;
    }
    if (type !== ELEMENT) return null;
    const element = node as Element;
    const known = nameOf(element);
    if (this.inDrawing && isNotDrawn(known)) return null;
    const name = this.isDrawnAllTheSame(element, known) ? 'div' : known;
    if (this.takesSpecially(element, known) && name === known) return null;
    const isFrame = name === 'iframe' || name === 'frame';
    if (this.isHidden(element, name)) {
      const mayShow = isFrame || firstChildOf(element) !== null;
      if (mayShow && this.hidden.length < MOST_HIDDEN) this.hidden.push(element);
      return null;
    }
    if (isFrame) return this.enterFrame(element);
    if (isSkipped(element, name) || this.options.isOwn?.(element) === true) return null;
    // Where styles can be asked for, they say what becomes of it.
    if (isForListeners(element) && this.options.look === undefined) return null;
    if (this.options.asked !== true && isChatPane(element)) {
      this.chats++;
      return null;
    }
    return this.enterElement(element, name);
  }

  /** True for a script, a style sheet and their like where the page's style has browsers draw the text in it. */
  private isDrawnAllTheSame(element: Element, name: string): boolean {
    return mayBeDrawn(name) && firstChildOf(element) !== null && this.options.look?.isDrawn(element) === true;
  }

  private isHidden(element: Element, name: string): boolean {
    return isHidden(element, name) && this.options.look?.isDrawn(element) !== true;
  }

  /** False where a style hides what is said of an element beside the text. */
  private isSeen(element: Element): boolean {
    return this.options.look?.isSeen(element) !== false;
  }

  /** @returns null where an item is known from an earlier reading */
  private enterElement(element: Element, own: string): { open: Open; first: Node | null } | null {
    const ownRole = attributeOf(element, 'role');
    const ownPart = partOf(element, own, ownRole);
    const inLine = ownPart !== null && holdsOneLine(element) && this.options.look?.isInLine(element) === true;
    const [name, role, part] = inLine ? ['span', null, null] : [own, ownRole, ownPart];
    const byName = this.endOf(element, name, role);
    const ends = byName === 'passage' && this.goesOnInLine(element) ? 'nothing' : byName;
    const saved = this.stateAt(element, ends);
    if (ends === 'passage' || ends === 'row') this.flush();
    else if (ends === 'word') this.builder.part(' ');
    const begun = this.startItem(element, role, part, byName !== 'nothing');
    if (begun !== null && this.recall(element, begun)) {
      this.leave({ ...saved, begun: null, next: null });
      return null;
    }
    if (name === 'svg') this.inDrawing = true;
    else if (name === 'foreignobject') this.inDrawing = false;
    if (ends === 'row') {
      this.kind = 'row';
      this.inRow = true;
    } else if (isHeading(name, role)) {
      this.kind = 'heading';
    }
    this.addLabel(element, name);
    const children = firstChildOf(element);
    this.cards = byName === 'nothing' || children === null ? null : role === 'feed' ? FEED : cardsOf(element);
    const shadow = this.shadowRoot(element, children);
    return shadow === null
      ? { open: { ...saved, begun, next: null }, first: children }
      : { open: { ...saved, begun, next: children }, first: firstChildOf(shadow) };
  }

  /** True at an element by whose name a passage ends, where its style draws it in a line that has begun: it may stand within a word. */
  private goesOnInLine(element: Element): boolean {
    return !this.builder.atBlank() && this.options.look?.isInLine(element) === true;
  }

  /** The same at the end of such an element. Where a blank follows it, no word is cut. */
  private isInWord(node: Node): boolean {
    const next = nextSiblingOf(node);
    if (next !== null && nodeTypeOf(next) === TEXT && /^\s/.test(valueOf(next) ?? '')) return false;
    return nodeTypeOf(node) === ELEMENT && this.goesOnInLine(node as Element);
  }

  /** What is to be as it was once the node is left. */
  private stateAt(node: Node, ends: Open['ends']): Omit<Open, 'next' | 'begun'> {
    const { item, kind, inRow, cards, frameDepth, inArticle, inDrawing } = this;
    return { node, item, kind, inRow, cards, frameDepth, inArticle, inDrawing, ends };
  }

  private endOf(element: Element, name: string, role: string | null): Open['ends'] {
    if (this.inDrawing) return name === 'text' ? 'passage' : 'nothing';
    if (this.inRow) return isCell(name, role) ? 'cell' : isInline(name) ? 'nothing' : 'word';
    if ((name === 'tr' || role === 'row') && isPlainRow(element)) return 'row';
    return isInline(name) ? 'nothing' : 'passage';
  }

  /** Articles, cards of a list and what stands beside the main content are items of their own. */
  private startItem(element: Element, role: string | null, part: Part, isBlock: boolean): BegunItem | null {
    const card = this.cards !== null && (this.cards === FEED || this.cards === makeOf(element));
    // Knowing the site only adds borders: it changes nothing of what is told without.
    const own = isBlock && !this.inRow && this.options.isSiteItem?.(element) === true;
    const article = part === 'article';
    if (!card && !own && part === null) return null;
    const { inArticle, inRow, frameDepth } = this;
    this.flush();
    this.item = this.items++;
    this.elements.set(this.item, new WeakRef(element));
    if (card) this.cardCount++;
    else if (article && !this.inArticle) this.articles.push(this.item);
    this.inArticle ||= article || card;
    if (own || role === 'article' || this.cards === FEED) this.kind = 'message';
    return {
      context: { kind: this.kind, isCard: card, inArticle, inRow, frameDepth },
      before: this.extent(),
    };
  }

  private extent(): Extent {
    return {
      items: this.items,
      passages: this.passages.length,
      labels: this.labels.length,
      scripts: this.scripts.length,
      roots: this.roots.length,
      hidden: this.hidden.length,
      pictures: this.pictures.length,
      articles: this.articles.length,
      nodes: this.nodes,
      characters: this.characters,
      cards: this.cardCount,
      toAskFor: this.rootsToAskFor,
      chats: this.chats,
      // What an item cannot be remembered with: it changes without a change in the item's own tree, belongs to the whole page, or cuts the
      // item in two.
      passing: this.frames + this.used + this.unfinished + this.meta.length + this.parts,
    };
  }

  private remember(element: Element, { context, before }: BegunItem): void {
    const { memory } = this.options;
    const now = this.extent();
    if (memory?.keeps !== true || this.full || now.passing !== before.passing || now.hidden === MOST_HIDDEN) return;
    const elements: [number, WeakRef<Element>][] = [];
    for (let item = before.items; item < now.items; item++) {
      const known = this.elements.get(item);
      if (known !== undefined) elements.push([item, known]);
    }
    memory.items.keep(element, {
      context,
      item: this.item,
      items: now.items - before.items,
      passages: this.passages.slice(before.passages),
      segments: this.segments.slice(before.passages),
      labels: this.labels.slice(before.labels),
      scripts: this.scripts.slice(before.scripts),
      roots: this.roots.slice(before.roots),
      hidden: this.hidden.slice(before.hidden),
      pictures: this.pictures.slice(before.pictures),
      articles: this.articles.slice(before.articles),
      elements,
      nodes: now.nodes - before.nodes,
      characters: now.characters - before.characters,
      cards: now.cards - before.cards,
      askedForRoots: before.toAskFor - now.toAskFor,
      chats: now.chats - before.chats,
    });
  }

  /** @returns whether the item is the same as it was read before; then all of it is there */
  private recall(element: Element, { context }: BegunItem): boolean {
    const known = this.options.memory?.items.recall(element, context) ?? null;
    if (known === null || this.exceeds(known)) return false;
    const later = this.item - known.item;
    for (const passage of known.passages) this.passages.push(renumbered(passage, later));
    this.segments.push(...known.segments);
    for (const label of known.labels) this.labels.push(renumbered(label, later));
    this.scripts.push(...known.scripts);
    this.roots.push(...known.roots);
    this.hidden.push(...known.hidden);
    this.pictures.push(...known.pictures);
    for (const article of known.articles) this.articles.push(article + later);
    for (const [item, one] of known.elements) this.elements.set(item + later, one);
    this.items += known.items;
    this.nodes += known.nodes;
    this.characters += known.characters;
    this.cardCount += known.cards;
    this.rootsToAskFor -= known.askedForRoots;
    this.chats += known.chats;
    return true;
  }

  /** Where a limit would be passed within the item, it is read node by node, up to there. */
  private exceeds(known: ItemReading): boolean {
    return (
      this.nodes + known.nodes > MAX_NODES ||
      this.characters + known.characters > MOST_TEXT ||
      this.passages.length + known.passages.length > MAX_PASSAGES ||
      this.labels.length + known.labels.length > MOST_LABELS ||
      this.scripts.length + known.scripts.length > MOST_SCRIPTS ||
      this.hidden.length + known.hidden.length > MOST_HIDDEN ||
      this.pictures.length + known.pictures.length > MOST_PICTURES ||
      this.rootsToAskFor < known.askedForRoots
    );
  }

  private leave(open: Open): void {
    if (open.ends === 'row' || (open.ends === 'passage' && !this.isInWord(open.node))) this.flush();
    else if (open.ends === 'cell') this.builder.part('\t');
    else if (open.ends === 'word') this.builder.part(' ');
    if (open.item !== this.item) this.flush();
    if (open.begun !== null) this.remember(open.node as Element, open.begun);
    this.item = open.item;
    this.kind = open.kind;
    this.inRow = open.inRow;
    this.cards = open.cards;
    this.frameDepth = open.frameDepth;
    this.inArticle = open.inArticle;
    this.inDrawing = open.inDrawing;
  }

  /** Elements that are read by other means than their children. */
  private takesSpecially(element: Element, name: string): boolean {
    switch (name) {
      case 'br':
      case 'hr':
        this.builder.part('\n');
        return true;
      case 'img':
        this.keepPicture(element);
        if (this.isSeen(element)) this.addDescription(element);
        return true;
      case 'area':
        this.addDescription(element);
        return true;
      case 'use':
        if (this.inDrawing && this.isSeen(element)) this.addDrawn(element);
        return this.inDrawing;
      case 'embed':
      case 'object':
        if (isPdf(element) && !this.isHidden(element, name)) this.framesUnnamed++;
        // What an object holds is shown where it cannot be shown itself.
        return name === 'embed' || isPdf(element);
      case 'video':
      case 'canvas':
        this.keepPicture(element);
        return true;
      case 'title':
        if (this.frameDepth === 0) this.addMeta(textOf(element), 'title');
        return true;
      case 'meta':
        if (this.frameDepth === 0 && isDescription(element))
          this.addMeta(attributeOf(element, 'content') ?? '', 'description');
        else if (attributeOf(element, 'itemprop') !== null) this.addProperty(element);
        return true;
      case 'script':
        if (
          attributeOf(element, 'type')?.trim().toLowerCase() === 'application/ld+json' &&
          this.scripts.length < MOST_SCRIPTS
        )
          this.scripts.push(textOf(element));
        return true;
      default:
        return false;
    }
  }

  private enterFrame(frame: Element): { open: Open; first: Node | null } | null {
    this.frames++;
    const source = attributeOf(frame, 'src')?.trim() ?? '';
    const far = /^(?:https?:)?\/\//i.test(source);
    const address = source.startsWith('//') ? `https:${source}` : source;
    if (isSkipped(frame, 'iframe') || (isTiny(frame) && this.options.look?.hasRoom(frame) !== true)) return null;
    const inside = this.frameDepth < DEEPEST_FRAME ? readableFrame(frame) : null;
    // What its markup asks for is not what is in it, where that was written into it, or is still awaited.
    const shown = inside === null ? address : addressOf(inside);
    if (/^https?:/i.test(shown) && this.options.asked !== true && isExcluded(shown)) return null;
    if (inside === null) {
      this.missFrame(frame, far ? (webAddress(address)?.hostname ?? '') : '');
      return null;
    }
    const saved = this.stateAt(frame, 'passage');
    this.flush();
    this.roots.push(inside);
    this.item = this.items++;
    this.elements.set(this.item, new WeakRef(frame));
    this.inRow = false;
    this.kind = 'text';
    this.cards = null;
    this.frameDepth++;
    return { open: { ...saved, begun: null, next: null }, first: beginningOf(inside) };
  }

  /** @param host empty where the frame has no web address */
  private missFrame(frame: Element, host: string): void {
    const isNamed = host !== '' && host.length <= LONGEST_FRAME_HOST;
    if (isNamed && (this.frameHosts.has(host) || this.frameHosts.size < MOST_FRAME_HOSTS)) {
      this.frameHosts.add(host);
      this.framesNotRead++;
    } else if (host !== '' || hasContent(frame)) {
      this.framesUnnamed++;
    }
  }

  private shadowRoot(element: Element, children: Node | null): ShadowRoot | null {
    let root = openShadowRootOf(element) ?? null;
    if (root === null && this.options.shadowRootOf !== undefined && this.asksForRoot(element, children))
      root = this.options.shadowRootOf(element);
    if (root !== null) this.roots.push(root);
    else if (children === null && localNameOf(element).includes('-'))
      this.unfinished += this.options.isUndefined?.(element) === true ? 1 : 0;
    return root;
  }

  /** Asking for a closed root costs: of elements with content of their own, which seldom have one, only the first are asked. */
  private asksForRoot(element: Element, children: Node | null): boolean {
    const name = localNameOf(element);
    if (children === null || name.includes('-')) return true;
    return mayBeHost(name) && this.rootsToAskFor-- > 0;
  }

  /** @param from where in its data to begin */
  private addText(node: Text, from = 0): void {
    const data = valueOf(node) ?? '';
    const end = from + Math.max(0, MOST_TEXT - this.characters);
    const cut = end < data.length ? wordBefore(data, from, end) : data.length;
    if (cut > from) this.characters += this.builder.addNode(node, data.slice(from, cut), from);
    if (cut >= data.length) return;
    this.full = true;
    this.cutText = { node, from: cut };
  }

  private keepPicture(element: Element): void {
    if (this.pictures.length < MOST_PICTURES && !isSkipped(element, 'img') && !this.isHidden(element, 'img'))
      this.pictures.push(new WeakRef(element));
  }

  private addDescription(element: Element): void {
    const text = attributeOf(element, 'alt')?.trim() ?? '';
    if (text === '' || text.length > LONGEST_LABEL) return;
    this.count(text);
    // Sites draw emoji as small pictures: those stand in the line. A longer description stands apart.
    this.builder.addText(text.length <= 4 ? text : ` ${text} `);
  }

  /** Text that stands in no text node of its own, and is never cut. */
  private count(text: string): void {
    this.characters += text.length;
    if (this.characters >= MOST_TEXT) this.full = true;
  }

  /** What a drawing draws that stands elsewhere. */
  private addDrawn(use: Element): void {
    const text = this.uses.textOf(use);
    if (text === '') return;
    this.used++;
    this.count(text);
    this.flush();
    this.builder.addText(text);
    this.flush();
  }

  /** Microdata that stands in no text of the page: as search engines read it. */
  private addProperty(element: Element): void {
    const name = attributeOf(element, 'itemprop') ?? '';
    const text = attributeOf(element, 'content')?.trim() ?? '';
    if (!READ_PROPERTIES.test(name) || text === '' || text.length > LONGEST_PROPERTY) return;
    this.count(text);
    this.flush();
    this.builder.addText(text);
    this.flush();
  }

  private addLabel(element: Element, name: string): void {
    const label = attributeOf(element, 'aria-label')?.trim() ?? '';
    if (
      label.length < SHORTEST_LABEL ||
      label.length > LONGEST_LABEL ||
      name === 'button' ||
      this.labels.length >= MOST_LABELS ||
      !this.isSeen(element)
    )
      return;
    this.labels.push({ text: label, item: this.item });
  }

  private addMeta(text: string, kind: PassageKind): void {
    if (this.meta.filter((known) => known.kind === kind).length >= MOST_META) return;
    const tidy = text.slice(0, LONGEST_META).replace(/\s+/g, ' ').trim();
    if (tidy === '' || this.meta.some((known) => known.text.includes(tidy))) return;
    this.meta.push({ text: tidy, kind });
  }

  private flush(): void {
    this.builder.kind = this.kind;
    const built = this.builder.take();
    if (built !== null) this.push(built.text, built.kind, this.item, built.segments);
  }

  private push(text: string, kind: PassageKind, item: number, segments: readonly Segment[]): void {
    this.passages.push({ text, kind, item });
    this.segments.push(segments);
    if (this.passages.length >= MAX_PASSAGES) this.full = true;
  }

  private finish(): Reading {
    this.flush();
    const partial = this.full;
    const carried = partial ? this.carried() : [];
    // A page with one article is about that article: what stands around it (title, headings) belongs to it.
    if (this.articles.length === 1) this.moveToMain(this.articles[0] as number);
    this.finishLabels();
    const several = this.articles.length > 1 || this.cardCount > 1;
    this.finishMeta(several ? this.items++ : MAIN);
    this.finishStructured();
    return {
      passages: this.passages,
      segments: this.segments,
      partial,
      framesNotRead: this.framesNotRead,
      frameHosts: [...this.frameHosts],
      framesUnnamed: this.framesUnnamed,
      pictures: this.pictures,
      chatsNotRead: this.chats > 0,
      roots: this.roots,
      hidden: this.hidden,
      unfinished: this.unfinished > 0,
      elements: this.elements,
      rest: partial ? () => this.goOn(carried) : null,
    };
  }

  private moveToMain(item: number): void {
    for (const list of [this.passages, this.labels] as { item: number }[][])
      for (const [i, one] of list.entries()) if (one.item === item) list[i] = { ...one, item: MAIN };
  }

  /** Labels mostly repeat what stands there; only those that add something are kept. */
  private finishLabels(): void {
    if (this.labels.length === 0) return;
    const wanted = new Set(this.labels.map((label) => label.item));
    const texts = new Map<number, string>();
    for (const passage of this.passages) {
      if (wanted.has(passage.item)) texts.set(passage.item, `${texts.get(passage.item) ?? ''}\n${passage.text}`);
    }
    for (const { text, item } of this.labels) {
      const known = texts.get(item) ?? '';
      if (known.length < 100_000 && !known.includes(text)) {
        texts.set(item, `${known}\n${text}`);
        this.push(text, 'text', item, []);
      }
    }
  }

  private finishMeta(item: number): void {
    for (const { text, kind } of this.meta) this.push(text, kind, item, []);
  }

  private finishStructured(): void {
    const found = this.scripts.flatMap(readStructured);
    for (const { kind, texts } of found) {
      const item = found.length === 1 ? MAIN : this.items++;
      for (const text of texts) {
        this.characters += text.length;
        if (this.characters > 2 * MAX_CHARACTERS || this.passages.length >= PASSAGES_OF_A_PART) return;
        this.push(text, kind, item, []);
      }
    }
  }
}

function renumbered<T extends { readonly item: number }>(one: T, later: number): T {
  return later === 0 ? one : { ...one, item: one.item + later };
}

/** What microdata says of a posting or an article, in words. */
const READ_PROPERTIES = /^(?:title|name|headline|description|responsibilities|qualifications|jobBenefits|articleBody)$/;

/** What a browser shows by a viewer of its own, which extensions cannot look into. */
export const PDF = 'application/pdf';

/** Every child of a feed is one post. */
const FEED = '(feed)';

function isCell(name: string, role: string | null): boolean {
  return name === 'td' || name === 'th' || (role !== null && CELL_ROLES.has(role));
}

const CELL_ROLES: ReadonlySet<string> = new Set(['cell', 'gridcell', 'rowheader', 'columnheader']);

/** Text nodes of a title or of structured data; a parser makes one. */
const MOST_PIECES = 1_000;

function textOf(element: Element): string {
  let text = '';
  let child = firstChildOf(element);
  for (let i = 0; child !== null && i < MOST_PIECES; i++, child = nextSiblingOf(child)) text += valueOf(child) ?? '';
  return text;
}

/** @returns the offset of the last blank between two others, so that no word is cut; the second where none is near it */
function wordBefore(data: string, from: number, end: number): number {
  for (let at = end; at > Math.max(from, end - LONGEST_WORD); at--) if (/\s/.test(data.charAt(at))) return at;
  return end;
}

function isDescription(meta: Element): boolean {
  const name = (attributeOf(meta, 'name') ?? attributeOf(meta, 'property') ?? '').toLowerCase();
  return name === 'description' || name === 'og:description' || name === 'og:title' || name === 'twitter:description';
}

/** Frames of a pixel or two count visitors. */
function isTiny(frame: Element): boolean {
  return ['width', 'height'].some((side) => {
    const value = attributeOf(frame, side);
    return value !== null && /^\d+$/.test(value) && Number(value) <= 2;
  });
}

/** A frame may stand there empty, for a script to fill or for nothing. */
function hasContent(frame: Element): boolean {
  const source = attributeOf(frame, 'src')?.trim() ?? '';
  return attributeOf(frame, 'srcdoc') !== null || !/^(?:$|about:|javascript:)/i.test(source);
}

function readableFrame(frame: Element): Document | null {
  try {
    const inside = (localNameOf(frame) === 'frame' ? framesetDocumentOf(frame) : inlineFrameDocumentOf(frame)) ?? null;
    return inside !== null && contentTypeOf(inside) === PDF ? null : inside;
  } catch {
    return null;
  }
}
