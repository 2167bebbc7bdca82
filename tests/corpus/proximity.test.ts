import { describe, expect, it } from 'vitest';
import { Assessor } from '../../src/engine/assess.ts';
import type { Passage } from '../../src/engine/passage.ts';
import { passagesOfText } from '../../src/engine/passage.ts';
import { enginePackOf, readPackFolder } from '../../src/packs/folder.ts';

const assessor = new Assessor(enginePackOf(readPackFolder('assets/packs/russia-army')));
const levelOf = (text: string): string => assessor.assess(passagesOfText(text)).level;

const OFFER =
  'Helpers wanted for Russian army store, Rostov. ₹1.9 lakh a month, food and room free, no front line. Russian passport after one year. WhatsApp 90000 00000.';
const HONEST_TITLES = [
  'Nurse, Riyadh, two years with a prometric pass',
  'Electrician for a cruise ship, Mumbai interview on Friday',
  'Army canteen (CSD) billing clerk, Jhansi Cantt',
  'Security guard for a mall in Doha, ESIC and food',
  'Cook for an Indian restaurant in Moscow, work visa by employer',
  'Truck driver with HMV licence, Muscat',
  'Helper for a bakery in Pune, 14,000 a month',
  'Accountant with Tally, Surat',
  'Ex-servicemen as bank guards, Kochi',
  'Passport office data entry operator, contract of one year',
];

describe('on a board of forty titles each is judged for itself', () => {
  const board = (offers: readonly number[]): Passage[] =>
    Array.from({ length: 40 }, (_, item) => ({
      item,
      text: offers.includes(item) ? OFFER : (HONEST_TITLES[item % HONEST_TITLES.length] as string),
    })) as Passage[];

  it('forty honest titles do not add up to an offer', () => {
    expect(assessor.assess(board([])).items).toEqual([]);
  });
  it('one offer among them is the only one that is warned of', () => {
    const { level, items } = assessor.assess(board([23]));
    expect([level, items.map(({ item }) => item)]).toEqual(['warn', [23]]);
  });
  it('two offers are two warnings', () => {
    expect(assessor.assess(board([0, 39])).items.map(({ item }) => item)).toEqual([0, 39]);
  });
});

describe('what stands beside an item changes nothing', () => {
  const headline = 'Three more men lured into the Russian army return home; police arrest two agents in Ludhiana';
  const footer =
    'Beware of fraud: we never ask for money. Report fake job offers to the cyber crime helpline. All rights reserved.';
  const verdictOf = (texts: readonly string[]) =>
    assessor.assess(texts.map((text, item) => ({ item, text })) as Passage[]);

  it('a headline about the scam does not excuse the offer', () => {
    const { items } = verdictOf([OFFER, headline]);
    expect(items.map(({ item, level }) => [item, level])).toEqual([[0, 'warn']]);
  });
  it('a headline about the scam does not make an honest listing one', () => {
    expect(verdictOf([HONEST_TITLES[4] as string, headline]).items).toEqual([]);
  });
  it('the site’s own notice about fraud does not excuse the offer, not even in the same item', () => {
    expect(verdictOf([OFFER, footer]).level).toBe('warn');
    expect(levelOf(`${OFFER}\n${footer}`)).toBe('warn');
  });
  it.each([1, 2, 3, 5, 7])('nor do honest sentences before it in the same paragraph: %i times four', (times) => {
    const honest =
      'The club meets each Sunday at the lake. Members bring their own cups. The library has new books on birds. Tea is made by whoever comes first. ';
    expect(levelOf(honest.repeat(times) + OFFER)).toBe('warn');
    expect(levelOf(honest.repeat(times) + HONEST_TITLES.slice(0, 5).join('. '))).not.toBe('warn');
  });
  it('in a chat the message that offers is warned of, those that doubt are not', () => {
    const { items } = verdictOf([
      'bhai ye russia wala sach hai kya? TV pe to log mar gaye dikha rahe the',
      'Russian army helper ki bharti, 2 lakh mahina, front pe nahi bhejte, passport photo bhejo jaldi',
      'mat jana yaar, mere gaon ka ladka phas gaya tha, police me complaint ki hai',
    ]);
    expect(items.map(({ item }) => item)).toEqual([1]);
  });
});

describe('what is said about an offer decides', () => {
  it('an advertisement that quotes the news to calm its readers is an offer', () => {
    expect(
      levelOf(
        'Don’t listen to the TV people. Yes two boys died, they had gone to the front by their own wish for more money. Our work is only helper in the army camp at Belgorod, cooking and loading. 1.8 lakh, passport in one year. Ten seats left, send your documents on WhatsApp today.',
      ),
    ).toBe('warn');
  });
  it('an article that quotes an advertisement is a report', () => {
    expect(
      levelOf(
        'New Delhi: The Ministry of External Affairs on Tuesday again warned against offers to work for the Russian army. One advertisement seen by this newspaper read: “Helpers wanted for Russian army, 2 lakh a month, no front line, passport after one year.” Relatives of a man who answered it told police that he was sent to the trenches within weeks. The CBI has arrested two agents.',
      ),
    ).toBe('report');
  });
  it('a sister’s question whether an offer is real is a report', () => {
    expect(
      levelOf(
        'Please help. An agent has offered my brother work as a helper in the Russian army, 2 lakh a month and a passport. Mother is crying, we saw on the news that boys were sent to the war. Is it a fraud? Whom should we complain to?',
      ),
    ).toBe('report');
  });
});
