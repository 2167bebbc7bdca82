/** Files and pasted texts: opened or refused, never a failure, and what they come to is no more than they hold. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parseHtml } from '../../src/cli/html-parser.ts';
import { decodeUnnamed } from '../../src/documents/charset.ts';
import { MAX_ITEM_PASSAGES, MAX_MESSAGES } from '../../src/documents/document.ts';
import { openFile, openText } from '../../src/documents/door.ts';
import type { Opened } from '../../src/documents/door.ts';
import { looksLikeMail, readEml } from '../../src/documents/eml.ts';
import { decodeHtml, readHtml } from '../../src/documents/html.ts';
import { decodeWords, mainValue, parameterOf, readHeaders } from '../../src/documents/mime-header.ts';
import { decodeTransfer } from '../../src/documents/transfer-encoding.ts';
import { runsOf } from '../../src/documents/runs.ts';
import { looksLikeChat, readChat } from '../../src/documents/whatsapp-chat.ts';
import { door } from './door.ts';
import { hostilePage, hostileText, piece } from './hostile-text.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const pieces = (of: readonly string[], most = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...of) }, { weight: 1, arbitrary: piece }), {
      maxLength: most,
    })
    .map((list) => list.join(''));

const mail = pieces([
  'Content-Type: multipart/mixed; boundary="e"\n',
  'Content-Type: multipart/alternative; boundary=e\r\n',
  'Content-Type: multipart/digest; boundary=--\n',
  'Content-Type: multipart/alternative; boundary=e\n\n--e\n\nplain\n--e\nContent-Type: text/html\n\n<p>marked up\n',
  'Content-Type: message/rfc822\n',
  'Content-Type: text/html; charset=made-up\n',
  'Content-Type: text/plain; charset="utf-16le"; format=flowed\n',
  'Content-Type: ;;;=\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Transfer-Encoding: quoted-printable\n',
  'From: x\nSubject: =?utf-8?B?4KS?= =?x?q?=ZZ?=\n',
  'Subject: =?iso-2022-jp?B?GyRC?=\n',
  'To: y\nDate: z\n',
  ' folded\n',
  '\tfolded\n',
  '\n',
  '\r\n',
  '\r',
  '--e\n',
  '--e--\n',
  '----\n',
  '=\n',
  '=4',
  '=E0=A4',
  'YWJj',
  ';',
  '"',
  '\\',
  '<p>',
]);

function countOf(opened: Opened): number {
  if (opened.status === 'refused') return 0;
  const { items } = opened.document;
  expect(items.length).toBeLessThanOrEqual(MAX_MESSAGES);
  for (const { passages } of items) expect(passages.length).toBeLessThanOrEqual(MAX_ITEM_PASSAGES + 1);
  return items.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0);
}

door('mail', 'fast', mail, (text) => {
  looksLikeMail(text);
  const document = readEml(bytesOf(text), parseHtml);
  // Every letter of it comes once, as text or as a title, and encodings make no more of it; but a subject is read with each of two
  // versions that say different things.
  const again = document.items.map(({ subject, passages }) =>
    passages.filter((one) => one.kind === 'title' && one.text === subject).length > 1 ? subject.length : 0,
  );
  const count = countOf({ status: 'opened', document }) - again.reduce((sum, length) => sum + length, 0);
  expect(count).toBeLessThanOrEqual(3 * text.length + 10);
});

door('headers of a mail', 'fast', mail, (text) => {
  const headers = readHeaders(text, 0, text.length);
  if (headers.body > text.length) expect.fail('a body behind the end');
  for (const name of ['subject', 'content-type', 'from']) {
    const field = headers.get(name);
    mainValue(field);
    parameterOf(field, 'boundary');
    if (decodeWords(field).length > 4 * field.length + 10) expect.fail('it has grown');
  }
});

door(
  'encodings of a mail',
  'fast',
  fc.tuple(hostileText, fc.constantFrom('base64', 'quoted-printable', '8bit', '\0')),
  ([text, encoding]) => {
    if (decodeTransfer(text, encoding).length > 3 * text.length) expect.fail('it has grown');
  },
);

const chat = pieces([
  '\n12/02/24, 21:15 - Asha: hi',
  '\n[1/1/1, 1:11:11] B: x',
  '12/02/24, 21:15 - Asha: ',
  '[12/02/24, 9:15:08\u202fPM] ~ Ravi: ',
  '\u200e[१२/०२/२४, ९:१५ अपराह्न] ',
  '[9:15 pm, 12/02/2024] A: ',
  '1/1/1, 1:11 - ',
  '<Media omitted>',
  '> ',
  'IMG-1.jpg (file attached)',
  '\u200e',
  '\u202e',
  '\n',
  '\r\n',
  ': ',
  ':',
  '[',
  ']',
  '-',
  ' am ',
  '12/',
  ':15',
]);

door('chat', 'fast', chat, (text) => {
  looksLikeChat(text);
  const document = readChat(text);
  if (countOf({ status: 'opened', document }) > text.length) expect.fail('more text than it has');
  for (const { from, when } of document.items) {
    if (!text.includes(when.trim()) && !/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff\u061c]/.test(text))
      expect.fail(`nobody wrote ${when}`);
    if (from.length > 250) expect.fail('a name without end');
  }
  // What is read together comes once more at most.
  const together = { ...document, items: runsOf(document.items).map(({ item }) => item) };
  if (countOf({ status: 'opened', document: together }) > text.length) expect.fail('a message in two runs');
});

door('chat: no word is lost', 'fast', chat, (before) => {
  const { items } = readChat(`${before}\nlastword`);
  if (
    !items.some(
      ({ passages, from }) => from.includes('lastword') || passages.some(({ text }) => text.includes('lastword')),
    )
  )
    expect.fail('lost');
});

const html = pieces([
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table>',
  '<tr>',
  '<td>',
  '<ul>',
  '<li>',
  '<b>',
  '</b>',
  '<br>',
  '<h1>',
  '<article>',
  '<a href="javascript:x">',
  '<img alt="army helper in Russia" src=x onerror=y>',
  '<script>',
  '</script>',
  '<style>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<template>',
  '<svg>',
  '<math>',
  '<iframe srcdoc="<p>x">',
  '<input value="x">',
  '<p hidden>',
  '<p style="display:none">',
  '<script type="application/ld+json">{"@type":"JobPosting","title":"x"}</script>',
  '&lt;',
  '&#0;',
  '&#xD800;',
  '&',
  '<html>',
  '</body>',
  '<form name="body">',
  '<p id="__proto__">',
  '<x-y>',
  '"',
  "'",
  '=',
  ' ',
  '\n',
]);

door('HTML to text', 'slow', html, (text) => {
  const { passages } = readHtml(text, parseHtml);
  for (const { text: words } of passages) if (words.trim() === '') expect.fail('a passage of nothing');
  if (passages.reduce((sum, one) => sum + one.text.length, 0) > 2 * text.length + 100) expect.fail('it has grown');
});

door(
  'a file of any kind',
  'slow',
  fc.tuple(fc.oneof(mail, chat, html, hostilePage), fc.constantFrom('a.txt', 'a.eml', 'a.html', 'a', '.')),
  ([text, name]) => {
    countOf(openFile({ name, bytes: bytesOf(text) }, parseHtml));
    countOf(openText(text, parseHtml));
  },
);

door('bytes of any kind', 'fast', fc.uint8Array({ maxLength: 300 }), (bytes) => {
  decodeUnnamed(bytes);
  decodeHtml(bytes);
  openFile({ name: 'a.txt', bytes }, parseHtml);
});
