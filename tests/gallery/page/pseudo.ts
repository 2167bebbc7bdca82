/** English that is two fifths longer and has marks on its letters: what it clips, a translation may clip; what has no marks, is in no catalogue. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import english from '../../../src/ui/texts/locales/en.ftl?raw';
import type { Translate } from '../../../src/ui/texts/translator.ts';
import type { Words } from '../../../src/ui/words.ts';

export function pseudoWords(): Words {
  const bundle = new FluentBundle('en-IN', { useIsolating: false, transform: pseudo });
  bundle.addResource(new FluentResource(english));
  const t: Translate = (key, ...[values]) =>
    bundle.formatPattern(bundle.getMessage(key)?.value ?? '', values ?? undefined);
  return { language: 'en', t };
}

function pseudo(text: string): string {
  const marked = text.replace(/[aeiouy]/g, (vowel) => `${vowel}\u0301`);
  return text.trim().length < 2 ? text : `${marked}${' ~ô~'.repeat(Math.ceil(text.length / 10))}`;
}
