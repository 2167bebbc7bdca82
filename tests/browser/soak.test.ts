/** A short use of what `npm run soak` does for hours: nothing grows, no badge is wrong, no record stays. */
import { expect, test } from 'vitest';
import { growthOf } from '../soak/growth.ts';
import { soak } from '../soak/soak.ts';

test('over forty pages nothing grows that is kept', { timeout: 180_000 }, async () => {
  const samples = await soak({ pages: 40, round: 8 });
  expect(samples).toHaveLength(5);
  expect(samples.map((sample) => sample['wrong badges'] + sample['records without a tab'])).toEqual([0, 0, 0, 0, 0]);
  expect(growthOf(samples).filter(({ grows }) => grows)).toEqual([]);
});
