import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCRIPTS } from '../texts/catalogues.ts';
import { filesUnder, read } from './files.ts';

type Messages = Readonly<Record<string, { readonly message: string; readonly description: string }>>;

const FILES = filesUnder('public/_locales');
const SCRIPT_OF: Readonly<Record<string, RegExp>> = { en: /\p{sc=Latin}/u, ...SCRIPTS };
/** The strictest store's limits, in characters: one package's texts serve all. Edge takes 45 for the name; Chrome, like Firefox, 132 for the description. */
const LONGEST = { extensionName: 45, extensionShortName: 12, extensionDescription: 132 };
const CODE = 'uiLanguage';

function messagesIn(file: string): Messages {
  return JSON.parse(read(file)) as Messages;
}

const keys = Object.keys(messagesIn('public/_locales/en/messages.json')).toSorted();

describe.each(FILES)('%s', (file) => {
  const language = path.basename(path.dirname(file));
  const messages = messagesIn(file);

  it('has every message of the English, and no more', () => {
    expect(Object.keys(messages).toSorted()).toEqual(keys);
  });

  it('is no longer than the stores allow', () => {
    for (const [key, most] of Object.entries(LONGEST)) {
      const { length } = Array.from(messages[key]?.message ?? '');
      expect(length, key).toBeGreaterThan(0);
      expect(length, key).toBeLessThanOrEqual(most);
    }
  });

  it('names the language of its folder', () => {
    expect(messages[CODE]?.message, 'the browser tells our language by it').toBe(language);
  });

  it('is written in its own script', () => {
    const script = SCRIPT_OF[language];
    expect(script, 'a language of the extension').toBeDefined();
    for (const [key, { message }] of Object.entries(messages)) {
      if (key === CODE) continue;
      const letters = message.match(/\p{L}/gu) ?? [];
      expect(letters, key).not.toEqual([]);
      expect(
        letters.filter((letter) => script?.test(letter) !== true),
        key,
      ).toEqual([]);
    }
  });
});
