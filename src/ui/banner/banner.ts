/**
 * The banner in a page that is warned of. Plain DOM in a closed shadow root: it must be small, and the page must neither read
 * nor steer it. It takes no focus, moves nothing of the page, and comes back a few times if the page takes it away.
 */
import type { BannerSituation, BannerView, ChannelLine } from '../../messages.ts';
import { BANNER_ATTRIBUTE } from '../../page/left-behind.ts';
import { textOfQuote } from '../../quotes.ts';
import type { Quote } from '../../quotes.ts';
import { documentElementOf } from '../../page/natives.ts';
import { deviceLook, themeOf } from '../theme.ts';
import css from './banner.css?inline';
import { Foreground } from './foreground.ts';
import { htmlElement as element } from './html-element.ts';
import { ItemMarks } from './item-marks.ts';

/** What the banner does not do itself. */
export interface BannerDoors {
  /** Opens the popup; false where the browser cannot. */
  readonly why: () => Promise<boolean>;
  /** The same in English, or in the user's own language again; null where nothing is to be shown any more. */
  readonly inLanguage: (english: boolean) => Promise<BannerView | null>;
  readonly dismiss: (notAnOffer: boolean) => void;
  /** The element that was read as the item of this number. */
  readonly elementOf: (item: number) => Element | null;
  /** False once Parakh was updated or removed. */
  readonly isAlive: () => boolean;
}

/** A page that takes the banner away more often than this keeps it away; badge and popup are out of its reach. */
const MOST_RETURNS = 3;
/** What can be unfolded, one at a time. */
type Part = 'why' | 'steps';

interface Folded {
  readonly name: Part;
  readonly part: HTMLElement;
  readonly button: HTMLButtonElement;
}

/** Per cent: larger letters than these would leave no room for the page, which the banner may not take over. */
const LARGEST = 150;
/**
 * Names of our style's own properties begin so: a page that knew them could register them for its whole document, shadow roots too, and
 * have our colours mean nothing.
 */
const PREFIX = `--p${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}-`;

export class Banner {
  /** As the user's own language has it. */
  private own: BannerView;
  /** As it is read now. */
  private view: BannerView;
  private readonly doors: BannerDoors;
  /** What stands in the page's own tree. */
  readonly host = element('div', {});
  private readonly root: ShadowRoot;
  /** All that is drawn. */
  private readonly box = element('div', { className: 'all' });
  private readonly foreground = new Foreground(this.host, this.box);
  private open: Part | null = null;
  /** Shows the part that is open, and no other. */
  private fold: () => void = () => {};
  /** Number of the situation that was chosen. */
  private situation = 0;
  private readonly guard = new MutationObserver(() => this.comeBack());
  private returns = 0;
  private readonly count = element('p', { className: 'count' });
  private readonly quotes = element('ul', { className: 'quotes' });
  private readonly layer = element('div', {});
  /** The item whose sign was pressed; null until then. */
  private chosen: number | null = null;
  private marks: ItemMarks;

  constructor(view: BannerView, doors: BannerDoors) {
    this.own = view;
    this.view = view;
    this.doors = doors;
    this.host.setAttribute(BANNER_ATTRIBUTE, '');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.layer.className = `marks ${view.level}`;
    this.layer.setAttribute('role', 'group');
    this.marks = this.freshMarks();
    this.box.append(this.card(), this.layer);
    this.root.append(element('style', { textContent: css.replaceAll('--', PREFIX) }), this.box);
  }

  private freshMarks(): ItemMarks {
    return new ItemMarks(this.layer, {
      prefix: PREFIX,
      sign: () => (this.view.level === 'warn' ? octagon() : triangle()),
      onPress: (item) => this.choose(item),
      onEscape: (event) => this.dismiss(event, false),
    });
  }

  /** Shows it, outside of whatever tree the page builds in its body. */
  show(): void {
    this.stand();
    this.mark();
  }

  private stand(): void {
    (documentElementOf(document) as Element).append(this.host);
    this.watch();
    this.foreground.keep();
  }

  /** The root that it stands in, and the document, whose root a page may replace. */
  private watch(): void {
    for (const around of [document, documentElementOf(document) as Element])
      this.guard.observe(around, { childList: true });
  }

  remove(): void {
    this.guard.disconnect();
    this.foreground.stop();
    this.marks.stop();
    this.host.remove();
  }

