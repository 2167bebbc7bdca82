/** Honest texts that the phrases of a pack are held against. */
import type { HonestTexts, LonePhrase } from '../../packs/check/commonness.ts';
import { plainText } from '../../packs/check/plain-reader.ts';
import type { PlainText } from '../../packs/check/plain-reader.ts';
import { compilePhrase } from '../../packs/phrases.ts';
import { projectCorpus, sharedCorpus } from '../corpus.ts';

/**
 * The project’s own clear texts look like offers on purpose. So small a share for each word of a phrase parts what only offers say (“army helper”,
 * “russian passport”) from what honest ads say, too (“security guard”, “kitchen helper”, “free visa”).
 */
const OWN_SHARE_PER_WORD = 0.0065;
/** Real texts of every kind seldom do: “signing bonus”, the commonest phrase of the pack, stands in one of 220, “no experience” in one of 190. */
const REAL_SHARE_PER_WORD = 0.0025;

/** The project’s own clear texts. The test split stays unread. */
export function ownHonestTexts(): HonestTexts {
  const texts = projectCorpus()
    .filter(({ label, split }) => label === 'clear' && split === 'train')
    .map(plainText);
  const sizes = new Map<string, number>();
  for (const { lang } of texts) count(sizes, lang);
  return { texts, sizes, sharePerWord: OWN_SHARE_PER_WORD };
}

/**
 * Real honest texts, where they lie beside the project; of tens of thousands only those that may hold one of the phrases are kept.
 */
export function realHonestTexts(phrases: readonly LonePhrase[]): HonestTexts {
  const texts: PlainText[] = [];
  const sizes = new Map<string, number>();
  const needles = new Set(phrases.map(({ written }) => longestWord(written)));
  for (const { id, lang, label, text } of needles.size === 0 ? [] : sharedCorpus()) {
    if (label !== 'honest') continue;
    const language = lang.replace(/-[A-Z]{2}$/u, '');
    count(sizes, language);
    const lower = text.toLowerCase();
    for (const needle of needles) {
      if (!lower.includes(needle)) continue;
      texts.push(plainText({ id, lang: language, text }));
      break;
    }
  }
  return { texts, sizes, sharePerWord: REAL_SHARE_PER_WORD };
}

function longestWord(written: string): string {
  return compilePhrase(written)
    .map((word) => word.replace('*', ''))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

function count(sizes: Map<string, number>, key: string): void {
  sizes.set(key, (sizes.get(key) ?? 0) + 1);
}
