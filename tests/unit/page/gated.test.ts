import { expect, test } from 'vitest';
import type { Passage } from '../../../src/engine/passage.ts';
import { itemsThatPass } from '../../../src/page/gated.ts';

function passing(passages: readonly Passage[], word: string): number[] {
  const steps = itemsThatPass(passages, { passes: (text) => text.includes(word) });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return [...step.value];
  }
}

const text = (item: number, words: string): Passage => ({ item, text: words, kind: 'text' });

test('an item passes for itself alone', () => {
  expect(passing([text(0, 'army'), text(1, 'bank'), text(0, 'more')], 'army')).toEqual([0]);
});

test('words that run over passages, or lie on the border of two chunks, are seen whole', () => {
  expect(passing([text(0, 'ar'), text(0, 'my')], 'ar\nmy')).toEqual([0]);
  for (let before = 2_780; before < 3_010; before++)
    expect(passing([text(3, `${'x'.repeat(before)}army${'y'.repeat(4_000)}`)], 'army')).toEqual([3]);
});
