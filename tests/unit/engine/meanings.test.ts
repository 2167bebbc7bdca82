/** What words mean that nobody listed, and letters that are drawn alike. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { Glossary } from '../../../src/engine/glosses.ts';
import { Language } from '../../../src/engine/language.ts';
import { packTerms } from '../../../src/engine/packed-terms.ts';
import { compileWordSet, WordSet } from '../../../src/engine/word-set.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';

describe('a form that nobody listed', () => {
  const of = (table: Record<string, string>, word: string): string | null =>
    new Glossary(table).of(word)?.lemma ?? null;

  it('is read by the words that begin like it for the longest', () => {
    const table = { work: 'कामगार कामगारी', army: 'कामरूप' };
    expect(of(table, 'कामगारों')).toBe('work');
    expect(of(table, 'कामरूपी')).toBe('army');
    expect(of({ work: 'जनवरी', army: 'जनवरा' }, 'जनवरीको')).toBe('work');
  });

  it('shares four letters and three fifths of itself', () => {
    expect(of({ work: 'अबकड' }, 'अबकडई')).toBe('work');
    expect(of({ work: 'अबक' }, 'अबकडई')).toBeNull();
    expect(of({ work: 'अबकडम' }, 'अबकई')).toBeNull();
    expect(of({ work: 'अबकडईउ' }, 'अबकडईउएओलम')).toBe('work');
    expect(of({ work: 'अबकडईउ' }, 'अबकडईउएओलमन')).toBeNull();
    expect(of({ work: 'अबकड' }, 'अबकड')).toBe('work');
    expect(of({ work: 'अबकडई' }, 'अबकड')).toBeNull();
  });

  it('is read where seven in ten of its neighbours agree', () => {
    const words = (letters: string): string => Array.from(letters, (letter) => `अबकड${letter}`).join(' ');
    expect(of({ work: words('कखगघचछज'), army: words('झटठ') }, 'अबकडम')).toBe('work');
    expect(of({ work: words('कखगघचछ'), army: words('जझटठ') }, 'अबकडम')).toBeNull();
    expect(of({ army: words('झटठ'), work: words('कखगघचछज') }, 'अबकडम')).toBe('work');
  });

  it('looks at thirty-two neighbours on each side, and no more', () => {
    const far = Array.from({ length: 100 }, (_, i) => `अबकड${String.fromCharCode(0x900 + i)}`);
    const near = far.slice(0, 32);
    expect(of({ army: far.slice(32).join(' '), work: near.join(' ') }, 'अबकड\u08ff')).toBe('work');
  });

  it('is not looked for in Latin, nor in four letters', () => {
    expect(of({ work: 'workers' }, 'workersx')).toBeNull();
    expect(of({ work: 'अबकड' }, 'अबकई')).toBeNull();
  });

  it('is answered the same when asked again', () => {
    const glossary = new Glossary({ work: 'अबकड' });
    expect(glossary.of('अबकडई')).toBe(glossary.of('अबकडई'));
    expect(glossary.of('यरलवह')).toBe(glossary.of('यरलवह'));
    expect(glossary.knows('अबकड')).toBe(true);
    expect(glossary.knows('अबकडई')).toBe(false);
  });
});

describe('the data of languages', () => {
  const terms = packTerms([{ id: 'pay', phrases: [['salary']] }]);
  const language = new Language({ id: 'x', glosses: { go: 'jaa जा', 'go/past': 'gaya', army: 'fauj' }, terms });

  it('gives all words of a meaning, in whatever form', () => {
    expect(language.wordsMeaning('go')).toEqual(['jaa', 'जा', 'gaya']);
    expect(language.wordsMeaning('go/past')).toEqual([]);
    expect(language.wordsMeaning('navy')).toEqual([]);
  });

  it('gives the terms that lists share, by name', () => {
    expect(language.term('pay')).toEqual({ id: 'pay', phrases: [['salary']] });
    expect(language.term('none')).toBeNull();
    expect(language.glossary.of('gaya')).toEqual({ lemma: 'go', form: 'past' });
    expect(language.glossary).toBe(language.glossary);
  });
});

describe('letters that are drawn alike', () => {
  it.each([
    ['а', 'a'],
    ['в', 'b'],
    ['с', 'c'],
    ['ԁ', 'd'],
    ['е', 'e'],
    ['һ', 'h'],
    ['і', 'i'],
    ['ј', 'j'],
    ['к', 'k'],
    ['ӏ', 'l'],
    ['м', 'm'],
    ['н', 'h'],
    ['о', 'o'],
    ['р', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['т', 't'],
    ['у', 'y'],
    ['ѵ', 'v'],
    ['ԝ', 'w'],
    ['х', 'x'],
    ['п', 'n'],
    ['и', 'u'],
    ['ь', 'b'],
    ['α', 'a'],
    ['β', 'b'],
    ['ε', 'e'],
    ['η', 'n'],
    ['ι', 'i'],
    ['κ', 'k'],
    ['ν', 'v'],
    ['ο', 'o'],
    ['ρ', 'p'],
    ['τ', 't'],
    ['υ', 'u'],
    ['χ', 'x'],
    ['γ', 'y'],
    ['ω', 'w'],
    ['σ', 'o'],
    ['μ', 'u'],
  ])('%s in a Latin word is %s', (letter, latin) => expect(fold(`zz${letter}zz`).text).toBe(`zz${latin}zz`));

  it.each([
    ['a', 'а'],
    ['b', 'в'],
    ['c', 'с'],
    ['e', 'е'],
    ['h', 'н'],
    ['k', 'к'],
    ['m', 'м'],
    ['o', 'о'],
    ['p', 'р'],
    ['t', 'т'],
    ['y', 'у'],
    ['x', 'х'],
    ['i', 'і'],
    ['u', 'и'],
    ['n', 'п'],
  ])('%s in a Cyrillic word is %s', (letter, cyrillic) => expect(fold(`жж${letter}жж`).text).toBe(`жж${cyrillic}жж`));

  it.each(
    Array.from(
      'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡgıiɩiʋvɾrɐaǝeɥhɯmɹrʇtʌvʍwøođdħhłlŧtƒfɓbɗdɖdɛeɨi'.matchAll(
        /(.)(.)/gu,
      ),
      ([, fancy, plain]) => [fancy as string, plain as string] as const,
    ),
  )('%s is %s wherever it stands', (fancy, plain) => expect(fold(fancy).text).toBe(plain));

  it('stay what they are in a word of one script, whatever stands beside it', () => {
    expect(fold('сор рос').text).toBe('сор рос');
    expect(fold('сор sor').text).toBe('сор sor');
    expect(fold('ωμ').text).toBe('ωμ');
    expect(fold('жwж').text).toBe('жwж');
  });

  it('are one word with the figures among them', () => {
    expect(fold('а5rmy').text).toBe('a5rmy');
    expect(fold('раss5ро').text).toBe('pass5po');
    expect(fold('раss ро').text).toBe('pass ро');
  });

  it('of a word with letters that only one script has are read as that script', () => {
    expect(fold('жаp').text).toBe('жар');
    expect(fold('fаp').text).toBe('fap');
    expect(fold('сoр').text).toBe('cop');
    expect(fold('жsа').text).toBe('жsa');
  });
});

describe('a set of words kept as bits', () => {
  const set = new WordSet(compileWordSet(new Set(['army', 'job', 'russia', 'visa'])));
  const cuts = (word: string): string[] | null => {
    const found = set.cuts(word);
    return found === null
      ? null
      : [...found.before.keys()]
          .filter((at) => found.before[at] === 1 && found.after[at] === 1)
          .map((at) => word.slice(0, at));
  };

  it('tells where a word may be cut into words of it', () => {
    expect(cuts('armyjob')).toEqual(['', 'army', 'armyjob']);
    expect(cuts('russiavisajob')).toEqual(['', 'russia', 'russiavisa', 'russiavisajob']);
    expect(cuts('army')).toEqual(['', 'army']);
    expect(cuts('')).toEqual(['']);
  });

  it('and that a word cannot be made up of them', () => {
    for (const word of ['armyx', 'xarmy', 'armyxjob', 'jo', 'armyjobs', 'clinic']) expect(cuts(word), word).toBeNull();
  });

  it('never denies a word that it has, and takes few others for one', () => {
    const many = Array.from({ length: 500 }, (_, i) => `w${(i * 7919).toString(36)}`);
    const large = new WordSet(compileWordSet(new Set(many)));
    for (const word of many) expect(large.cuts(word), word).not.toBeNull();
    const others = Array.from({ length: 500 }, (_, i) => `v${(i * 104_729).toString(36)}`);
    expect(others.filter((word) => large.cuts(word) !== null).length).toBeLessThan(50);
  });

  it('knows how long its words are, and may be empty', () => {
    expect(compileWordSet(new Set(['army', 'russia', 'job']))).toMatchObject({ shortest: 3, longest: 6 });
    expect(compileWordSet(new Set(['army'])).bits).toHaveLength(1);
    expect(compileWordSet(new Set(['army', 'job'])).bits).toHaveLength(2);
    expect(new WordSet(compileWordSet(new Set())).cuts('army')).toBeNull();
  });
});

describe('the passages of a plain text', () => {
  it('are its lines, without the empty ones, after its title', () => {
    expect(passagesOfText('one\n\n  \ntwo\n', 'Title')).toEqual([
      { text: 'Title', kind: 'title', item: 0 },
      { text: 'one', kind: 'text', item: 0 },
      { text: 'two', kind: 'text', item: 0 },
    ]);
    expect(passagesOfText('one', '  ')).toEqual([{ text: 'one', kind: 'text', item: 0 }]);
    expect(passagesOfText('one')).toEqual([{ text: 'one', kind: 'text', item: 0 }]);
    expect(passagesOfText('')).toEqual([]);
    expect(passagesOfText('\nlast')).toEqual([{ text: 'last', kind: 'text', item: 0 }]);
  });
});
