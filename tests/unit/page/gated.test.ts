import { expect, test } from 'vitest';
import type { Passage } from '../../../src/engine/passage.ts';
import { itemsThatPass } from '../../../src/page/gated.ts';

function passing(passages: readonly Passage[], word: string): number[] {
  const gate = {
    *look(texts: Iterable<string>): Generator<undefined, boolean> {
      yield;
      return [...texts].join('\n').includes(word);
    },
    forget: () => {},
  };
  const steps = itemsThatPass(passages, gate);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return [...step.value];
  }
}

const text = (item: number, words: string): Passage => ({ item, text: words, kind: 'text' });

test('an item passes for itself alone', () => {
  expect(passing([text(0, 'army'), text(1, 'bank'), text(0, 'more')], 'army')).toEqual([0]);
});

test('passages of one item are seen together, wherever they stand', () => {
  expect(passing([text(0, 'ar'), text(1, 'bank'), text(0, 'my')], 'ar\nmy')).toEqual([0]);
});

test('where an offer passes, a registration number elsewhere on the page goes with it', () => {
  const foot = text(2, 'Licence B-0000/DEL/PER/1000+/3/0000/2024');
  expect(passing([text(0, 'army'), text(1, 'bank'), foot], 'army')).toEqual([0, 2]);
  expect(passing([text(1, 'bank'), foot], 'army')).toEqual([]);
});
