import { describe, expect, it } from 'vitest';
import { MAX_MAIL_PARTS, MAX_NESTING } from '../../../src/documents/document.ts';
import { documentOf, firstText, messagesOf, open, paste } from './documents.ts';

function mail(...lines: string[]): ReturnType<typeof documentOf> {
  return documentOf(open('offer.eml', lines.join('\r\n')));
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

/** A part of a multipart mail. */
function part(headers: string[], ...body: string[]): string[] {
  return ['--edge', ...headers, '', ...body];
}

function mixed(type: string, ...parts: string[][]): ReturnType<typeof documentOf> {
  return mail(
    'Subject: s',
    `Content-Type: multipart/${type}; boundary="edge"`,
    '',
    ...parts.flat(),
    '--edge--',
    'after',
  );
}

const PLAIN = ['Content-Type: text/plain; charset=utf-8'];
const HTML = ['Content-Type: text/html; charset=utf-8'];

describe('a mail', () => {
  it('has sender, date as written, subject and words', () => {
    const document = mail(
      'From: Asha <a@example.org>',
      'Date: Mon, 12 Feb 2024 21:15:00 +0530',
      'Subject: Work',
      '',
      'Hello',
      'there',
    );
    expect({ kind: document.kind, items: messagesOf(document) }).toEqual({
      kind: 'mail',
      items: ['Asha <a@example.org> | Mon, 12 Feb 2024 21:15:00 +0530 | Work\nHello\nthere'],
    });
  });

  it('has its folded headers unfolded and its encoded words read, also letters that were cut in two', () => {
    const bytes = Buffer.from('रूस में काम', 'utf8');
    const [a, b] = [bytes.subarray(0, 4).toString('base64'), bytes.subarray(4).toString('base64')];
    expect(mail(`Subject: =?UTF-8?B?${a}?=`, ` =?utf-8?b?${b}?=`, '', 'x').items[0]?.subject).toBe('रूस में काम');
    expect(mail('Subject: Pay =?iso-8859-1?Q?caf=E9_cook?= here', '', 'x').items[0]?.subject).toBe(
      'Pay café cook here',
    );
    expect(mail('Subject: a', '\tlong one', '', 'x').items[0]?.subject).toBe('a long one');
    expect(mail('Subject: =?utf-8?X?broken?= =?', '', 'x').items[0]?.subject).toBe('=?utf-8?X?broken?= =?');
  });

  it('is read from base64 and from quoted-printable', () => {
    expect(firstText(mail('Content-Transfer-Encoding: base64', '', base64('रसोइया चाहिए')))).toBe('रसोइया चाहिए');
    expect(firstText(mail('Content-Transfer-Encoding: quoted-printable', '', 'sal=C3=A1ry of =', 'two =3D lakh'))).toBe(
      'saláry of two = lakh',
    );
  });

  it('is read in the charset that it names, an unknown one as windows-1252, none as UTF-8', () => {
    const bytes = (charset: string, body: number[]): string => {
      const head = `Content-Type: text/plain${charset}\r\n\r\n`;
      return firstText(documentOf(open('a.eml', new Uint8Array([...Buffer.from(head), ...body]))));
    };
    expect(bytes('; charset="koi8-r"', [0xf2, 0xcf])).toBe('Ро');
    expect(bytes('; charset=made-up', [0x80, 0x31])).toBe('€1');
    expect(bytes('', [0xe2, 0x82, 0xac])).toBe('€');
  });

  it('has all its texts read, and pictures and attached files counted', () => {
    const document = mixed(
      'mixed',
      part(PLAIN, 'first'),
      part(['Content-Type: image/png', 'Content-Transfer-Encoding: base64'], 'AAAA'),
      part(['Content-Type: application/pdf; name="Offer.pdf"', 'Content-Disposition: attachment'], 'AAAA'),
      part(HTML, '<p>second</p>'),
    );
    expect(firstText(document)).toBe('s\nfirst\nsecond');
    expect(document.notRead).toMatchObject({ pictures: 1, attachments: 1 });
  });

  it('has each forwarded mail as a message of its own', () => {
    const document = mixed(
      'mixed',
      part(PLAIN, 'see below'),
      part(['Content-Type: message/rfc822'], 'From: Agent <b@example.org>', 'Subject: Helpers', '', 'come soon'),
    );
    expect(messagesOf(document)).toEqual([' |  | s\nsee below', 'Agent <b@example.org> |  | Helpers\ncome soon']);
  });

  it('joins lines that were broken for width only', () => {
    expect(firstText(mail('Content-Type: text/plain; format=flowed', '', 'one ', 'sentence', 'next'))).toBe(
      'one sentence\nnext',
    );
  });

  it(`is opened to ${MAX_MAIL_PARTS} parts, and says how many are left`, () => {
    const parts = Array.from({ length: MAX_MAIL_PARTS + 10 }, (_, i) => part(PLAIN, `part ${i}`));
    const { items, notRead } = mixed('mixed', ...parts);
    expect(firstText({ items }).split('\n')).toHaveLength(MAX_MAIL_PARTS);
    expect(notRead.parts).toBe(11);
  });

  it(`is opened ${MAX_NESTING} mails deep`, () => {
    const head = 'Content-Type: message/rfc822\n\n';
    const document = documentOf(open('deep.eml', `${head.repeat(MAX_NESTING + 5)}Subject: innermost\n\nx`));
    expect(document.notRead.parts).toBe(1);
    const reached = documentOf(open('deep.eml', `${head.repeat(MAX_NESTING)}Subject: innermost\n\nx`));
    expect(reached.items.map(({ subject }) => subject)).toEqual(['innermost']);
  });

  it('is known by its headers where it is pasted or has another name', () => {
    const source = 'From: a@example.org\nSubject: Work\n\nHello';
    expect(documentOf(paste(source)).kind).toBe('mail');
    expect(documentOf(open('saved.txt', source)).kind).toBe('mail');
    expect(documentOf(paste('Salary: 2 lakh\nWork: helper\n\nCall now')).kind).toBe('text');
  });

  it('gives its words also where its parts cannot be told apart or never end', () => {
    expect(firstText(mail('Content-Type: multipart/mixed', '', 'lost words'))).toBe('lost words');
    expect(firstText(mail('Content-Type: multipart/mixed; boundary=e', '', '--e', '', 'cut off'))).toBe('cut off');
  });
});

const WORK = 'Helpers wanted at an army camp near Moscow, two lakh a month, write to us on WhatsApp';
const DECOY = 'Please open this mail in a program that shows HTML.';

/** Words of each item of the only message: signals of one count together, of two they do not. */
function versionsOf({ items }: ReturnType<typeof documentOf>): string[] {
  expect(items).toHaveLength(1);
  const byItem = Map.groupBy(items[0]?.passages ?? [], ({ item }) => item);
  return [...byItem.values()].map((passages) => passages.map(({ text }) => text).join(' / '));
}

describe('a mail in several versions', () => {
  it('of which one holds a decoy has both read, apart from each other and each below the subject', () => {
    expect(versionsOf(mixed('alternative', part(PLAIN, DECOY), part(HTML, `<p>${WORK}</p>`)))).toEqual([
      `s / ${WORK}`,
      `s / ${DECOY}`,
    ]);
    expect(versionsOf(mixed('alternative', part(PLAIN, WORK), part(HTML, '<p>Your invoice</p>')))).toEqual([
      's / Your invoice',
      `s / ${WORK}`,
    ]);
  });

  it('is read once where the newsletter says the same in both, its lines broken and its links spelled out', () => {
    const plain = [
      'Work near you',
      '',
      'Cook in Pune, twelve thousand',
      'a month. Apply now (https://example.org/a?b=c)',
      'Bye!',
    ];
    const html =
      '<h1>Work near <b>you</b></h1><p>Cook in Pune, twelve thousand a month. <a href="https://example.org/a">Apply now</a></p>' +
      '<p>Bye &ndash; and look at our page</p>';
    expect(versionsOf(mixed('alternative', part(PLAIN, ...plain), part(HTML, html)))).toEqual([
      's / Work near you / Cook in Pune, twelve thousand a month. Apply now / Bye – and look at our page',
    ]);
  });

  it('is read in both where the words of the plain one stand in the HTML, but otherwise put together', () => {
    const html =
      '<p>An army of helpers cleaned the camp</p><p>Moscow is cold, write to us on WhatsApp for two lakh a month reasons</p>';
    expect(versionsOf(mixed('alternative', part(PLAIN, 'helpers for the army, Moscow'), part(HTML, html)))[1]).toBe(
      's / helpers for the army, Moscow',
    );
  });

  it('has the plain one read where the HTML has no words, or says less', () => {
    expect(versionsOf(mixed('alternative', part(PLAIN, WORK), part(HTML, '<p><img src="offer.png"></p>')))).toEqual([
      `s / ${WORK}`,
    ]);
    expect(versionsOf(mixed('alternative', part(PLAIN, 'Hello', WORK), part(HTML, '<p>Hello</p>')))).toEqual([
      's / Hello',
      `s / Hello / ${WORK}`,
    ]);
  });

  it('has the HTML read where the plain one is empty, stands behind it, or is a second HTML', () => {
    expect(versionsOf(mixed('alternative', part(PLAIN, ' '), part(HTML, '<p>marked up</p>')))).toEqual([
      's / marked up',
    ]);
    const versions = [`s / ${WORK}`, `s / ${DECOY}`];
    expect(versionsOf(mixed('alternative', part(HTML, `<p>${WORK}</p>`), part(PLAIN, DECOY)))).toEqual(versions);
    expect(versionsOf(mixed('alternative', part(HTML, `<p>${DECOY}</p>`), part(HTML, `<p>${WORK}</p>`)))).toEqual(
      versions,
    );
  });

  it('is looked through however its versions are nested, its pictures counted', () => {
    const related = [
      '--edge',
      'Content-Type: multipart/related; boundary=inner',
      '',
      '--inner',
      ...HTML,
      '',
      `<p>${WORK}</p>`,
    ];
    const picture = ['--inner', 'Content-Type: image/gif', '', 'A', '--inner--'];
    const document = mixed('alternative', part(PLAIN, DECOY), [...related, ...picture]);
    expect(versionsOf(document)).toEqual([`s / ${WORK}`, `s / ${DECOY}`]);
    expect(document.notRead.pictures).toBe(1);
    const inner = ['--edge', 'Content-Type: multipart/alternative; boundary=inner', ''];
    const both = ['--inner', ...PLAIN, '', DECOY, '--inner', ...HTML, '', `<p>${WORK}</p>`, '--inner--'];
    expect(versionsOf(mixed('related', [...inner, ...both]))).toEqual([`s / ${WORK}`, `s / ${DECOY}`]);
    expect(versionsOf(mixed('alternative', part(PLAIN, 'Hello'), [...inner, ...both]))).toEqual([
      `s / ${WORK}`,
      `s / Hello / ${DECOY}`,
    ]);
  });
});
