import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS } from '../../../src/engine/passage.ts';
import { MAX_FILE_BYTES, MAX_ITEM_PASSAGES } from '../../../src/documents/document.ts';
import { bytesOf, documentOf, firstText, open, paste, textOf } from './documents.ts';

describe('a file', () => {
  it.each([
    ['a.txt', 'Helper wanted', 'text'],
    ['a.html', '<p>Helper wanted</p>', 'page'],
    ['a.txt', '<!doctype html><p>Helper wanted</p>', 'page'],
    ['A.EML', 'Helper wanted', 'mail'],
    ['no name', '12/02/24, 21:15 - Asha: hi', 'chat'],
  ])('%s is opened as what it is', (name, content, kind) => {
    expect(documentOf(open(name, content)).kind).toBe(kind);
  });

  it('is refused above five megabytes, and opened up to them', () => {
    const line = `${'word '.repeat(19)}word\n`;
    const most = line.repeat(MAX_FILE_BYTES / line.length);
    expect(open('a.txt', most).status).toBe('opened');
    expect(open('a.txt', `${most}x`)).toEqual({ status: 'refused', why: 'too-large' });
    expect(paste(`${most}x`)).toEqual({ status: 'refused', why: 'too-large' });
  });

  it.each([
    ['chat.zip', [0x50, 0x4b, 3, 4, 20], 'packed'],
    ['offer.png', [0x89, 0x50, 0x4e, 0x47], 'picture'],
    ['offer.txt', [0xff, 0xd8, 0xff, 0xe0], 'picture'],
    ['offer.pdf', [...bytesOf('%PDF-1.7')], 'not-text'],
    ['offer.txt', [0x41, 0, 0x42, 1], 'not-text'],
  ])('%s that holds no text is refused, each for its reason', (name, bytes, why) => {
    expect(open(name, new Uint8Array(bytes))).toEqual({ status: 'refused', why });
  });

  it('is read as Notepad saves it, too: UTF-16 with its mark, or the old Windows letters', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('रूस', 'utf16le')]);
    expect(firstText(documentOf(open('a.txt', utf16)))).toBe('रूस');
    expect(firstText(documentOf(open('a.txt', new Uint8Array([0x93, 0x41, 0x94]))))).toBe('“A”');
  });

  it('is read in the charset that its HTML names', () => {
    const bytes = new Uint8Array([...bytesOf('<meta charset="windows-1251"><p>'), 0xd0, 0xee]);
    expect(firstText(documentOf(open('a.html', bytes)))).toBe('Ро');
  });

  it('is said to be cut where it has more lines or letters than are read', () => {
    expect(documentOf(paste('a\n'.repeat(MAX_ITEM_PASSAGES + 1))).notRead.cut).toBe(true);
    expect(documentOf(paste('a\n'.repeat(MAX_ITEM_PASSAGES))).notRead.cut).toBe(false);
    expect(documentOf(paste('a'.repeat(MAX_CHARACTERS + 1))).notRead.cut).toBe(true);
  });

  it('with nothing in it has no messages', () => {
    for (const text of ['', ' \n ', '\ufeff']) expect(documentOf(open('a.txt', text)).items).toEqual([]);
  });
});

/** Pieces that parsers stumble over, in any order. */
const PIECES = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Content-Type: multipart/mixed; boundary="e"\n',
        'Content-Type: multipart/alternative; boundary=e\n',
        'Content-Type: message/rfc822\n',
        'Content-Type: text/html; charset=made-up\n',
        'Content-Transfer-Encoding: base64\n',
        'Content-Transfer-Encoding: quoted-printable\n',
        'From: x\nSubject: =?utf-8?B?4KS?= =?x?q?=ZZ?=\n',
        '\n',
        '\r',
        '--e\n',
        '--e--\n',
        '=\n',
        '=4',
        '\t',
        ';',
        '"',
        '\\',
        '<p>',
        '<!--',
        '</html>',
        '<table><tr>',
        '12/02/24, 21:15 - Asha: ',
        '[12/02/24, 9:15:08\u202fPM] ',
        '\u200e',
        '\u202e',
        '[',
        '1/1/1, ',
        '\ud800',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever it holds', () => {
  it.each(['a.txt', 'a.eml', 'a.html'])('a file %s is opened or refused, never a failure', (name) => {
    fc.assert(
      fc.property(PIECES, (text) => void open(name, text)),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void open(name, bytes)),
      { numRuns: 400 },
    );
  });

  it('no word of a pasted text is lost, unless it is said', () => {
    fc.assert(
      fc.property(PIECES, (before) => {
        const opened = paste(`x ${before}\n12/02/24, 21:15 - Asha: lastword`);
        const { items, kind } = documentOf(opened);
        if (kind === 'text' || kind === 'chat') expect(items.map(textOf).join('\n')).toContain('lastword');
      }),
    );
  });

  it.each([
    ['headers', 'a.eml', 'X: y\n z\n'],
    ['boundaries', 'a.eml', 'Content-Type: multipart/mixed; boundary=e\n\n--e\n'],
    ['line breaks in many parts', 'a.eml', '--e\n\n\n'],
    ['heads of messages', 'a.txt', '12/02/24, 21:15 - A: b\n'],
    ['half heads', 'a.txt', '[1/1/1, 1:11 a.a.'],
    ['encoded words', 'a.eml', 'Subject: =?=?=?'],
    ['open marks', 'a.html', '<div>'],
  ])('two megabytes of nothing but %s take no more than seconds', (_, name, piece) => {
    const most = name === 'a.html' ? 200_000 : 2_000_000;
    const start = performance.now();
    open(name, piece.repeat(Math.floor(most / piece.length)));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
