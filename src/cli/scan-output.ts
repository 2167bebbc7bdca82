/** What `npm run scan` prints for a document. */
import type { Verdict } from '../engine/verdict.ts';

/**
 * One line of JSON: the contract other tools read.
 *
 * @param several whether several packs were asked: then a verdict that says anything names its own
 */
export function formatJson(id: string, verdict: Verdict, several: boolean): string {
  const { level, score, stance, evidence, licences, pack } = verdict;
  return JSON.stringify({
    id,
    level,
    score: Number(score.toFixed(4)),
    stance,
    ...(several && level !== 'clear' ? { pack } : {}),
    evidence: evidence.map(({ signal, facet, quote }) => ({ signal, facet, quote })),
    ...(licences.length > 0 ? { licences: licences.map(({ number }) => number) } : {}),
  });
}

/** For a person: the level and who says so, then each quote with what it stands for. */
export function formatText(id: string, { level, evidence, licences, pack }: Verdict): string {
  const lines = [`${level.padEnd(8)}${id}${level === 'clear' ? '' : `  ${pack}`}`];
  if (level !== 'clear') {
    for (const { facet, quote, signal } of evidence)
      lines.push(`  ${facet.padEnd(9)} “${quote.replaceAll('\n', ' / ')}”  (${signal})`);
  }
  for (const { number } of licences)
    lines.push(`  licence   ${number} (look it up on emigrate.gov.in; numbers get copied)`);
  return lines.join('\n');
}
