import { describe, expect, it } from 'vitest';
import { emojiAt } from '../../../src/engine/emoji.ts';
import { fold } from '../../../src/engine/fold.ts';

describe('an offer in pictures says the same as in words', () => {
  it.each([
    ['🇷🇺', 'russia'],
    ['🇮🇳', 'india'],
    ['🇳🇵', 'nepal'],
    ['🇺🇦', 'ukraine'],
    ['🪖', 'army'],
    ['🎖', 'army'],
    ['💂', 'guard'],
    ['👮', 'guard'],
    ['💰', 'money'],
    ['💵', 'money'],
    ['💸', 'money'],
    ['🤑', 'money'],
    ['🛂', 'passport'],
    ['✈', 'flight'],
    ['🛫', 'flight'],
    ['🛡', 'security'],
    ['👨‍🍳', 'cook'],
    ['🧑‍🍳', 'cook'],
    ['🚚', 'driver'],
    ['🚛', 'driver'],
    ['📞', 'call'],
    ['☎', 'call'],
    ['📱', 'call'],
    ['📲', 'call'],
    ['🏠', 'house'],
  ])('%s is read as “%s”, between other words and at the end', (emoji, word) => {
    expect(fold(`go${emoji}now`).text).toBe(`go ${word} now`);
    expect(fold(`go${emoji}`).text).toBe(`go ${word} `);
  });
});

describe('an emoji', () => {
  it('is quoted whole, and nothing behind it', () => {
    const page = 'a👨‍🍳b';
    const folded = fold(page);
    const at = folded.text.indexOf('cook');
    expect(page.slice(folded.starts[at], folded.ends[at])).toBe('👨‍🍳');
    expect(page.slice(folded.starts[folded.text.length - 1])).toBe('b');
  });

  const at = (text: string, place: number): unknown => emojiAt(text, place, text.codePointAt(place) ?? 0);

  it('that begins like a known one and is none stands for nothing', () => {
    expect(at('👨', 0)).toBeNull();
    expect(at('🇷🇸', 0)).toBeNull();
  });

  it('is looked for where it stands only', () => {
    expect(at('a🪖', 0)).toBeNull();
    expect(at('a🪖', 1)).toEqual({ word: 'army', length: 2 });
    expect(at('🪖', 5)).toBeNull();
  });
});