  /** True where this shows the same already, or the same of more or fewer items: those it takes over. */
  takes(view: BannerView): boolean {
    const { count, items } = view;
    if (JSON.stringify(view) !== JSON.stringify({ ...this.own, count, items })) return false;
    this.own = view;
    if (this.view.language === view.language) this.view = view;
    this.mark();
    return true;
  }

  /** Says how many items it is about, and puts a mark beside each that has a place on the page. */
  private mark(): void {
    const { count, items, mark, unmarked, language } = this.view;
    const found = items.flatMap(({ item, quotes }) => {
      const one = this.doors.elementOf(item);
      return one === null ? [] : [{ item, element: one, label: labelOf(mark, quotes) }];
    });
    this.count.textContent = found.length < items.length && count !== '' ? `${count} ${unmarked}` : count;
    this.count.hidden = count === '';
    Object.assign(this.layer, { lang: language, hidden: found.length === 0 });
    this.layer.setAttribute('aria-label', count === '' ? this.view.name : count);
    this.layer.classList.toggle('strong', themeOf(this.view.theme, deviceLook()).startsWith('contrast'));
    this.marks.show(found);
    if (!items.some(({ item }) => item === this.chosen)) this.chosen = null;
    this.marks.choose(this.chosen);
    this.showQuotes();
  }

  /** Shows the words of one item, whose sign was pressed, instead of the most telling of all. */
  private choose(item: number): void {
    this.chosen = item;
    this.open = null;
    this.fold();
    this.marks.choose(item);
    this.showQuotes();
  }

  private showQuotes(): void {
    const { quotes, items } = this.view;
    const own = items.find(({ item }) => item === this.chosen)?.quotes ?? [];
    const shown = own.length > 0 ? own : quotes;
    this.quotes.replaceChildren(...shown.map((quote) => element('li', { className: 'quote' }, [words(quote)])));
  }

  private comeBack(): void {
    const root = documentElementOf(document);
    if (root === null || this.host.parentNode === root) return;
    // Another Parakh came after this one, and took it away.
    if (!this.doors.isAlive()) return this.remove();
    this.guard.disconnect();
    if (this.returns++ >= MOST_RETURNS) return this.remove();
    // A page that opens its document anew has taken all that listens from ours, too.
    this.marks.stop();
    this.marks = this.freshMarks();
    this.redraw();
    this.stand();
  }

  /** Draws the card anew; what was unfolded stays so. */
  private redraw(): HTMLElement {
    const card = this.card();
    this.root.querySelector('.card')?.replaceWith(card);
    this.mark();
    return card;
  }

  /** Shows the same in the other language; what was unfolded stays so. Focus stays on the button that was pressed. */
  private async changeLanguage(english: boolean): Promise<void> {
    const view = await this.doors.inLanguage(english);
    // Nobody answers any more: a button that does nothing is worse than none.
    if (view === null) return this.root.querySelector('.language')?.remove();
    this.view = view;
    const hadFocus = this.root.activeElement?.classList.contains('language') === true;
    const card = this.redraw();
    if (hadFocus) card.querySelector<HTMLElement>('.language')?.focus();
  }

  private card(): HTMLElement {
    const { view, quotes } = this;
    const card = this.frame();
    const notAnOffer = this.button(view.notAnOffer, 'last', (event) => this.dismiss(event, true));
    this.foreground.watch(notAnOffer);
    // What the sign of another post shows is read out.
    quotes.setAttribute('aria-live', 'polite');
    this.showQuotes();
    const [why, steps] = this.foldedParts();
    card.append(
      this.head(),
      ...this.help(),
      quotes,
      element('div', { className: 'buttons' }, [why.button, steps.button, notAnOffer]),
      why.part,
      steps.part,
    );
    return card;
  }

