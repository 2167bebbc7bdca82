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

/** The longest key above in UTF-16 units: how far `emojiAt` looks ahead. */
const LONGEST = Math.max(...Object.keys(WORDS).map((key) => key.length));
const FIRST_UNITS = new Set(Object.keys(WORDS).map((key) => key.charCodeAt(0)));

/**
 * @returns the word that the emoji at `at` stands for and the UTF-16 units it takes up, or null where there is none
 */
export function emojiAt(text: string, at: number): { word: string; length: number } | null {
  if (!FIRST_UNITS.has(text.charCodeAt(at))) return null;
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = WORDS[text.slice(at, at + length)];
    if (word !== undefined) return { word, length };
  }
  return null;
}
