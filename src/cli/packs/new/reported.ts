/** Asks who reported a wording, or why it is our own judgement. */
import { didYouMean } from '../../../packs/check/nearest.ts';
import type { Dialogue } from './dialogue.ts';
import type { PatternList } from './pattern-list.ts';
import { asId, DATE, idQuestion, INFERRED, PUBLISHER, REPORTS, wrong } from './questions.ts';
import type { NewSignal, NewSource } from './written.ts';

/** @throws Unanswered */
export async function askSource(
  dialogue: Dialogue,
  list: PatternList,
): Promise<{ from: NewSignal['from']; source: NewSource | null }> {
  const { sources } = list.files;
  const link = await dialogue.ask<string | null>({
    flag: 'source',
    ask: 'Who reported it? The link to the page, or Enter where nobody did.',
    help: 'A newspaper, an office, an NGO. Or the id of a source that is listed already, as ndtv-2025-01.',
    otherwise: '',
    read: (answer) => {
      if (answer === '') return { value: null };
      if (/^https?:\/\/\S+$/u.test(answer) || sources.some(({ id }) => id === answer)) return { value: answer };
      const ids = sources.map(({ id }) => id);
      return wrong(
        `“${answer}” is neither a link nor a source`,
        `a link begins with https://${didYouMean(answer, ids)}`,
      );
    },
  });
  if (link === null) return { from: { inferred: await dialogue.ask(INFERRED) }, source: null };
  const known = sources.find(({ id, url }) => id === link || url === link);
  if (known !== undefined) {
    dialogue.say(`  That is ${known.id}: ${known.reports}`);
    return { from: { source: known.id }, source: null };
  }
  const publisher = await dialogue.ask(PUBLISHER);
  const date = await dialogue.ask(DATE);
  const reports = await dialogue.ask(REPORTS);
  const suggested = asId(`${publisher}${date === 'unknown' ? '' : ` ${date}`}`);
  const id = await dialogue.ask(
    idQuestion(
      {
        flag: 'source-id',
        ask: 'What shall the source be called in the list?',
        help: 'Publisher and date, in lower-case Latin letters joined by hyphens.',
        ...(suggested === '' ? {} : { otherwise: suggested }),
      },
      (name) => sources.some((source) => source.id === name),
    ),
  );
  return { from: { source: id }, source: { id, publisher, date, reports, url: link } };
}
