/** Pages to measure on: saved real ones where they lie beside the project, and generated ones. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { projectCorpus } from '../../../src/cli/corpus.ts';
import { compileGate } from '../../../src/engine/compile-gate.ts';
import { Gate } from '../../../src/engine/gate.ts';
import { chosenPacks } from '../../../src/cli/chosen-packs.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** Milliseconds that the page is watched after loading. */
  readonly watch: number;
}

const SHARED = '../shared/corpus';
/** Of the saved pages, every so many; all of them take half an hour. */
const EVERY = 6;

export function savedPages(): BenchPage[] {
  return ['pages-readability', 'pages-trafilatura'].flatMap((set) => {
    const file = `${SHARED}/${set}.jsonl.gz`;
    if (!existsSync(file)) return [];
    return gunzipSync(readFileSync(file))
      .toString('utf8')
      .trim()
      .split('\n')
      .filter((_, i) => i % EVERY === 0)
      .map((line) => JSON.parse(line) as { id: string; html: string })
      .map(({ id, html }) => ({ name: id, html, watch: 1_000 }));
  });
}

/** What the gate holds back, as of most pages: looking through all of it costs most. */
function heldBack(): string {
  const gate = new Gate(compileGate(chosenPacks([])));
  const honest = projectCorpus().filter(
    ({ lang, label, text }) => lang === 'en' && label === 'clear' && !gate.passes(text),
  );
  return honest.map(({ text }) => `${text}\n\n`).join('');
}

let ordinary: string | undefined;

/** Honest prose of the project's own corpus, as long as wanted. */
function prose(characters: number): string {
  const text = (ordinary ??= heldBack());
  return text.repeat(Math.ceil(characters / text.length)).slice(0, characters);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const page = (body: string, script = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Board</title><body>${body}${script === '' ? '' : `<script>${script}</script>`}</body></html>`;
const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('');

export function ordinaryPage(characters: number, name: string): BenchPage {
  return { name, html: page(`<main>${paragraphs(prose(characters))}</main>`), watch: 1_500 };
}

export function manyNodes(nodes: number): BenchPage {
  const body = Array.from({ length: nodes }, (_, i) => `<span>word${i % 97} </span>`).join('');
  return { name: `${nodes} nodes`, html: page(`<div>${body}</div>`), watch: 3_000 };
}

/** A feed of 500 items that gets twenty more every half second. */
export function growingFeed(): BenchPage {
  const text = JSON.stringify(prose(40_000).split(/\n+/));
  const script = `const texts=${text};const feed=document.querySelector('main');let n=0;
const add=k=>{for(let i=0;i<k;i++){const a=document.createElement('article');a.textContent=texts[n++%texts.length];feed.append(a);}};
add(500);let left=10;const timer=setInterval(()=>{add(20);if(--left===0)clearInterval(timer);},500);`;
  return { name: 'growing feed', html: page('<main></main>', script), watch: 7_000 };
}

/** A page that never rests: a thousand nodes come and go each second. */
export function mutationStorm(): BenchPage {
  const script = `const main=document.querySelector('main');let n=0;
setInterval(()=>{for(let i=0;i<50;i++){const p=document.createElement('p');p.textContent='ticker '+(n++)+' price '+(n*7%1000);main.append(p);}
while(main.childNodes.length>500)main.firstChild.remove();},50);`;
  return { name: 'mutation storm', html: page('<main></main>', script), watch: 12_000 };
}

/** A page on which an offer appears when the bench says so; it says when it was there and when the warning was. */
export function offerLater(): string {
  const offer = `Wanted: helpers for the Russian army, Moscow. Salary ₹1.95 lakh per month. No front line, no fighting, base work only.
Russian passport after 6 months. Tourist visa, service charge ₹3 lakh. WhatsApp only: +91 90000 00000`;
  const script = `window.show=()=>new Promise(done=>{const began=performance.now();
new MutationObserver(()=>{if(document.querySelector('[data-parakh-warning]'))done(performance.now()-began);}).observe(document.documentElement,{childList:true});
const item=document.createElement('article');item.textContent=${JSON.stringify(offer)};document.querySelector('main').append(item);});`;
  return page(`<main>${paragraphs(prose(5_000))}</main>`, script);
}
