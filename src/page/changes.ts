/** Notices that a page shows something else: new nodes, another address without a new document, a return from the back-forward cache. */
import { DOCUMENT, documentElementOf, localNameOf, nodeTypeOf } from './natives.ts';

export interface Changes {
  /** Our own banner comes and goes as one node at the root; that is no change of the page. */
  readonly isOwn: (node: Node) => boolean;
  /** Something in or at this node is another; `onContent` follows. */
  readonly onNode: (node: Node) => void;
  /** New or changed text somewhere. */
  readonly onContent: () => void;
  /** The address is another, or the document came back from the cache. */
  readonly onAddress: (restored: boolean) => void;
  /** The document is left for another one; it may come back. */
  readonly onLeave: () => void;
  /** The tab has come to the front, or gone behind others. */
  readonly onVisibility: () => void;
}

/** Methods of the prototypes: `<img name="addEventListener">` would shadow the document's own. */
const listen = EventTarget.prototype.addEventListener;

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };
/** What shows an element that was hidden. */
const SHOWING: MutationObserverInit = { attributes: true, attributeFilter: ['hidden', 'open', 'style', 'class'] };

/** Watches one document, and any roots inside it that reading finds. */
export class ChangeWatcher {
  private readonly observer: MutationObserver;
  private readonly showing: MutationObserver;
  private known = new WeakSet<Node>();
  /** True where something on the page is hidden that may be shown. */
  private hides = false;
  private readonly listeners = new AbortController();
  private readonly changes: Changes;

  constructor(changes: Changes) {
    this.changes = changes;
    this.observer = new MutationObserver((records) => {
      const targets = new Set<Node>();
      for (const record of records)
        if (!targets.has(record.target) && this.isOfPage(record)) targets.add(record.target);
      for (const target of targets) changes.onNode(target);
      // `document.open` has let go of all that listens here, too.
      if ([...targets].some((target) => nodeTypeOf(target) === DOCUMENT)) this.listen();
      if (targets.size > 0) changes.onContent();
    });
    this.showing = new MutationObserver((records) => {
      for (const target of new Set(records.map((record) => record.target))) changes.onNode(target);
      changes.onContent();
    });
    this.listen();
  }

  /** What listens already is not added again. */
  private listen(): void {
    const { signal } = this.listeners;
    const { navigation } = globalThis as { readonly navigation?: EventTarget };
    if (navigation !== undefined) listen.call(navigation, 'currententrychange', this.onAddress, { signal });
    listen.call(window, 'visibilitychange', this.onVisibility, { signal, capture: true });
    // At the window, before they come to anybody else; what listens first there is told first.
    listen.call(window, 'popstate', this.onAddress, { signal, capture: true });
    listen.call(window, 'hashchange', this.onAddress, { signal, capture: true });
    listen.call(window, 'pageshow', this.onPageShow, { signal, capture: true });
    listen.call(window, 'pagehide', this.onPageHide, { signal, capture: true });
    // Only the capture phase sees a frame's load; its new document is another root to read.
    listen.call(document, 'load', this.onLoad, { signal, capture: true });
    // A fold or a popover that opens changes no attribute that is watched; nor does a box that is ticked for a style sheet to see.
    for (const type of ['toggle', 'click', 'change'])
      listen.call(window, type, this.onAct, { signal, capture: true, passive: true });
  }

  private readonly onAddress = (): void => this.changes.onAddress(false);
  private readonly onVisibility = (): void => this.changes.onVisibility();
  private readonly onPageShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) this.changes.onAddress(true);
  };
  // One that the page makes up would take back its own warning.
  private readonly onPageHide = (event: Event): void => {
    if (event.isTrusted) this.changes.onLeave();
  };
  private readonly onLoad = (event: Event): void => {
    if (event.target instanceof Element && /^i?frame$/.test(localNameOf(event.target))) this.changes.onContent();
  };
  private readonly onAct = (): void => {
    if (this.hides) this.changes.onContent();
  };

  /** Watches the content of these roots too; those already watched are left alone. */
  observe(roots: readonly Node[]): void {
    for (const root of roots) {
      if (this.known.has(root)) continue;
      this.known.add(root);
      this.observer.observe(root, OBSERVED);
    }
  }

  /** Whether changes in this root are noticed. */
  isWatched(root: Node): boolean {
    return this.known.has(root);
  }

  /**
   * Watches whether any of these is shown; those that were watched before are left.
   *
   * @param areAll false where there are others: then whatever is made another way by its attributes may be one of them
   */
  watchHidden(elements: readonly Element[], areAll: boolean): void {
    this.showing.disconnect();
    this.hides = elements.length > 0;
    if (areAll) for (const element of elements) this.showing.observe(element, SHOWING);
    else this.showing.observe(document, { ...SHOWING, subtree: true });
  }

  stop(): void {
    this.observer.disconnect();
    this.showing.disconnect();
    this.listeners.abort();
    this.known = new WeakSet();
  }

  private isOfPage(record: MutationRecord): boolean {
    if (record.type !== 'childList' || record.target !== documentElementOf(document)) return true;
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length === 0 || nodes.some((node) => !this.changes.isOwn(node));
  }
}
