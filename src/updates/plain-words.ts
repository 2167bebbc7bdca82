/** What a pack says to users is words: no markup, no addresses, and nothing that makes words look like others. */

/** Angle brackets, character references, links of Markdown, addresses, characters that nobody sees or that turn the order of others. */
const MORE_THAN_WORDS =
  /[<>]|&(?:#|[a-zA-Z]{1,40};)|\]\(|:\/\/|[jJ][aA][vV][aA][sS][cC][rR][iI][pP][tT]:|[\p{Cs}\p{Co}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?!\n)\p{Cc}/u;

export function isPlainWords(text: string): boolean {
  return !MORE_THAN_WORDS.test(text);
}
