/**
 * Keeps the banner in front of all that a page draws, and tells whether what is pressed in it was in sight. In the browser's top layer
 * neither layers nor transforms, transparency or clipping of the page reach it; what the page puts there later is overtaken. Since that is
 * done from within a closed shadow root, the page is told nothing of it and cannot refuse it.
 */

import { documentElementOf, matches } from '../../page/natives.ts';
import { topLayer } from '../../page/top-layer.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 1_000;
/** Looks that are left out where coming to the front did not help, at most. */
const MOST_LEFT_OUT = 60;
/** Milliseconds for which what just came, or just came to the front, takes no press that puts it away: that was meant for something else. */
const UNREADY_MS = 500;
/** Fonts that tokens.css asks for by name; and how many of a page's are looked at. */
const OUR_FONTS = /Noto|Nastale|Urdu/i;
const MOST_FONTS = 1_000;

/** Newer than the oldest browsers that we work in. */
interface Entry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

export class Foreground {
  private readonly host: HTMLElement;
  private readonly box: HTMLElement;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readyAt = 0;
  /** Whether nothing lies over what puts the warning away; null where the browser does not tell (Firefox). */
  private clear: boolean | null = null;
  private leftOut = 0;
  private wait = 1;
  /** What lay in the top layer when the banner came to its front. */
  private below = new WeakSet<Element>();
  private readonly sight = new IntersectionObserver(
    (entries) => {
      const { isVisible, intersectionRatio } = entries.at(-1) as Entry;
      // Of what is scrolled out of the card, nothing can be said.
      this.clear = intersectionRatio > 0.99 ? (isVisible ?? null) : null;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 1] } as IntersectionObserverInit,
  );

  /**
   * @param host outermost, in the page's tree
   * @param box all that is drawn, in the host's closed shadow root
   */
  constructor(host: HTMLElement, box: HTMLElement) {
    this.host = host;
    this.box = box;
    if (hasTopLayer(box)) box.setAttribute('popover', 'manual');
  }

  /** Comes to the front, and stays there. */
  keep(): void {
    clearInterval(this.timer);
    this.timer = setInterval(() => requestAnimationFrame(() => this.look()), LOOK_MS);
    this.wait = 1;
    this.come();
  }

  stop(): void {
    clearInterval(this.timer);
    this.sight.disconnect();
  }

  /** @param button puts the warning away */
  watch(button: Element): void {
    this.sight.disconnect();
    this.clear = null;
    this.sight.observe(button);
  }

  /**
   * Whether a press of the user's may put the warning away. Where it was not in sight, or just came, the press was meant for something
   * else: then the banner comes to the front, and the next press counts.
   */
  takes(event: Event): boolean {
    if (!event.isTrusted) return false;
    const now = performance.now();
    if (now < this.readyAt) {
      // Who presses on and on, as in a game of the page's, does not press this.
      this.readyAt = now + UNREADY_MS;
      return false;
    }
    if (this.isInFront()) return true;
    this.come();
    return false;
  }

  private look(): void {
    this.dress();
    if (this.isInFront()) {
      this.wait = 1;
      this.leftOut = 0;
    } else if (++this.leftOut >= this.wait) {
      this.leftOut = 0;
      if (this.wait > 1) endTransition();
      this.wait = Math.min(this.wait * 2, MOST_LEFT_OUT);
      this.come();
    }
    // Under a dialog that lets nothing else be pressed, it is seen and offers nothing to press.
    this.box.classList.toggle('only-seen', !this.isHit());
  }

  private come(): void {
    const { box } = this;
    this.readyAt = performance.now() + UNREADY_MS;
    this.dress();
    if (!hasTopLayer(box)) return;
    this.below = new WeakSet(topLayer());
    // Only what is not in the top layer can be put at its end.
    if (box.matches(':popover-open')) box.hidePopover();
    box.showPopover();
  }

  /** A page may enlarge or shrink all that is in it, and give its own letters the name of a font that we ask for. */
  private dress(): void {
    const { currentCSSZoom: zoom = 1 } = this.host as { readonly currentCSSZoom?: number };
    this.box.style.setProperty('zoom', String(1 / zoom));
    this.box.classList.toggle('plain', hasOurFonts());
  }

  private isInFront(): boolean {
    return this.clear !== false && this.isHit() && topLayer().every((one) => this.below.has(one));
  }

  /** Whether what stands at three points of the card is the card. */
  private isHit(): boolean {
    const { left, top, right, bottom } = (this.box.firstElementChild as Element).getBoundingClientRect();
    const y = (top + bottom) / 2;
    return [left + 20, (left + right) / 2, right - 20].every(
      (x) => Document.prototype.elementFromPoint.call(document, x, y) === this.host,
    );
  }
}

interface Transitions {
  startViewTransition?(change: () => void): { readonly ready: Promise<void>; skipTransition(): void };
}

/** A picture of the page as it was, from before our time, may lie above even the top layer. A page has one at a time: another ends it. */
function endTransition(): void {
  try {
    if (!matches(documentElementOf(document) as Element, ':active-view-transition')) return;
    const other = (document as Transitions).startViewTransition?.(() => {});
    other?.ready.catch(() => {}); // It is not to be seen.
    other?.skipTransition();
  } catch {
    // Chrome before 125 cannot tell.
  }
}

/** Not in Chrome before 114. */
function hasTopLayer(box: HTMLElement): boolean {
  return typeof box.showPopover === 'function';
}

function hasOurFonts(): boolean {
  let left = MOST_FONTS;
  for (const { family } of document.fonts) if (left-- === 0 || OUR_FONTS.test(family)) return true;
  return false;
}
