/** Honest pages on which somebody has hidden the words of the scam, so that they be warned of. What nobody sees accuses nobody. */
import { page, script, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { HONEST, OFFER, OFFER_TEXT } from './texts.ts';

const framed = (name: string, words: string, body: string, more?: Parameters<typeof page>[4]): HostilePage =>
  page(name, `is an honest job; the scam’s words ${words}`, 'clear', body, more);

const hidden = (name: string, how: string, css: string): HostilePage =>
  framed(name, `are hidden by ${how}: nobody is accused`, `${HONEST}<div class="framed">${OFFER}</div>`, {
    head: style(`.framed { ${css} }`),
  });

export const FRAMING: readonly HostilePage[] = [
  hidden('framed-display', 'a style sheet, as not displayed', 'display: none;'),
  hidden('framed-visibility', 'a style sheet, as invisible', 'visibility: hidden;'),
  hidden('framed-content-visibility', 'a style sheet, as not to be laid out', 'content-visibility: hidden;'),
  hidden('framed-transparent', 'being wholly transparent', 'opacity: 0;'),
  framed(
    'framed-transparent-around',
    'stand in a part that is wholly transparent: nobody is accused',
    `${HONEST}<section style="opacity: 0"><div>${OFFER}</div></section>`,
  ),
  hidden('framed-off-the-left', 'standing far to the left of the window', 'position: absolute; left: -9999px;'),
  hidden('framed-off-the-top', 'standing far above the window', 'position: absolute; top: -9999px;'),
  hidden(
    'framed-indented-away',
    'a line that begins far outside',
    'text-indent: -9999px; white-space: nowrap; overflow: hidden;',
  ),
  hidden(
    'framed-a-pixel',
    'a box of one pixel that cuts off, as for screen readers',
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0);',
  ),
  hidden('framed-no-height', 'a box of no height that cuts off', 'height: 0; overflow: hidden;'),
  hidden('framed-cut-away', 'being cut away', 'clip-path: inset(50%);'),
  hidden('framed-cut-to-a-point', 'being cut to a point', 'clip-path: circle(0);'),
  hidden('framed-tiny', 'letters of less than a pixel', 'font-size: 0.5px;'),
  hidden('framed-no-size', 'letters of no size', 'font-size: 0;'),
  hidden('framed-scaled-away', 'being scaled to nothing', 'transform: scale(0);'),
  framed(
    'framed-folded-dialog',
    'stand in a dialog that is never opened',
    `${HONEST}<dialog>${OFFER}</dialog><div popover>${OFFER}</div>`,
  ),
  framed(
    'framed-picture',
    'describe a picture that the style sheet hides',
    `${HONEST}<img class="framed" src="/none-204.html" alt="${OFFER_TEXT.slice(0, 290)}">`,
    { head: style('.framed { display: none; }') },
  ),
  framed(
    'framed-label',
    'are the label of a link that the style sheet hides',
    `${HONEST}<a href="/x" class="framed" aria-label="${OFFER_TEXT.slice(0, 290)}">x</a>`,
    { head: style('.framed { visibility: hidden; }') },
  ),
  framed('framed-before', 'are painted by a style sheet with no size', `${HONEST}<p class="framed"></p>`, {
    head: style(`.framed::before { content: "${OFFER_TEXT}"; font-size: 0; }`),
  }),
  framed(
    'framed-comment',
    'stand in comments, templates, scripts and attributes',
    `<!-- ${OFFER_TEXT} -->${HONEST}<template>${OFFER}</template><p title="${OFFER_TEXT}" data-text="${OFFER_TEXT}">Apply.</p>${script(`const text = ${JSON.stringify(OFFER_TEXT)};`)}`,
  ),
  framed(
    'framed-form',
    'stand in fields of a form, seen and unseen',
    `${HONEST}<form><input type="hidden" value="${OFFER_TEXT}"><input value="${OFFER_TEXT}"><textarea>${OFFER_TEXT}</textarea></form>`,
  ),
  framed(
    'framed-at-the-end',
    'come and go faster than anybody can read them',
    HONEST +
      script(
        `setTimeout(() => { const one = document.createElement('div'); one.innerHTML = ${JSON.stringify(OFFER)}; document.body.append(one); one.remove(); }, 300);`,
      ),
  ),
];
