import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/fold.ts';
import { licenceNumbers } from '../../../src/engine/licence.ts';
import { words } from '../../../src/engine/words.ts';

function numbers(text: string): string[] {
  const folded = fold(text);
  return licenceNumbers(folded.text, words(folded.text)).map((found) =>
    text.slice(folded.starts[found.start], folded.ends[found.end - 1]),
  );
}

describe('an agent’s registration number is found', () => {
  it.each([
    [
      'as the ministry prints it',
      'RA Lic. No. B-0000/PUN/PER/100/5/00000/2022, Pune',
      'B-0000/PUN/PER/100/5/00000/2022',
    ],
    ['without the hyphen', 'Reg B 0000/DEL/PER/1000/5/0000/2019', 'B 0000/DEL/PER/1000/5/0000/2019'],
    ['of a large agent', 'B-0000/DEL/PER/1000+/5/0000/2019.', 'B-0000/DEL/PER/1000+/5/0000/2019'],
    [
      'with spaces around the strokes',
      'B-0001 / MUM / PART / 50 / 3 / 0000 / 2021',
      'B-0001 / MUM / PART / 50 / 3 / 0000 / 2021',
    ],
    ['in full-width letters', 'Ｂ-0000/PUN/PER/100/5/00000/2022', 'Ｂ-0000/PUN/PER/100/5/00000/2022'],
  ])('%s', (_, text, number) => expect(numbers(text)).toEqual([number]));
});

it.each([
  'Flat B-12/3/4, Sector 5',
  'B-1/2/3/4/5',
  'Block B 0000 Pune',
  'B.Com 2022',
  'A-0000/PUN/PER/100/5/00000/2022',
])('no registration number: %s', (text) => expect(numbers(text)).toEqual([]));