  /** The empty card, in its language and colours. */
  private frame(): HTMLElement {
    const { view } = this;
    const card = element('section', { className: `card ${view.level}`, lang: view.language, dir: view.direction });
    card.dataset.theme = themeOf(view.theme, deviceLook());
    card.style.setProperty(`${PREFIX}scale`, String(Math.min(view.textSize, LARGEST) / 100));
    card.setAttribute('role', 'region');
    card.setAttribute('aria-label', view.name);
    card.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.dismiss(event, false);
      // The page's own shortcuts are not meant by keys that are typed here.
      event.stopPropagation();
    });
    return card;
  }

  private head(): HTMLElement {
    const { view } = this;
    const headline = element('p', { className: 'headline' });
    headline.setAttribute('aria-live', 'polite');
    // A live region is announced when its text comes, not when it comes with its text.
    requestAnimationFrame(() => (headline.textContent = view.headline));
    const close = this.button('', 'close', (event) => this.dismiss(event, false));
    close.setAttribute('aria-label', view.close);
    close.append(cross());
    return element('div', { className: 'head' }, [
      view.level === 'warn' ? octagon() : triangle(),
      element('div', { className: 'text' }, [
        element('p', { className: 'name', textContent: view.name }),
        headline,
        this.count,
      ]),
      ...this.languageButton(),
      close,
    ]);
  }

  /** "Why" and "what to do", each with its button. One is open at a time, and the quotes make way: the headline always stays in sight. */
  private foldedParts(): readonly [Folded, Folded] {
    const { view } = this;
    const unfold = (wanted: Part): void => {
      this.open = this.open === wanted ? null : wanted;
      this.fold();
    };
    const why: Folded = {
      name: 'why',
      part: this.more(
        view.whyTitle,
        view.why.map(({ quote, meaning, source }) => [words(quote), span('meaning', meaning), span('source', source)]),
      ),
      button: this.button(view.whyButton, 'first', () => {
        void this.doors.why().then((opened) => opened || unfold('why'));
      }),
    };
    const steps: Folded = {
      name: 'steps',
      part: this.advice(),
      button: this.button(view.stepsButton, '', () => unfold('steps')),
    };
    this.fold = () => {
      for (const { name, part, button } of [why, steps]) {
        part.hidden = name !== this.open;
        button.setAttribute('aria-expanded', String(!part.hidden));
      }
      this.quotes.hidden = this.open !== null;
    };
    this.fold();
    return [why, steps];
  }

  private languageButton(): HTMLElement[] {
    const { other } = this.view;
    if (other === null) return [];
    const button = this.button(other.name, 'language', () => void this.changeLanguage(other.english));
    button.lang = other.language;
    return [button];
  }

  /** Whoever handed Parakh out, before everything else that is said. */
  private help(): HTMLElement[] {
    const { organisation } = this.view;
    if (organisation === null) return [];
    const { name, line, contacts } = organisation;
    const said = [element('b', { textContent: `${name}: ` }), line];
    return [
      element('div', { className: 'help', dir: 'auto' }, [
        ...(line === '' ? [] : [element('p', {}, said)]),
        ...contacts.map((contact) => element('span', { className: 'contact' }, contactParts(contact))),
      ]),
    ];
  }

  /** What to do, by what has happened already. The choice is remembered nowhere: it goes with the banner. */
  private advice(): HTMLElement {
    const { situationsTitle, situations } = this.view;
    const list = element('ol', {});
    const choices = situations.map(({ label }, number) =>
      this.button(label, 'choice', () => {
        choose(number);
        showTopOf(list, panel);
      }),
    );
    const choose = (chosen: number): void => {
      this.situation = chosen;
      for (const [number, choice] of choices.entries()) choice.setAttribute('aria-pressed', String(number === chosen));
      list.replaceChildren(...(situations[chosen]?.steps ?? []).map((step) => element('li', {}, stepParts(step))));
    };
    choose(this.situation);
    const group = element('div', { className: 'choices' }, choices);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', situationsTitle);
    const panel = element('div', { className: 'more', hidden: true }, [
      element('h2', { textContent: situationsTitle }),
      group,
      list,
    ]);
    return panel;
  }

  private more(title: string, entries: readonly (readonly (Node | string)[])[]): HTMLElement {
    return element('div', { className: 'more', hidden: true }, [
      element('h2', { textContent: title }),
      element(
        'ul',
        {},
        entries.map((entry) => element('li', {}, entry)),
      ),
    ]);
  }

  private button(text: string, className: string, act: (event: Event) => void): HTMLButtonElement {
    const button = element('button', { type: 'button', className, textContent: text });
    // A page can send clicks of its own making; only the user's count.
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act(event);
    });
    return button;
  }

  /** Only at a press of the user's own, who sees what is pressed. */
  private dismiss(press: Event, notAnOffer: boolean): void {
    if (!this.foreground.takes(press)) return;
    this.remove();
    this.doors.dismiss(notAnOffer);
  }
}

