/** Every function that sees a page's text, or that of a file, each with what is ordinary to it and what is hostile. */
import { parseHtml } from '../../../src/cli/html-parser.ts';
import { decodeWords } from '../../../src/documents/mime-header.ts';
import { openFile, openText } from '../../../src/documents/door.ts';
import { Assessor } from '../../../src/engine/assess.ts';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { fold, foldedText } from '../../../src/engine/fold.ts';
import { Gate } from '../../../src/engine/gate.ts';
import type { GateTable } from '../../../src/engine/gate-table.ts';
import { lexiconOf } from '../../../src/engine/reading.ts';
import { licenceNumbers } from '../../../src/engine/licence.ts';
import { passagesOfText } from '../../../src/engine/passage.ts';
import { phoneNumbers } from '../../../src/engine/phones.ts';
import { readWords } from '../../../src/engine/signals.ts';
import { sums } from '../../../src/engine/sums.ts';
import { words } from '../../../src/engine/words.ts';
import { readPassages } from '../../../src/page/read.ts';
import { readStructured } from '../../../src/page/structured.ts';
import { quoted } from '../../../src/quotes.ts';
import { redacted } from '../../../src/redaction.ts';
import type { Material } from './material.ts';
import { filled, STRINGS } from './strings.ts';
import type { Attack } from './strings.ts';

export interface Measured {
  readonly name: string;
  /** A function that has seen nothing yet; what comes before it is not counted. */
  readonly fresh: (material: Material) => (text: string) => unknown;
  /** From a text to what the function takes; not counted. */
  readonly wrap?: (text: string) => string;
  /** Part of another function, told for those who mend that; not held to the bound by itself. */
  readonly isStep?: true;
  /** What its time goes by, where that is not the length of the text. */
  readonly size?: (text: string) => number;
  readonly attacks: Readonly<Record<string, Attack>>;
}

/** The gate passes a text as soon as it sees a tie, so it is shown in items, as a page's posts are. */
const ITEM = 8_000;
const PLACEHOLDERS = { number: '#', address: '@', name: '*' };

const eml = (head: string) => (text: string) => `From: a@b\nSubject: x\n${head}\n\n${text}`;

