import { describe, expect, test } from 'vitest';
import type { Passage } from '../../../src/engine/passage.ts';
import { Reported } from '../../../src/page/reported.ts';

const said = (...texts: string[]): { passages: readonly Passage[]; segments: [] } => ({
  passages: texts.map((text, item) => ({ text, item, kind: 'text' })),
  segments: [],
});

describe('a page that is read again', () => {
  test('says nothing new where each of its texts is the same', () => {
    const reported = new Reported();
    expect(reported.takes(0, said('Helper wanted', 'Moscow'), new Map())).toBe(true);
    expect(reported.takes(0, said('Helper wanted', 'Moscow'), new Map())).toBe(false);
  });

  test.each([
    ['another text', said('Helper wanted', 'Dubai')],
    ['one text more', said('Helper wanted', 'Moscow', 'Call now')],
    ['one text less', said('Helper wanted')],
    ['the texts the other way round', said('Moscow', 'Helper wanted')],
  ])('says something new with %s', (_, later) => {
    const reported = new Reported();
    reported.takes(0, said('Helper wanted', 'Moscow'), new Map());
    expect(reported.takes(0, later, new Map())).toBe(true);
  });
});