/** What is said of a mark to those who do not see it: of which post it is. */
function labelOf(mark: string, [first]: readonly Quote[]): string {
  return first === undefined ? mark : `${mark} “${textOfQuote(first)}”`;
}

/** In the direction in which they are written: English in an Urdu banner would lose its full stop to the other side. */
function words(quote: Quote): HTMLElement {
  return element('span', { className: 'words', dir: 'auto' }, marked(quote));
}

/** The page's words, those that count made to stand out. Text nodes only, whatever the page wrote; a turn of writing that it left open ends before our own mark. */
function marked({ before, words, after }: Quote): (Node | string)[] {
  return ['“', element('span', { className: 'isolated' }, [before, element('b', { textContent: words }), after]), '”'];
}

/** Pixels of the steps that must be seen after a choice; with less it looks as if nothing had happened. */
const SEEN = 120;

/** On a small screen the steps may lie below the card's edge: then the choices move up, and the steps with them. */
function showTopOf(list: HTMLElement, panel: HTMLElement): void {
  const card = panel.parentElement;
  if (card === null) return;
  const edge = card.getBoundingClientRect();
  if (edge.bottom - list.getBoundingClientRect().top < SEEN)
    card.scrollTop += panel.getBoundingClientRect().top - edge.top;
}

/** A thing to do, whom to call for it, what to keep as proof. */
function stepParts({ text, channels, keep }: BannerSituation['steps'][number]): (Node | string)[] {
  return [
    text,
    ...channels.map((channel) => element('span', { className: 'contact' }, contactParts(channel))),
    ...(keep === '' ? [] : [span('keep', keep)]),
  ];
}

/** Opens beside the page, and tells the other one nothing of where it was opened from. */
function contactParts({ text, number, href, note }: ChannelLine): Node[] {
  const link = element(
    'a',
    {},
    number === '' ? [text] : [text, element('bdi', { className: 'number', dir: 'ltr', textContent: number })],
  );
  if (href !== '') link.href = href;
  if (!href.startsWith('tel:')) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  return note === '' ? [link] : [link, span('source', note)];
}

function span(className: string, textContent: string): HTMLElement {
  return element('span', { className, textContent });
}

/** Octagon with an exclamation mark: a shape that says "stop" without its colour. */
function octagon(): SVGElement {
  return drawing('sign', '0 0 34 34', [
    ['path', { d: 'M11 2h12l9 9v12l-9 9H11l-9-9V11z', fill: 'currentColor' }],
    [
      'path',
      { d: 'M17 9v10M17 24.5v.5', stroke: `var(${PREFIX}paper)`, 'stroke-width': '3.4', 'stroke-linecap': 'round' },
    ],
  ]);
}

/** Triangle with a question mark: a shape that says "take care" without its colour. */
function triangle(): SVGElement {
  return drawing('sign', '0 0 34 34', [
    ['path', { d: 'M17 3 32 30H2z', fill: 'currentColor', stroke: 'currentColor', 'stroke-linejoin': 'round' }],
    [
      'path',
      {
        d: 'M14 15.8c0-4 6-4 6 0 0 2.4-3 2.4-3 4.8M17 25.2v.4',
        stroke: `var(${PREFIX}paper)`,
        'stroke-width': '2.6',
        'stroke-linecap': 'round',
        fill: 'none',
      },
    ],
  ]);
}

function cross(): SVGElement {
  return drawing(
    '',
    '0 0 20 20',
    [
      [
        'path',
        {
          d: 'M5 5l10 10M15 5L5 15',
          stroke: 'currentColor',
          'stroke-width': '2',
          'stroke-linecap': 'round',
          fill: 'none',
        },
      ],
    ],
    20,
  );
}

function drawing(
  className: string,
  viewBox: string,
  shapes: readonly (readonly [string, Readonly<Record<string, string>>])[],
  size?: number,
): SVGElement {
  const svg = svgElement('svg', {
    viewBox,
    'aria-hidden': 'true',
    ...(className === '' ? {} : { class: className }),
    ...(size === undefined ? {} : { width: String(size), height: String(size) }),
  });
  for (const [name, attributes] of shapes) svg.append(svgElement(name, attributes));
  return svg;
}

function svgElement(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
