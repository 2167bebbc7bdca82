/** docs/walkthrough.md, written anew by each walk. */
import type { Step } from './walk.ts';

const HEAD = `# From installing to a saved report

A new user with a fresh profile, a browser in Hindi, 1280 × 800. \`npm run walkthrough\` walks it in real Chromium, takes the pictures and
writes this page; it fails where a step no longer leads on.
`;

/** What a person must click who is warned and wants a report, each with where. */
const SHORTEST = ['“Why?” in the banner', '“Save a report” in the popup', '“Save as a file”'];

const TAKEN_AWAY = `## Clicks that were taken away

- Welcome: the language and “only on job and social sites” are chosen already; nothing has to be confirmed.
- Welcome: “Done” closes the page. Before, it said that the page could be closed, which took another click.
- The sample is checked at once. Before, “Check it” had to be pressed.
- “Why?” in the banner opens the popup with the reasons unfolded.
- Each quote in the popup is itself the button that shows it on the page.

What stays is needed: nothing is saved that the user has not seen, and nothing is sent.
`;

export function pageOf(steps: readonly Step[]): string {
  const sum = steps.reduce((clicks, step) => clicks + step.clicks, 0);
  const shown = steps.map(
    ({ file, sentence, clicks }, i) =>
      `${i + 1}. ${sentence} ${clicks === 0 ? 'No click.' : clicks === 1 ? 'One click.' : `${clicks} clicks.`}\n\n   ![Step ${i + 1}](walkthrough/${file})\n`,
  );
  return `${HEAD}
**${SHORTEST.length} clicks from installing to a saved report**: ${SHORTEST.join(', ')}. The whole
tour below, with the sample and everything that can be tried on the way, takes ${sum}.

${TAKEN_AWAY}
## Step by step

${shown.join('\n')}`;
}
