import { describe, expect, it } from 'vitest';
import { FACETS } from '../../../src/engine/pack.ts';
import { read } from '../repository/files.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Where colours stand: those of all surfaces, and the workbench's. */
const SHEETS = ['src/ui/tokens.css', 'src/ui/workbench/facets.css'];

/** Colours by name, for each theme. */
function themes(): Map<string, Map<string, Colour>> {
  const found = new Map<string, Map<string, Colour>>();
  for (const sheet of SHEETS) {
    for (const [, theme = '', body = ''] of read(sheet).matchAll(/\[data-theme='([\w-]+)'\] \{([^}]*)\}/g)) {
      const colours = found.get(theme) ?? new Map<string, Colour>();
      for (const [, name = '', hex = ''] of body.matchAll(/--([\w-]+): #([0-9a-f]{6});/g))
        colours.set(name, [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Colour);
      found.set(theme, colours);
    }
  }
  return found;
}

/** As WCAG 2.2 defines it, from 1 to 21. */
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What is read on what, with the least contrast that WCAG 2.2 AA allows: 4.5 for text, 3 for lines that mean something. */
const PAIRS = [
  ['ink', 'paper', 4.5],
  ['ink', 'card', 4.5],
  ['quiet', 'paper', 4.5],
  ['quiet', 'card', 4.5],
  ['link', 'paper', 4.5],
  ['action', 'paper', 4.5],
  ['action-ink', 'action', 4.5],
  ['warn', 'warn-ground', 4.5],
  ['warn-ink', 'warn', 4.5],
  ['ink', 'warn-ground', 4.5],
  ['quiet', 'warn-ground', 4.5],
  ['caution', 'caution-ground', 4.5],
  ['caution-ink', 'caution', 4.5],
  ['quiet', 'caution-ground', 4.5],
  ['report', 'report-ground', 4.5],
  ['quiet', 'report-ground', 4.5],
  ['clear', 'clear-ground', 4.5],
  ['quiet', 'clear-ground', 4.5],
  ['focus', 'paper', 3],
  ['edge', 'paper', 3],
  ...FACETS.map((facet) => [`facet-${facet}`, 'card', 4.5] as const),
] as const;

const known = themes();

it('there are four themes, with the same colours', () => {
  expect([...known.keys()]).toEqual(['light', 'dark', 'contrast-light', 'contrast-dark']);
  const names = [...(known.get('light') ?? []).keys()];
  for (const colours of known.values()) expect([...colours.keys()]).toEqual(names);
});

function ratio(colours: ReadonlyMap<string, Colour> | undefined, front: string, ground: string): number {
  return contrast(colours?.get(front) ?? [0, 0, 0], colours?.get(ground) ?? [0, 0, 0]);
}

describe.each([...known])('%s', (theme, colours) => {
  it.each(PAIRS)('%s on %s can be read', (front, ground, least) => {
    // Strong contrast is that of WCAG's AAA.
    expect(ratio(colours, front, ground)).toBeGreaterThanOrEqual(theme.startsWith('contrast') ? 7 : least);
  });
});

it('docs/design-language.md states these contrasts', () => {
  const doc = read('docs/design-language.md');
  for (const [front, ground] of PAIRS) {
    const ratios = [...known.values()].map((colours) => ratio(colours, front, ground).toFixed(1));
    expect(doc).toContain(`| \`${front}\` on \`${ground}\` | ${ratios.join(' | ')} |`);
  }
});
