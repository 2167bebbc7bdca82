/** How the banner stands on a page, measured on its root, which is closed to the page. */
export interface SeenBanner {
  readonly text: string;
  /** Of its letters: size, height of a line, and the first typeface that is asked for. */
  readonly letters: readonly [size: string, line: string, face: string];
  /** One line for each: cut off, off the screen, too small to tap. */
  readonly faults: readonly string[];
  /** Between letters and their ground, the lowest of all its texts. */
  readonly lowestContrast: number;
  /** Middles of what can be pressed, by its words; of a mark, which shows none, by what is said of it. */
  readonly buttons: Readonly<Record<string, SeenButton>>;
}

export interface SeenButton {
  readonly x: number;
  readonly y: number;
  readonly pressed: boolean;
}

/** Its headline comes a moment later, so that it is announced, and it slides in. */
export const BANNER_SETTLED_MS = 600;

/** Runs where the root is known, so it refers to nothing outside of itself. */
export function seenBanner(root: ShadowRoot | null): SeenBanner {
  const card = root?.querySelector<HTMLElement>('.card') ?? null;
  if (root === null || card === null)
    return { text: '', letters: ['', '', ''], faults: ['there is no banner'], lowestContrast: 0, buttons: {} };
  const shown = (one: HTMLElement): boolean => one.getClientRects().length > 0 && !(one instanceof SVGElement);
  const inCard = [card, ...card.querySelectorAll<HTMLElement>('*')].filter(shown);
  const tapped = [...root.querySelectorAll<HTMLElement>('button, a, summary')].filter(
    (one) => shown(one) && one.closest('.away') === null,
  );
  const nameOf = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? '';

  const faults = [...new Set([...inCard, ...tapped])].flatMap((one) => {
    const name = `${one.tagName}.${one.className} "${nameOf(one).slice(0, 40)}"`;
    const { left, right } = one.getBoundingClientRect();
    const isCutOff = getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1;
    return [
      ...(left < -1 || right > document.documentElement.clientWidth + 1 ? [`off the screen: ${name}`] : []),
      ...(isCutOff && inCard.includes(one) ? [`cut off: ${name}`] : []),
    ];
  });
  const small = tapped.flatMap((one) => {
    const { width, height } = one.getBoundingClientRect();
    // Half a thousandth is what adding up leaves.
    return Math.min(width, height) < 43.999 ? [`hard to tap: "${nameOf(one).slice(0, 40)}" ${width}×${height}`] : [];
  });

  type Colour = readonly [number, number, number, number];
  const colour = (css: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const light = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** The nearest that is painted all over. */
  const groundOf = (one: HTMLElement | null): Colour => {
    const ground = one === null ? ([255, 255, 255, 1] as const) : colour(getComputedStyle(one).backgroundColor);
    return ground[3] === 1 ? ground : groundOf(one?.parentElement ?? null);
  };
  const contrasts = inCard
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''))
    .map((one) => {
      const [a, b] = [light(colour(getComputedStyle(one).color)), light(groundOf(one))];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    });

  const { fontSize, lineHeight, fontFamily } = getComputedStyle(card);
  const middles = tapped.map((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    const pressed = one.getAttribute('aria-pressed') === 'true';
    return [nameOf(one), { x: (left + right) / 2, y: (top + bottom) / 2, pressed }] as const;
  });
  return {
    text: card.innerText,
    letters: [fontSize, lineHeight, fontFamily.split(',')[0] ?? ''],
    faults: [...faults, ...small],
    lowestContrast: Math.min(...contrasts),
    buttons: Object.fromEntries(middles),
  };
}
