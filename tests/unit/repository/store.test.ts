import { describe, expect, it } from 'vitest';
import { readStoreTexts } from '../../../scripts/store/description.ts';
import { storeFiles } from '../../../scripts/store/files.ts';
import { justifications, justifiedHosts } from '../../../scripts/store/justifications.ts';
import { readReview, readStore, STORES } from '../../../scripts/store/stores.ts';
import { UI_LANGUAGES } from '../../../src/ui/texts/languages.ts';
import { englishLeft, SCRIPTS } from '../texts/catalogues.ts';
import { filesUnder, read } from './files.ts';

/** As the stores count: a letter outside the first plane is one. */
const long = (text: string): number => Array.from(text).length;
/** The longest answer that we give in a field of a form. */
const LONGEST_ANSWER = 1000;
/** What no text here says: praise, promises, and what stands where something is still to be written. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['praise', /\b(?:best|most|perfect|ultimate|unique|leading|powerful|100 ?%|#1|number one|amazing|free)\b/i],
  ['praise', /सर्वश्रेष्ठ|सर्वोत्तम|सबसे अच्छ|সেরা|সর্বোত্তম|అత్యుత్తమ|சிறந்த|શ્રેષ્ઠ|ಅತ್ಯುತ್ತಮ|മികച്ച/u],
  ['a promise', /गारंटी|गॅरंटी|हमी |গ্যারান্টি|గ్యారంటీ|உத்தரவாத|ગેરંટી|ಗ್ಯಾರಂಟಿ|ഗ്യാരന്റി|ഉറപ്പു/u],
  ['a promise', /\b(?:guarantee\w*|always|protects?|prevents?|every scam|certif(?:y|ied) by)\b/i],
  ['the government’s name on it', /\b(?:official app|approved by|endorsed)\b/i],
  ['a placeholder', /\b(?:TODO|TBD|FIXME|XXX|lorem)\b|\{ ?\$|__MSG_|<[a-z]|example\.(?:com|org)/i],
  ['an address', /https?:|www\.|@/],
];
const said = (text: string): string[] => FORBIDDEN.filter(([, words]) => words.test(text)).map(([what]) => what);

const messages = (language: string): Record<string, { message: string } | undefined> =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;
const inPackage = filesUnder('public/_locales').map((file) => file.split('/')[2] as string);
const written = filesUnder('docs/store/texts').map((file) => file.replace(/^.*\/|\.yaml$/g, ''));

describe.each(STORES)('the folder for %s', (name) => {
  const store = readStore(name);
  const files = storeFiles(name);
  const descriptions = [...files].filter(([file]) => file.includes('/descriptions/'));

  it('says of each of our languages whether the store has a slot for it', () => {
    expect([...Object.keys(store.languages), ...store['without-slot'].languages].toSorted()).toEqual(
      UI_LANGUAGES.toSorted(),
    );
  });

  it('has texts in each language that the store has a slot for', () => {
    expect(Object.keys(store.languages).filter((language) => !written.includes(language))).toEqual([]);
    expect(descriptions).toHaveLength(Object.keys(store.languages).length);
  });

  it('has the made files as `npm run store` makes them, and no other', () => {
    for (const [file, text] of files) expect(read(file), `${file}: npm run store`).toBe(text);
    expect(filesUnder(`docs/store/${name}`)).toEqual([...files.keys(), `docs/store/${name}/store.yaml`].toSorted());
  });

  it('keeps to the store’s limits', () => {
    for (const language of Object.keys(store.languages)) {
      const { extensionName, extensionDescription } = messages(language);
      expect(long(extensionName?.message ?? ''), `name in ${language}`).toBeLessThanOrEqual(store.limits.name);
      expect(long(extensionDescription?.message ?? ''), `summary in ${language}`).toBeLessThanOrEqual(
        store.limits.summary,
      );
    }
    for (const [file, text] of descriptions) {
      expect(long(text), file).toBeGreaterThanOrEqual(store.limits.description.least);
      expect(long(text), file).toBeLessThanOrEqual(store.limits.description.most);
    }
  });

  it('praises nothing, promises nothing, and leaves nothing to be written', () => {
    for (const [file, text] of files) expect(said(text), file).toEqual([]);
  });

  it('names no address that a publisher did not fill in', () => {
    const given = Object.values(store.publisher).filter((address) => address !== null);
    expect(given.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  it('has few and short search terms', () => {
    const terms = store['search-terms'] ?? [];
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => long(term) > 30)).toEqual([]);
    expect(terms.flatMap((term) => term.split(' ')).length).toBeLessThanOrEqual(21);
  });
});

describe('the stores of Chromium', () => {
  it.each(['chrome', 'edge'] as const)('get a description in each language of the package: %s', (name) => {
    expect(Object.keys(readStore(name).languages).toSorted()).toEqual(inPackage.toSorted());
  });
});

describe.each(written)('the texts in %s', (language) => {
  const { language: named, reviewed, texts } = readStoreTexts(language);
  const english = readStoreTexts('en').texts;

  it('name their language, and whether somebody who speaks it has read them', () => {
    expect(named).toBe(language);
    expect(reviewed === undefined, 'only English needs no reader').toBe(language === 'en');
  });

  it.runIf(language !== 'en')('are written in its script', () => {
    for (const [key, text] of Object.entries(texts)) {
      const script = SCRIPTS[language as keyof typeof SCRIPTS];
      expect(
        text.match(/\p{L}/gu)?.some((letter) => script.test(letter)),
        key,
      ).toBe(true);
      expect(englishLeft(text, english[key as keyof typeof english]), key).toEqual([]);
    }
  });
});

describe('what reviewers are told', () => {
  const review = readReview();

  it('has a reason for each permission that the packages ask for', () => {
    const list = /^\s*permissions: \[([^\]]*)\]/m.exec(read('wxt.config.ts'))?.[1] ?? '';
    const asked = Array.from(list.matchAll(/'([^']+)'/g), ([, name]) => name as string).toSorted();
    expect(asked).not.toEqual([]);
    expect([...justifications('chromium').keys()].toSorted()).toEqual(asked);
    expect([...justifications('firefox').keys()].toSorted()).toEqual(asked);
  });

  it('has a reason for hosts, as long as any are asked for', () => {
    const { listed, optional } = justifiedHosts('chromium');
    expect(listed).not.toEqual([]);
    expect(optional).toEqual(['*://*/*']);
    expect(justifiedHosts('firefox')).toEqual({ listed, optional });
  });

  it('is plain text, and fits into a field', () => {
    const { 'single-purpose': purpose, hosts, 'optional-hosts': optional, 'remote-code': remote, data } = review;
    const all = [
      purpose,
      hosts,
      optional,
      remote.why,
      data.why,
      review['how-to-try'],
      ...justifications('chromium').values(),
    ];
    expect(all.filter((answer) => long(answer) > LONGEST_ANSWER)).toEqual([]);
    expect(all.filter((answer) => /`|\]\(|\n/.test(answer))).toEqual([]);
  });

  it('says that nothing is collected, as the manifest for Firefox does', () => {
    expect(Object.values(review.data.kinds)).not.toContain(true);
    expect(read('wxt.config.ts')).toMatch(/data_collection_permissions: \{ required: \['none'\] \}/);
  });
});
