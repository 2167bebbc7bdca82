/** A leaflet for those who have no browser at hand: one page, large letters, what to watch for, what to do first, whom to call. */
import { readFileSync } from 'node:fs';
import type { ChannelLine } from '../../src/messages.ts';
import type { Guidance } from '../../src/packs/pack.ts';
import { channelLine } from '../../src/ui/texts/channel-line.ts';
import { helplineLines, organisationName } from '../../src/ui/texts/helpline-lines.ts';
import { directionOf, inLanguage } from '../../src/ui/texts/languages.ts';
import type { NgoConfig } from './config.ts';
import { Html, markup, NOTHING } from './html.ts';
import { qrCode } from './qr-code.ts';
import type { LeafletWords } from './words.ts';

export const PAPERS = ['a4', 'a5'] as const;
export type Paper = (typeof PAPERS)[number];

export interface LeafletParts {
  readonly paper: Paper;
  readonly words: LeafletWords;
  readonly guidance: Guidance;
  /** Who published what the advice rests on, by the id of the source. */
  readonly publishers: ReadonlyMap<string, string>;
  readonly config: NgoConfig;
}

const POINTS = [1, 2, 3, 4, 5, 6];
/** Of the advice: what has happened already, and how many steps of it there is room for in letters that are large enough. */
const SITUATIONS: Readonly<Record<Paper, readonly (readonly [id: string, steps: number])[]>> = {
  a4: [
    ['nothing-paid', 3],
    ['money-paid', 2],
  ],
  a5: [['nothing-paid', 3]],
};
/** Of the government's helplines, those that a telephone is enough for. */
const CHANNELS = ['pbsk', 'cybercrime-1930'];
const CSS = readFileSync(new URL('leaflet.css', import.meta.url), 'utf8');
/** Nothing is loaded, and nothing runs. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
/** The sign of a warning, as on every surface. */
const SIGN = new Html(
  '<svg class="sign" viewBox="0 0 40 40" aria-hidden="true"><path d="M13 3h14l10 10v14L27 37H13L3 27V13z" fill="#b3261e"/><path d="M20 11v11M20 28.5v.5" stroke="#fff" stroke-width="4" stroke-linecap="round"/></svg>',
);

export function leaflet(parts: LeafletParts): string {
  const { paper, words } = parts;
  const { language, say } = words;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}" class="${paper}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say('leaflet-title')}</title>
<style>${new Html(CSS)}
@page { size: ${paper.toUpperCase()}; margin: 0; }</style>
</head>
<body>
<main>
<header>${SIGN}<h1>${say('leaflet-title')}</h1></header>
<p class="lead">${say('leaflet-lead')}</p>
<section class="watch">
<h2>${say('leaflet-watch')}</h2>
<ul>${POINTS.map((point) => markup`<li>${say(`leaflet-watch-${point}`)}</li>`)}</ul>
</section>
<section class="steps">
<h2>${say('steps-title')}</h2>
${SITUATIONS[paper].map(([id, most]) => situation(id, most, parts))}
</section>
${help(parts)}
${scan(parts)}
</main>
</body>
</html>
`.text;
}

function situation(id: string, most: number, { words, guidance }: LeafletParts): Html {
  const { language } = words;
  const found = guidance.situations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the advice has no situation ${id}`);
  const steps = found.steps.slice(0, most).map(({ text, channels = [] }) => {
    const said = inLanguage(text, language);
    return markup`<li>${said}${channels.map((channel) => siteOf(channel, said, guidance))}</li>`;
  });
  return markup`<h3>${inLanguage(found.label, language)}</h3>
<ol>${steps}</ol>
`;
}

/** A link says nothing on paper: where a step sends somebody to a site, its address stands there. */
function siteOf(id: string, said: string, { channels }: Guidance): Html {
  const { url, tel } = channels.find((one) => one.id === id) ?? {};
  const site = bare(url ?? '');
  if (site === '' || tel !== undefined || said.includes(site)) return NOTHING;
  return markup` <bdi dir="ltr" class="site">${site}</bdi>`;
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}

/** The organisation first, then the government's helplines. */
function help({ words, guidance, publishers, config }: LeafletParts): Html {
  const { language, t, say } = words;
  const { organisation } = config.policy;
  const name = organisationName(organisation, t, language);
  const logo = organisation.logo === null ? NOTHING : markup`<img src="${organisation.logo}" alt="">`;
  const own = helplineLines(organisation, t, language).map((line) => contact(line, `${name}: `));
  const official = guidance.channels
    .filter(({ id }) => CHANNELS.includes(id))
    .map((channel) => ({ ...channel, publisher: publishers.get(channel.source) ?? channel.source }))
    .map((channel) => contact(channelLine(channel, t, language)));
  return markup`<section class="help">
${own.length === 0 ? NOTHING : markup`<div><h2>${logo}${say('web-helpline', { name })}</h2>${own}</div>`}
<div><h2>${say('help-title')}</h2>${official}</div>
</section>`;
}

/** @param known what the heading above it says already */
function contact({ text, number, href, note }: ChannelLine, known = ''): Html {
  const shown = number === '' ? bare(href) : number;
  const label = text === known || text === shown ? NOTHING : markup`<span dir="auto">${text.trim()}</span> `;
  const small = note === '' ? NOTHING : markup`<small dir="auto">${note}</small>`;
  return markup`<p>${label}<bdi dir="ltr" class="number">${shown}</bdi>${small}</p>`;
}

/** The square that opens the web app, where the organisation hosts one. */
function scan({ words, config }: LeafletParts): Html {
  const { say } = words;
  const { webApp } = config.kit;
  if (webApp === '') return NOTHING;
  return markup`<section class="scan">${qrCode(webApp)}<div>
<h2>${say('check-title')}</h2>
<p>${say('web-lead')}</p>
<p>${say('leaflet-scan')} <bdi dir="ltr" class="site">${bare(webApp)}</bdi></p>
</div></section>`;
}
