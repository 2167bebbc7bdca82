/**
 * The banner in a page that is warned of. Plain DOM in a closed shadow root: it must be small, and the page must neither read
 * nor steer it. It takes no focus, moves nothing of the page, and comes back a few times if the page takes it away.
 */
import type { BannerSituation, BannerView, ChannelLine } from '../../messages.ts';
import type { Quote } from '../../quotes.ts';
import css from './banner.css?inline';

/** What the banner does not do itself. */
export interface BannerDoors {
  /** Opens the popup; false where the browser cannot. */
  readonly why: () => Promise<boolean>;
  readonly dismiss: (notAnOffer: boolean) => void;
}

/** A page that takes the banner away more often than this keeps it away; badge and popup are out of its reach. */
const MOST_RETURNS = 3;
export const HOST_ATTRIBUTE = 'data-parakh-warning';

export class Banner {
  private readonly view: BannerView;
  private readonly doors: BannerDoors;
  private readonly host = document.createElement('div');
  private readonly guard = new MutationObserver(() => this.comeBack());
  private returns = 0;

  constructor(view: BannerView, doors: BannerDoors) {
    this.view = view;
    this.doors = doors;
    this.host.setAttribute(HOST_ATTRIBUTE, '');
    this.host.attachShadow({ mode: 'closed' }).append(element('style', { textContent: css }), this.card());
  }

  /** Shows it, outside of whatever tree the page builds in its body. */
  show(): void {
    document.documentElement.append(this.host);
    this.guard.observe(document.documentElement, { childList: true });
  }

  remove(): void {
    this.guard.disconnect();
    this.host.remove();
  }

  /** True where this shows the same already. */
  shows(view: BannerView): boolean {
    return JSON.stringify(view) === JSON.stringify(this.view);
  }

  private comeBack(): void {
    if (this.host.parentNode === document.documentElement) return;
    if (this.returns++ < MOST_RETURNS) document.documentElement.append(this.host);
    else this.guard.disconnect();
  }

  private card(): HTMLElement {
    const { view } = this;
    const card = element('section', { className: 'card', lang: view.language, dir: view.direction });
    card.setAttribute('role', 'region');
    card.setAttribute('aria-label', view.name);
    const headline = element('p', { className: 'headline' });
    headline.setAttribute('aria-live', 'polite');
    // A live region is announced when its text comes, not when it comes with its text.
    requestAnimationFrame(() => (headline.textContent = view.headline));
    const why = this.more(
      view.whyTitle,
      view.why.map(({ quote, meaning, source }) => [
        element('span', { className: 'words' }, marked(quote)),
        span('meaning', meaning),
        span('source', source),
      ]),
    );
    const steps = this.advice();
    const close = this.button('', 'close', () => this.dismiss(false));
    close.setAttribute('aria-label', view.close);
    close.append(cross());
    const quotes = element(
      'ul',
      { className: 'quotes' },
      view.quotes.map((quote) => element('li', { className: 'quote' }, marked(quote))),
    );
    // One part at a time, and the two quotes make way: the sentence itself always stays in sight.
    const unfold = (wanted: HTMLElement): void => {
      for (const [part, button] of folds) {
        part.hidden = part !== wanted || !part.hidden;
        button.setAttribute('aria-expanded', String(!part.hidden));
      }
      quotes.hidden = folds.some(([part]) => !part.hidden);
    };
    const whyButton = this.button(view.whyButton, 'first', () => {
      void this.doors.why().then((opened) => opened || unfold(why));
    });
    const stepsButton = this.button(view.stepsButton, '', () => unfold(steps));
    const folds = [
      [why, whyButton],
      [steps, stepsButton],
    ] as const;
    for (const [, button] of folds) button.setAttribute('aria-expanded', 'false');
    card.append(
      element('div', { className: 'head' }, [
        sign(),
        element('div', { className: 'text' }, [element('p', { className: 'name', textContent: view.name }), headline]),
        close,
      ]),
      quotes,
      element('div', { className: 'buttons' }, [
        whyButton,
        stepsButton,
        this.button(view.notAnOffer, 'last', () => this.dismiss(true)),
      ]),
      why,
      steps,
    );
    card.addEventListener('keydown', (event) => {
      if (event.isTrusted && event.key === 'Escape') this.dismiss(false);
      // The page's own shortcuts are not meant by keys that are typed here.
      event.stopPropagation();
    });
    return card;
  }

  /** What to do, by what has happened already. The choice is remembered nowhere: it goes with the banner. */
  private advice(): HTMLElement {
    const { situationsTitle, situations } = this.view;
    const list = element('ol', {});
    const choices = situations.map((situation) => {
      const choice = this.button(situation.label, 'choice', () => {
        choose(situation);
        showTopOf(list, panel);
      });
      return [situation, choice] as const;
    });
    const choose = (chosen: BannerSituation | undefined): void => {
      for (const [situation, choice] of choices) choice.setAttribute('aria-pressed', String(situation === chosen));
      list.replaceChildren(...(chosen?.steps ?? []).map((step) => element('li', {}, stepParts(step))));
    };
    choose(situations[0]);
    const group = element(
      'div',
      { className: 'choices' },
      choices.map(([, choice]) => choice),
    );
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

  private button(text: string, className: string, act: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', className, textContent: text });
    // A page can send clicks of its own making; only the user's count.
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return button;
  }

  private dismiss(notAnOffer: boolean): void {
    this.remove();
    this.doors.dismiss(notAnOffer);
  }
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<
    Pick<HTMLElementTagNameMap[K] & HTMLButtonElement, 'className' | 'textContent' | 'hidden' | 'lang' | 'dir' | 'type'>
  >,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  Object.assign(made, properties);
  made.append(...children);
  return made;
}

/** The page's words, those that count made to stand out. Text nodes only, whatever the page wrote. */
function marked({ before, words, after }: Quote): (Node | string)[] {
  return ['“', before, element('b', { textContent: words }), after, '”'];
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
  const link = element('a', {}, number === '' ? [text] : [text, span('number', number)]);
  if (href !== '') link.href = href;
  if (!href.startsWith('tel:')) Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  return note === '' ? [link] : [link, span('source', note)];
}

function span(className: string, textContent: string): HTMLElement {
  return element('span', { className, textContent });
}

/** Octagon with an exclamation mark: a shape that says "stop" without its colour. */
function sign(): SVGElement {
  return drawing('sign', '0 0 34 34', [
    ['path', { d: 'M11 2h12l9 9v12l-9 9H11l-9-9V11z', fill: 'currentColor' }],
    ['path', { d: 'M17 9v10M17 24.5v.5', stroke: 'var(--paper)', 'stroke-width': '3.4', 'stroke-linecap': 'round' }],
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
