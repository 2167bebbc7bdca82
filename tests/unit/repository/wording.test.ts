import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './files.ts';

/** Everything that a user may read. */
const FILES = [
  ...filesUnder('src/ui/texts').filter((file) => file.endsWith('.ts')),
  ...filesUnder('public/_locales'),
  'web/public/manifest.webmanifest',
  ...filesUnder('assets/packs').filter((file) => file.endsWith('/guidance.yaml')),
];

/** The word and its forms; "safety" and "unsafe" promise nothing. Hindi's word has the same sense and the same exception. */
const SAFE = /\bsafe(?:r|st|ly)?\b|(?<![\p{L}\p{M}])सुरक्षित(?![\p{L}\p{M}])/iu;
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^|\s)(?:\/\/|#).*$/gm;

describe('what a user reads', () => {
  it('is there', () => {
    expect(FILES).not.toEqual([]);
  });

  it.each(FILES)('%s never says that something is safe', (file) => {
    const lines = read(file).replace(COMMENT, '').split('\n');
    expect(
      lines.filter((line) => SAFE.test(line)),
      'nobody can know that: say what was found, or that nothing was',
    ).toEqual([]);
  });
});
