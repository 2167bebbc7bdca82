/** Honest pages on which somebody has hidden the words of the scam, so that they be warned of. What nobody sees accuses nobody. */
import { page, script, style } from './kinds.ts';
import type { HostilePage } from './kinds.ts';
import { HONEST, OFFER, OFFER_TEXT } from './texts.ts';

const hidden = (name: string, how: string, css: string, more = ''): HostilePage =>
  page(
    name,
    `is an honest job; the scam’s words are hidden by ${how}: nobody is accused`,
    'clear',
    `${HONEST}${more}<div class="framed">${OFFER}</div>`,
    {
      head: style(`.framed { ${css} }`),
    },
  );

export const FRAMING: readonly HostilePage[] = [
  hidden('framed-display', 'a style sheet, as not displayed', 'display: none;'),
  hidden('framed-visibility', 'a style sheet, as invisible', 'visibility: hidden;'),
  hidden('framed-content-visibility', 'a style sheet, as not to be laid out', 'content-visibility: hidden;'),
  hidden('framed-transparent', 'being wholly transparent', 'opacity: 0;'),
  page(
    'framed-transparent-around',
    'is an honest job; the scam’s words stand in a part that is wholly transparent: nobody is accused',
    'clear',
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
  page(
    'framed-folded-dialog',
    'is an honest job; the scam’s words stand in a dialog that is never opened',
    'clear',
    `${HONEST}<dialog>${OFFER}</dialog><div popover>${OFFER}</div>`,
  ),
  page(
    'framed-picture',
    'is an honest job; the scam’s words describe a picture that the style sheet hides',
    'clear',
    `${HONEST}<img class="framed" src="/none-204.html" alt="${OFFER_TEXT.slice(0, 290)}">`,
    { head: style('.framed { display: none; }') },
  ),
  page(
    'framed-label',
    'is an honest job; the scam’s words are the label of a link that the style sheet hides',
    'clear',
    `${HONEST}<a href="/x" class="framed" aria-label="${OFFER_TEXT.slice(0, 290)}">x</a>`,
    { head: style('.framed { visibility: hidden; }') },
  ),
  page(
    'framed-before',
    'is an honest job; the scam’s words are painted by a style sheet with no size',
    'clear',
    `${HONEST}<p class="framed"></p>`,
    { head: style(`.framed::before { content: "${OFFER_TEXT}"; font-size: 0; }`) },
  ),
  page(
    'framed-comment',
    'is an honest job; the scam’s words stand in comments, templates, scripts and attributes',
    'clear',
    `<!-- ${OFFER_TEXT} -->${HONEST}<template>${OFFER}</template><p title="${OFFER_TEXT}" data-text="${OFFER_TEXT}">Apply.</p>${script(`const text = ${JSON.stringify(OFFER_TEXT)};`)}`,
  ),
  page(
    'framed-form',
    'is an honest job; the scam’s words stand in fields of a form, seen and unseen',
    'clear',
    `${HONEST}<form><input type="hidden" value="${OFFER_TEXT}"><input value="${OFFER_TEXT}"><textarea>${OFFER_TEXT}</textarea></form>`,
  ),
  page(
    'framed-at-the-end',
    'is an honest job; the scam’s words come and go faster than anybody can read them',
    'clear',
    HONEST +
      script(
        `setTimeout(() => { const one = document.createElement('div'); one.innerHTML = ${JSON.stringify(OFFER)}; document.body.append(one); one.remove(); }, 300);`,
      ),
  ),
];
