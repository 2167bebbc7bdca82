import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newPhrases } from '../../../src/cli/packs/new-phrases.ts';
import { readDraft } from '../../../src/packs/check/draft.ts';
import { tinyPack } from './tiny-pack.ts';

const SECOND = `id: moon-hand
facet: role
why: Hands.
inferred: Ours.
phrases: { en: [lunar hand] }
match: [{ lang: en, text: Lunar hand wanted. }]
clear: [{ lang: en, text: A hand. }]
`;

it('new are phrases that the last commit does not have', () => {
  const { root, folder, remove } = tinyPack();
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
      stdio: 'ignore',
    });
  const fresh = (): string[] => newPhrases(readDraft(folder), root).map(({ written }) => written);
  try {
    expect(fresh()).toEqual([]); // Not under version control: then nothing is known to be new.
    git('init');
    git('add', '.');
    git('commit', '-m', 'First');
    expect(fresh()).toEqual([]);
    const file = join(folder, 'signals/moon-helper.yaml');
    writeFileSync(
      file,
      'id: moon-helper\nfacet: role\nwhy: W.\nsource: moon-times-2026\nphrases: { en: [moon camp hand, crater guard] }\nmatch: [{ lang: en, text: Moon camp hand. }]\nclear: [{ lang: en, text: Moon. }]\n',
    );
    writeFileSync(join(folder, 'signals/moon-hand.yaml'), SECOND);
    expect(fresh()).toEqual(['lunar hand', 'crater guard']);
  } finally {
    remove();
  }
});
