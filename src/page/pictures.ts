/**
 * Pictures that may carry an advert. Their sizes are asked for when somebody looks, not while the page loads: most are not there yet
 * then. No style is computed and no layout forced.
 */
import { attributeOf, localNameOf, pictureHeightOf, pictureWidthOf, videoHeightOf, videoWidthOf } from './natives.ts';

/** Pictures of one page that are remembered, at most. */
export const MOST_PICTURES = 200;
/** Pixels of each side, at least, for words in it to be read by a person. */
const LEAST_SIDE = 200;
/**
 * A poster says about as much as a hundred words. Nearly every page has large pictures: only where they may say more than the words that
 * were read does it matter that nobody looked at them.
 */
const CHARACTERS_OF_A_POSTER = 600;

/**
 * @param pictures pictures, videos and canvases of the page
 * @param characters how many of the page's text were read
 * @returns how many are large, or 0 where they matter little beside so much text
 */
export function picturesThatMatter(pictures: readonly WeakRef<Element>[], characters: number): number {
  const large = pictures.filter((picture) => isLarge(picture.deref())).length;
  return characters < large * CHARACTERS_OF_A_POSTER ? large : 0;
}

function isLarge(picture: Element | undefined): boolean {
  if (picture === undefined) return false;
  const isVideo = localNameOf(picture) === 'video';
  const width = sideOf(picture, 'width', isVideo ? videoWidthOf : pictureWidthOf);
  const height = sideOf(picture, 'height', isVideo ? videoHeightOf : pictureHeightOf);
  return width >= LEAST_SIDE && height >= LEAST_SIDE;
}

/** As the page wants it to be shown; where it does not say, as it came. */
function sideOf(
  picture: Element,
  side: 'width' | 'height',
  asItCame: (picture: Element) => number | undefined,
): number {
  const wanted = /^\s*(\d+)(?:px)?\s*$/i.exec(attributeOf(picture, side) ?? '')?.[1];
  if (wanted !== undefined) return Number(wanted);
  try {
    return asItCame(picture) ?? 0;
  } catch {
    return 0; // A canvas, or an element that only has a picture's name.
  }
}
