/**
 * Marks beside the items of a page that raise an alarm, drawn in our own overlay: nothing is put into the page's tree. Each has a sign that
 * can be pressed; it stands beside the item where there is room, else on its upper edge, away from what the page lets people press there.
 * Only those in sight are measured, and only when the page was scrolled or something changed its size.
 */
import { documentOf, parentOf } from '../../page/natives.ts';
import { htmlElement } from './html-element.ts';
import { frameAround, hitAt, placeOf } from './item-places.ts';
import type { Box, ItemPlace } from './item-places.ts';

export interface MarkedItem {
  readonly item: number;
  readonly element: Element;
  /** What is said of the mark to those who do not see it. */
  readonly label: string;
}

/** What the marks are drawn with. */
export interface MarkDoors {
  /** How names of our style's own properties begin. */
  readonly prefix: string;
  /** Makes what stands on each mark. */
  readonly sign: () => Element;
  readonly onPress: (item: number) => void;
  readonly onEscape: (event: Event) => void;
}

/** Marks that are drawn, at most. */
const MOST_MARKS = 50;
/** Pixels: the bar stands so far outside of the item where there is room. */
const BESIDE = 8;
const BAR = 4;
/** Pixels of the sign, and of what a thumb hits. */
const SIGN = 28;
const TOUCH = 44;
/** Pixels beside an item that the sign needs. */
const ROOM = SIGN + 4;
/** Pixels that are left free above an item that is brought into sight. */
const HEADROOM = 80;
/** Frames around an item whose scrolling moves it. */
const MOST_FRAMES = 4;
/** What people press on a page. */
const CONTROLS =
  'a[href], button, input, select, textarea, summary, label, video, audio, [onclick], [role="button"], [role="link"], [role="menuitem"], [tabindex], [contenteditable]';

/** Where the sign stands: beside the item, or on its edge at so many tenths of its width. */
type Spot = 'start' | 'end' | number;
/** Those on the edge, the best first: above an item's beginning; further down, where its lines end. */
const ON_UPPER_EDGE: readonly number[] = [0, 5, 10];
const FURTHER_DOWN: readonly number[] = [10, 5, 0];

interface Mark {
  readonly box: HTMLElement;
  readonly button: HTMLButtonElement;
  /**
   * With the item's beginning in sight, and without. Chosen anew when something changes its size: a sign that jumps about while one scrolls
   * cannot be pressed.
   */
  spots: { top?: Spot; further?: Spot };
}

export class ItemMarks {
  private readonly layer: HTMLElement;
  private readonly doors: MarkDoors;
  private marks = new Map<Element, Mark>();
  private readonly inSight = new Set<Element>();
  private readonly sight = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.inSight.add(target);
      else this.inSight.delete(target);
    }
    this.later();
  });
  private readonly sizes = new ResizeObserver(() => {
    for (const mark of this.marks.values()) mark.spots = {};
    this.later();
  });
  private readonly listeners = new AbortController();
  private readonly followed = new WeakSet<EventTarget>();
  private frame = 0;

  constructor(layer: HTMLElement, doors: MarkDoors) {
    this.layer = layer;
    this.doors = doors;
    this.follow(window);
  }

  /** Marks these, and no others. */
  show(items: readonly MarkedItem[]): void {
    const wanted = new Map(items.slice(0, MOST_MARKS).map((one) => [one.element, one]));
    for (const element of this.marks.keys()) if (!wanted.has(element)) this.drop(element);
    for (const [number, one] of [...wanted.values()].entries()) this.keep(one, number);
    if (wanted.size > 0) this.sizes.observe(document.documentElement);
    this.later();
  }

  /** Shows which of them was pressed last. */
  choose(item: number | null): void {
    for (const { button } of this.marks.values())
      button.setAttribute('aria-pressed', String(button.dataset.item === String(item)));
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

  private keep({ item, element, label }: MarkedItem, number: number): void {
    const { box, button } = this.marks.get(element) ?? this.make(element);
    button.dataset.item = String(item);
    button.setAttribute('aria-label', label);
    // In the order of the page, for who goes from one to the next with the keyboard.
    const there = this.layer.children[number] ?? null;
    if (there !== box) this.layer.insertBefore(box, there);
  }

  private drop(element: Element): void {
    this.marks.get(element)?.box.remove();
    this.marks.delete(element);
    this.inSight.delete(element);
    this.sight.unobserve(element);
    this.sizes.unobserve(element);
  }

  private make(element: Element): Mark {
    const button = htmlElement('button', { type: 'button', className: 'spot' }, [this.doors.sign()]);
    button.setAttribute('aria-pressed', 'false');
    const box = htmlElement('div', { className: 'mark away' }, [htmlElement('span', { className: 'bar' }), button]);
    // A page can send clicks of its own making; only the user's count.
    button.addEventListener('click', (event) => {
      if (event.isTrusted) this.doors.onPress(Number(button.dataset.item));
    });
    button.addEventListener('focus', () => {
      if (box.classList.contains('away')) bringIntoSight(element);
    });
    button.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.doors.onEscape(event);
      event.stopPropagation();
    });
    const mark: Mark = { box, button, spots: {} };
    this.marks.set(element, mark);
    this.sight.observe(element);
    this.sizes.observe(element);
    // What comes before it in its list moves it, too.
    const parent = parentOf(element);
    if (parent !== null && parent.nodeType === Node.ELEMENT_NODE) this.sizes.observe(parent as Element);
    this.followFrames(element);
    return mark;
  }

  private followFrames(element: Element): void {
    let at: Element | null = element;
    for (let i = 0; at !== null && i < MOST_FRAMES; i++) {
      const own = documentOf(at);
      if (own === null || own === document) return;
      this.follow(own);
      at = frameAround(at);
    }
  }

  /** Only the capture phase sees parts of a page scroll. */
  private follow(target: EventTarget): void {
    if (this.followed.has(target)) return;
    this.followed.add(target);
    const options = { signal: this.listeners.signal, capture: true, passive: true };
    for (const type of ['scroll', 'resize'])
      EventTarget.prototype.addEventListener.call(target, type, () => this.later(), options);
  }

  private later(): void {
    if (this.frame !== 0 || this.marks.size === 0) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.place();
    });
  }

  private place(): void {
    const own = (this.layer.getRootNode() as ShadowRoot).host;
    const origin = this.layer.getBoundingClientRect();
    const width = document.documentElement.clientWidth;
    // First all that is measured, then all that is set: the browser lays out once.
    const seen = [...this.marks].map(([element, mark]) => {
      const place = this.inSight.has(element) ? placeOf(element, own) : null;
      return { mark, place, spot: place === null ? null : spotFor(mark, element, place, width) };
    });
    for (const { mark, place, spot } of seen) {
      const { box, button } = mark;
      box.classList.toggle('away', place === null);
      if (place === null || spot === null) {
        box.removeAttribute('style');
        continue;
      }
      const { bar, touch, sign } = drawn(place, spot, width);
      box.classList.toggle('around', typeof spot === 'number');
      lay(box, bar, origin);
      lay(button, touch, { left: bar.left, top: bar.top });
      button.style.setProperty(`${this.doors.prefix}x`, `${sign.left - touch.left}px`);
      button.style.setProperty(`${this.doors.prefix}y`, `${sign.top - touch.top}px`);
      // Of less than a sign's height the bar alone is shown.
      button.classList.toggle('small', place.seen.bottom - place.seen.top < SIGN);
    }
  }
}