export function measured(material: Material): Measured[] {
  const table = JSON.stringify(compileGate(material.packs));
  const lexicon = lexiconOf(material.packs[0]);
  const assessor = new Assessor(...material.packs);
  const text = (name: string, fresh: Measured['fresh']): Measured => ({ name, fresh, attacks: STRINGS });
  return [
    text('fold', () => fold),
    text('folded text', () => foldedText),
    text('words', () => (page) => words(fold(page).text)),
    text('sums, numbers', () => (page) => {
      const folded = fold(page).text;
      const all = words(folded);
      return [sums(folded, all), phoneNumbers(folded, all), licenceNumbers(folded, all)];
    }),
    {
      ...text('known words', () => {
        forget(lexicon, 'cache');
        return (page) => {
          const folded = fold(page).text;
          return readWords(folded, words(folded), lexicon);
        };
      }),
      isStep: true,
    },
    text('gate', () => {
      const gate = new Gate(JSON.parse(table) as GateTable);
      return (page) => {
        for (let at = 0; at < page.length; at += ITEM) gate.passes(page.slice(at, at + ITEM));
      };
    }),
    text('assess', ({ packs }) => {
      for (const judge of assessor.judges) forget(judge, 'reader', 'lexicon', 'cache');
      for (const { language } of packs) forget(language.glossary, 'cache');
      return (page) => {
        const passages = passagesOfText(page);
        return quoted(assessor.assess(passages).evidence, passages);
      };
    }),
    text('redaction', () => (page) => redacted(page, PLACEHOLDERS, ['Asha', 'Ravi Kumar'])),
    text('message', () => (page) => openText(page, parseHtml)),
    {
      name: 'chat',
      wrap: (page) => page.replaceAll('\n', '\n12/02/24, 21:15 - Asha: '),
      fresh: () => (page) => openText(`12/02/24, 21:15 - Asha: hello\n${page}`, parseHtml),
      attacks: {
        'heads of messages': (maker) => filled(maker, () => '12/02/24, 21:15 - A: b\n'),
        'colons in a head': (maker) => filled(maker, () => `12/02/24, 21:15 - ${'a:'.repeat(120)}\n`),
        'half heads': (maker) => filled(maker, () => `[1/1/1, 1:11 ${'a. '.repeat(80)}\n`),
        'marks in a head': (maker) => filled(maker, () => `\u200e[${'\u200e'.repeat(200)}1/1/1, 1:11 am] x\n`),
        'quotes of quotes': (maker) => filled(maker, (nth) => `12/02/24, 21:15 - A: ${'> '.repeat(nth % 100)}b\n`),
        'empty messages': (maker) => filled(maker, () => '12/02/24, 21:15 - \n'),
      },
    },
    {
      name: 'mail',
      wrap: eml('Content-Type: text/plain; charset=utf-8'),
      fresh: () => (page) => openFile({ name: 'a.eml', bytes: new TextEncoder().encode(page) }, parseHtml),
      attacks: {
        headers: (maker) => filled(maker, (nth) => `X-${nth}: y\n z\n`),
        'one header, folded': (maker) => `Subject: x\n${filled(maker, () => ' y\n')}`,
        'encoded words': (maker) => `Subject: ${filled(maker, () => '=?utf-8?q?a?= ')}`,
        'half encoded words': (maker) => `Subject: ${filled(maker, () => '=?a?b')}`,
        boundaries: (maker) => `Content-Type: multipart/mixed; boundary=e\n\n${filled(maker, () => '--e\n')}`,
        'boundaries that begin alike': (maker) =>
          `Content-Type: multipart/mixed; boundary=e\n\n${filled(maker, () => '--ex\n')}`,
        'a boundary within each other': (maker) =>
          filled(maker, (nth) => `Content-Type: multipart/mixed; boundary=e${nth}\n\n--e${nth}\n`),
        'one boundary within each other': (maker) =>
          filled(maker, () => 'Content-Type: multipart/alternative; boundary=e\n\n--e\n'),
        'two versions': (maker) => {
          const half = filled({ length: maker.length / 2 - 100 }, (nth) => `a${nth} b `);
          return `Content-Type: multipart/alternative; boundary=e\n\n--e\n\n${half}\n--e\nContent-Type: text/html\n\n${half}`;
        },
        'mails within each other': (maker) => filled(maker, () => 'Content-Type: message/rfc822\n\n'),
        'quoted-printable': (maker) =>
          `Content-Transfer-Encoding: quoted-printable\n\n${filled(maker, () => '=E0=A4=')}`,
        base64: (maker) => `Content-Transfer-Encoding: base64\n\n${filled(maker, () => 'YWJj\n')}`,
        parameters: (maker) => `Content-Type: multipart/mixed; ${filled(maker, () => 'a="\\";')}`,
      },
    },
    {
      name: 'encoded words of a header',
      wrap: (page) => page.slice(0, 20_000),
      fresh: () => decodeWords,
      attacks: {
        'half words': (maker) => filled(maker, () => '=?a?b'),
        'no ends': (maker) => filled(maker, () => '=?'),
        'wrong kinds': (maker) => filled(maker, () => '=?a?z?b?='),
        'empty words': (maker) => filled(maker, () => '=?a?q??='),
        'charsets in turn': (maker) => filled(maker, (nth) => `=?${nth % 2 === 0 ? 'utf-8' : 'koi8-r'}?q?a?= `),
        'unknown charsets': (maker) => filled(maker, (nth) => `=?x${nth}?q?a?= `),
      },
    },
    {
      name: 'JSON-LD',
      wrap: (page) => JSON.stringify({ '@type': 'JobPosting', title: 'x', description: page }),
      fresh: () => readStructured,
      attacks: {
        'open brackets': (maker) => filled(maker, () => '['),
        'arrays within each other': (maker) => `${'['.repeat(maker.length / 2)}${']'.repeat(maker.length / 2)}`,
        'objects within each other': (maker) => `${'{"a":'.repeat(maker.length / 6)}1${'}'.repeat(maker.length / 6)}`,
        'many values': (maker) => `[${filled(maker, () => '[],')}1]`,
        'many keys': (maker) => `{${filled(maker, (nth) => `"${nth}":{},`).replace(/,[^,]*$/, '')}}`,
        'many types': (maker) => `[${filled(maker, () => '{"@type":["a/b","c"]},')}`.replace(/,[^,]*$/, ']'),
        'half tags': (maker) => posting(filled(maker, () => '<p')),
        'half tags, long': (maker) => posting(filled(maker, () => `<p ${'x'.repeat(390)}`)),
        'open tags': (maker) => posting(filled(maker, () => '<')),
        'half entities': (maker) => posting(filled(maker, () => '&#1234567')),
        entities: (maker) => posting(filled(maker, () => '&#2309;')),
        blanks: (maker) => posting(filled(maker, () => '\t \r ')),
        lines: (maker) => posting(filled(maker, () => '<br>')),
        'a long type': (maker) => JSON.stringify({ '@type': filled(maker, () => 'a/') }),
        places: (maker) =>
          JSON.stringify({ '@type': 'JobPosting', jobLocation: { address: filled(maker, () => 'a ') } }),
      },
    },
    {
      name: 'page, once parsed',
      // By its nodes, of which a bounded number is read; a long text in one of them counts as more.
      size: (html) => [...html.matchAll(/<[a-z]|>[^<]/g)].length + html.length / 40,
      wrap: (page) =>
        page
          .split('\n')
          .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
          .join(''),
      fresh: () => {
        let node: Node | null = null;
        return (html) => {
          if (node === null) node = parseHtml(html);
          else readPassages(node, { asked: true });
        };
      },
      attacks: {
        deep: (maker) => `${'<div>'.repeat(maker.length / 11)}x${'</div>'.repeat(maker.length / 11)}`,
        'deep lists': (maker) => '<ul><li>a '.repeat(maker.length / 20),
        'words in pieces': (maker) => `<p>${filled(maker, () => '<b>a</b> <i> b</i>')}`,
        'blanks in pieces': (maker) => `<p>x${filled(maker, () => '<b> </b>')}`,
        'one long line in pieces': (maker) => `<p>${filled(maker, () => `${'word '.repeat(30)}<b> x </b>`)}`,
        headings: (maker) => filled(maker, () => '<h1>a</h1>'),
        rows: (maker) => `<table>${filled(maker, () => '<tr><td>a<td>b')}`,
        cells: (maker) => `<table><tr>${filled(maker, () => '<td>a')}`,
        articles: (maker) => filled(maker, () => '<article><p>a</p></article>'),
        'articles within each other': (maker) => filled(maker, () => '<article>a'),
        cards: (maker) => filled(maker, (nth) => `<div class="card c${nth % 3}"><a href="#">a</a><p>b</p></div>`),
        links: (maker) => filled(maker, () => '<a href="#">a</a>'),
        'line breaks': (maker) => `<p>${filled(maker, () => 'a<br>')}`,
        pictures: (maker) => filled(maker, () => '<img alt="a b c d e f g h i">'),
        hidden: (maker) => filled(maker, () => '<p hidden>a</p>'),
        'long text without a blank': (maker) => `<p>${filled(maker, () => 'a')}`,
        'blanks alone': (maker) => `<p>${filled(maker, () => ' \n')}x`,
        classes: (maker) => filled(maker, () => `<div class="${'chat-x '.repeat(40)}">a</div>`),
      },
    },
  ];
}

/** Words of a text are remembered, and no round should gain by the one before. To build all anew for each would take most of the time. */
function forget(from: object, ...path: readonly string[]): void {
  const cache = path.reduce<unknown>((at, name) => Reflect.get(at as object, name), from);
  if (!(cache instanceof Map)) throw new Error(`nothing is remembered in ${path.join('.')}`);
  cache.clear();
}

function posting(description: string): string {
  return JSON.stringify({ '@type': 'JobPosting', description });
}
