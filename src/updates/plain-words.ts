/** What a pack says to users is words: no markup, no addresses, and nothing that makes words look like others. */

/** Angle brackets, character references, links of Markdown, addresses. */
const MARKUP = /[<>]|&(?:#|[a-z]+;)|\]\(|:\/\/|javascript:/i;
/** Characters that nobody sees or that turn the order of others. */
const UNSEEN = /[\p{Cs}\p{Co}\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;

export function isPlainWords(text: string): boolean {
  return !MARKUP.test(text) && !UNSEEN.test(text.replaceAll('\n', ' '));
}
