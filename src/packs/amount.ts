/** Money in a pack. */
import * as v from 'valibot';

/** What is paid a month, in whole units of its currency. */
export const amount = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000_000));
