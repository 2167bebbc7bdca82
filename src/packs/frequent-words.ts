/** Frequent words of each script, the most frequent first (`npm run frequent-words`). The first script is that of most pages. */
import lists from '../../assets/frequent-words.json' with { type: 'json' };

export const FREQUENT_WORDS: readonly (readonly string[])[] = lists.map((list) => list.split(' '));
