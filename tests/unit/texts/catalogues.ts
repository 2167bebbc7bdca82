/** What the tests of the texts read: every catalogue, message by message. */
import { Visitor } from '@fluent/syntax';
import type { Message, MessageReference, SelectExpression, TextElement, VariableReference } from '@fluent/syntax';
import { messagesIn } from '../../../scripts/texts/keys.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { read } from '../repository/files.ts';

export interface ReadMessage {
  readonly note: string;
  /** The words, without what stands in braces. */
  readonly words: string;
  readonly values: readonly string[];
  /** Other messages that it takes in. */
  readonly references: readonly string[];
  /** By what it chooses its form, and which forms there are. */
  readonly forms: readonly string[];
}

export const LOCALES = 'src/ui/texts/locales';
/** Texts that stand on paper alone. */
export const LEAFLETS = 'assets/leaflets';

export function catalogue(language: UiLanguage, folder: string = LOCALES): Map<string, ReadMessage> {
  return new Map(
    messagesIn(read(`${folder}/${language}.ftl`)).map((message) => [message.id.name, readMessage(message)]),
  );
}

function readMessage(message: Message): ReadMessage {
  const words: string[] = [];
  const values = new Set<string>();
  const references = new Set<string>();
  const forms: string[] = [];
  class Parts extends Visitor {
    override visitTextElement({ value }: TextElement): void {
      words.push(value);
    }
    override visitVariableReference({ id }: VariableReference): void {
      values.add(id.name);
    }
    override visitMessageReference({ id }: MessageReference): void {
      references.add(id.name);
    }
    override visitSelectExpression(node: SelectExpression): void {
      const names = node.variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
      forms.push(names.sort().join(', '));
      this.genericVisit(node);
    }
  }
  if (message.value !== null) new Parts().visit(message.value);
  return {
    note: message.comment?.content.trim() ?? '',
    words: words.join(' '),
    values: [...values].sort(),
    references: [...references].sort(),
    forms,
  };
}

/** The letters of each language's script. */
export const SCRIPTS: Readonly<Record<Exclude<UiLanguage, 'en'>, RegExp>> = {
  hi: /\p{sc=Devanagari}/u,
  mr: /\p{sc=Devanagari}/u,
  ne: /\p{sc=Devanagari}/u,
  bn: /\p{sc=Bengali}/u,
  as: /\p{sc=Bengali}/u,
  te: /\p{sc=Telugu}/u,
  ta: /\p{sc=Tamil}/u,
  gu: /\p{sc=Gujarati}/u,
  ur: /\p{sc=Arabic}/u,
  kn: /\p{sc=Kannada}/u,
  or: /\p{sc=Oriya}/u,
  ml: /\p{sc=Malayalam}/u,
  pa: /\p{sc=Gurmukhi}/u,
};

/** Names that stand in Latin letters in any language. */
const LATIN_NAMES =
  /^(?:WhatsApp|Telegram|ZIP|eml|html|txt|MB|SHA|URL|eMigrate|MADAD|cybercrime|gov|in|com|PDF|PBSK|FAQ|UPI|GST|MP|DNA|mea|pge|AFP|PNG|WebP|kB|minisign)$/i;

/** Latin words that no language leaves untranslated, but for those that the English has in quotation marks. */
export function englishLeft(words: string, english: string): string[] {
  const quoted = new Set([...english.matchAll(/“([^”]*)”/g)].flatMap(([, inside]) => (inside ?? '').split(/\s+/)));
  return (words.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !LATIN_NAMES.test(word) && !quoted.has(word));
}
