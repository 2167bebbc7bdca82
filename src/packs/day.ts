/** A day in a pack. */
import * as v from 'valibot';

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, as in 2026-11-25. */
export const day = v.pipe(
  v.string(),
  v.regex(WRITTEN, 'write a day as 2026-11-25'),
  v.check((one) => !WRITTEN.test(one) || isOfCalendar(one), 'the calendar has no such day → write one as 2026-11-25'),
);

/** Some browsers take the 30th of February for a day in March, others for none. */
function isOfCalendar(written: string): boolean {
  const moment = Date.parse(written);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(written);
}
