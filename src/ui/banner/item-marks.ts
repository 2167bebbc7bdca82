/**
 * Marks beside the items of a page that raise an alarm, drawn in our own overlay: nothing is put into the page's tree. Only those in
 * sight are measured, and only when the page was scrolled or something changed its size.
 */

/** Marks that are drawn, at most. */
const MOST_MARKS = 50;
/** Pixels: the bar, and the sign on it, stand so far outside of the item where there is room. */
const BESIDE = 8;
/** Pixels of the left edge that are kept free for the sign. */
const LEAST_LEFT = 4;
/** Pixels: an item without a size has no place. */
const LEAST_SIZE = 4;

export class ItemMarks {
  private readonly layer: HTMLElement;
  private readonly sign: () => Element;
  private marks = new Map<Element, HTMLElement>();
  private readonly inSight = new Set<Element>();
  private readonly sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inSight.add(target);
      else this.inSight.delete(target);
    }
    this.later();
  });
  private readonly sizes = new ResizeObserver(() => this.later());
  private readonly listeners = new AbortController();
  private frame = 0;

  /** @param sign makes what stands on each mark */
  constructor(layer: HTMLElement, sign: () => Element) {
    this.layer = layer;
    this.sign = sign;
    const { signal } = this.listeners;
    // Only the capture phase sees parts of the page scroll.
    for (const type of ['scroll', 'resize'])
      EventTarget.prototype.addEventListener.call(window, type, () => this.later(), {
        signal,
        capture: true,
        passive: true,
      });
  }

  /** Marks these, and no others. */
  show(elements: readonly Element[]): void {
    const wanted = new Set(elements.filter((one) => one.ownerDocument === document).slice(0, MOST_MARKS));
    for (const [element, mark] of this.marks) {
      if (wanted.has(element)) continue;
      mark.remove();
      this.marks.delete(element);
      this.inSight.delete(element);
      this.sight.unobserve(element);
      this.sizes.unobserve(element);
    }
    for (const element of wanted) {
      if (this.marks.has(element)) continue;
      this.marks.set(element, this.make());
      this.sight.observe(element);
      this.sizes.observe(element);
    }
    if (wanted.size > 0) this.sizes.observe(document.documentElement);
  }

  stop(): void {
    this.listeners.abort();
    this.sight.disconnect();
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    this.layer.replaceChildren();
    this.marks = new Map();
    this.inSight.clear();
  }

  private make(): HTMLElement {
    const mark = document.createElement('div');
    mark.className = 'mark';
    mark.hidden = true;
    mark.append(this.sign());
    this.layer.append(mark);
    return mark;
  }

  private later(): void {
    if (this.frame !== 0 || this.marks.size === 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  }

  private place(): void {
    // First all that is measured, then all that is set: the browser lays out once.
    const boxes = [...this.inSight].map((element) => [element, element.getBoundingClientRect()] as const);
    for (const [element, mark] of this.marks) if (!this.inSight.has(element)) mark.hidden = true;
    for (const [element, { left, top, width, height }] of boxes) {
      const mark = this.marks.get(element);
      if (mark === undefined) continue;
      mark.hidden = width < LEAST_SIZE || height < LEAST_SIZE;
      mark.style.blockSize = `${height}px`;
      mark.style.transform = `translate(${Math.max(LEAST_LEFT, left - BESIDE)}px, ${top}px)`;
    }
  }
}
