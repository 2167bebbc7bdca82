import { describe, expect, it } from 'vitest';
import { filesUnder, read } from './files.ts';

/** Everything that a user may read. */
const FILES = [
  ...filesUnder('src/ui/texts').filter((file) => /\.(?:ts|ftl)$/.test(file)),
  ...filesUnder('assets/leaflets'),
  ...filesUnder('public/_locales'),
  'web/public/manifest.webmanifest',
  ...filesUnder('docs/store').filter((file) => !/\.(?:md|png)$/.test(file)),
  ...filesUnder('assets/packs').filter((file) => /\/guidance\.yaml$|\/texts\/\w+\.yaml$/.test(file)),
];

/** The word and its forms; "safety" and "unsafe" promise nothing. The same word in the other languages, by its stem. */
const SAFE =
  /\bsafe(?:r|st|ly)?\b|सुरक्षित|निरापद|নিরাপদ|সুরক্ষিত|নিৰাপদ|সুৰক্ষিত|సురక్షిత|பாதுகாப்பான|સલામત|સુરક્ષિત|محفوظ|ಸುರಕ್ಷಿತ|ସୁରକ୍ଷିତ|ନିରାପଦ|സുരക്ഷിത|ਸੁਰੱਖਿਅਤ/iu;
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
