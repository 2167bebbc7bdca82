/**
 * Emoji that stand for words in offers ("🇷🇺 🪖 job 💰"). They are folded to the English word, so that every phrase that
 * knows the word knows the emoji.
 */
const WORDS: Readonly<Record<string, string>> = {
  '🇷🇺': 'russia',
  '🇮🇳': 'india',
  '🇳🇵': 'nepal',
  '🇺🇦': 'ukraine',
  '🪖': 'army',
  '🎖': 'army',
  '💂': 'guard',
  '👮': 'guard',
  '💰': 'money',
  '💵': 'money',
  '💸': 'money',
  '🤑': 'money',
  '🛂': 'passport',
  '✈': 'flight',
  '🛫': 'flight',
  '🛡': 'security',
  '👨‍🍳': 'cook',
  '🧑‍🍳': 'cook',
  '🚚': 'driver',
  '🚛': 'driver',
  '📞': 'call',
  '☎': 'call',
  '📱': 'call',
  '📲': 'call',
  '🏠': 'house',
};

/** The keys above by their first code point, longest first. */
const BY_FIRST = new Map<number, string[]>();
for (const key of Object.keys(WORDS).sort((a, b) => b.length - a.length)) {
  const first = key.codePointAt(0) as number;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), key]);
}

/**
 * @param codePoint that stands at `at`
 * @returns the word that the emoji at `at` stands for and the UTF-16 units it takes up, or null where there is none
 */
export function emojiAt(text: string, at: number, codePoint: number): { word: string; length: number } | null {
  for (const key of BY_FIRST.get(codePoint) ?? NO_KEYS)
    if (text.startsWith(key, at)) return { word: WORDS[key] as string, length: key.length };
  return null;
}

const NO_KEYS: readonly string[] = [];
