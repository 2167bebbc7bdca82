import path from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../../scripts/texts/notes.ts';
import { filesUnder, read } from '../repository/files.ts';
import { LOCALES } from './catalogues.ts';

const FILES = filesUnder(LOCALES).filter((file) => path.extname(file) === '.ftl');

describe.each(FILES)('%s as it ships', (file) => {
  it('says the same without the notes for translators', () => {
    const shipped = withoutNotes(read(file));
    expect(new FluentResource(shipped).body).toEqual(new FluentResource(read(file)).body);
    expect(shipped).not.toMatch(/^#/m);
  });
});

it('keeps the empty line between two paragraphs of a text', () => {
  const text = '# Note\nkey =\n    One.\n\n    Two.\n\n\n# Note\nother = Three.\n';
  expect(withoutNotes(text)).toBe('key =\n    One.\n\n    Two.\nother = Three.\n');
});