/** To the upper part of the window: our own card lies on the lower, and a header of the page may stay at its edge. */
function bringIntoSight(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'start', inline: 'nearest', behavior: 'instant' });
  scrollBy({ top: -HEADROOM, behavior: 'instant' });
}

function lay(element: HTMLElement, box: Box, origin: Pick<Box, 'left' | 'top'>): void {
  element.style.inlineSize = `${box.right - box.left}px`;
  element.style.blockSize = `${box.bottom - box.top}px`;
  element.style.transform = `translate(${box.left - origin.left}px, ${box.top - origin.top}px)`;
}

function spotFor({ spots }: Mark, element: Element, place: ItemPlace, width: number): Spot {
  if (place.fromTop) return (spots.top ??= bestSpot(element, place, width));
  return (spots.further ??= bestSpot(element, place, width));
}

function bestSpot(element: Element, place: ItemPlace, width: number): Spot {
  const { seen, fromTop, rightToLeft } = place;
  const [left, right] = [seen.left, width - seen.right];
  if ((rightToLeft ? right : left) >= ROOM) return 'start';
  if ((rightToLeft ? left : right) >= ROOM) return 'end';
  const fewest = (fromTop ? ON_UPPER_EDGE : FURTHER_DOWN).map((spot) => ({
    spot,
    controls: controlsUnder(drawn(place, spot, width).touch, element),
  }));
  return fewest.reduce((one, other) => (other.controls < one.controls ? other : one)).spot;
}

/** At how many of nine points there is something to press. */
function controlsUnder({ left, top, right, bottom }: Box, element: Element): number {
  let count = 0;
  for (const x of [left + 4, (left + right) / 2, right - 4])
    for (const y of [top + 4, (top + bottom) / 2, bottom - 4]) if (isControl(hitAt(x, y, element))) count++;
  return count;
}

/** By the method of the prototype: a form's field may be named like it. */
function isControl(hit: Element | null): boolean {
  return hit !== null && Element.prototype.closest.call(hit, CONTROLS) !== null;
}

/** What is drawn of a mark: the bar (or, where the sign stands on the edge, a line around), what is pressed, and the sign in it. */
function drawn(place: ItemPlace, spot: Spot, width: number): { bar: Box; touch: Box; sign: Box } {
  const { seen, fromTop, rightToLeft } = place;
  if (typeof spot === 'number') {
    const across = (seen.right - seen.left - TOUCH) / 10;
    const left = seen.left + across * (rightToLeft ? 10 - spot : spot);
    const top = Math.max(0, fromTop ? seen.top - TOUCH / 2 : seen.top);
    const edge = (TOUCH - SIGN) / 2;
    return { bar: seen, touch: square(left, top, TOUCH), sign: square(left + edge, top + edge, SIGN) };
  }
  const atLeft = (spot === 'start') !== rightToLeft;
  const from = atLeft ? seen.left - BESIDE : seen.right + BESIDE - BAR;
  const bar = { left: from, top: seen.top, right: from + BAR, bottom: seen.bottom };
  const sign = square(atLeft ? seen.left - ROOM + 2 : seen.right + 2, seen.top, SIGN);
  const left = atLeft ? Math.max(0, sign.right - TOUCH) : Math.min(width - TOUCH, sign.left);
  return { bar, touch: square(left, sign.top - (TOUCH - SIGN) / 2, TOUCH), sign };
}

function square(left: number, top: number, side: number): Box {
  return { left, top, right: left + side, bottom: top + side };
}
