import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../../src/coverage.ts';
import { parsePageMessage } from '../../../src/messages.ts';
import { picturesThatMatter } from '../../../src/page/pictures.ts';
import type { Look } from '../../../src/page/drawn.ts';
import { MAX_NODES, readPassages } from '../../../src/page/read.ts';
import type { ReadOptions, Reading } from '../../../src/page/read.ts';

function read(html: string, options?: ReadOptions): Reading {
  const { document } = parseHTML(html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`);
  return readPassages(document as unknown as Document, options);
}

function texts(html: string, options?: ReadOptions): string[] {
  return read(html, options).passages.map(({ text }) => text);
}

/** Texts by item, in the order in which the items come. */
function items(html: string): string[][] {
  const byItem = new Map<number, string[]>();
  for (const { item, text } of read(html).passages) byItem.set(item, [...(byItem.get(item) ?? []), text]);
  return [...byItem.values()];
}

describe('text', () => {
  test('blocks part passages, inline elements do not', () => {
    expect(texts('<p>Army <b>security</b> <i>helper</i></p><div>Moscow</div>')).toEqual([
      'Army security helper',
      'Moscow',
    ]);
  });

  test('letters in elements of their own are joined', () => {
    expect(texts('<p><span>A</span><span>r</span><span>m</span><span>y</span> job</p>')).toEqual(['Army job']);
  });

  test('elements of a name that means nothing part no word, as browsers draw them; those of a page’s own making do', () => {
    expect(texts('<p>Rus<x>sian ar</x>my</p><o:p>job</o:p>')).toEqual(['Russian army', 'job']);
    expect(texts('<x-card>Helper</x-card><x-card>Moscow</x-card>')).toEqual(['Helper', 'Moscow']);
  });

  test('boxes that a style draws in a line cut no word; where a blank stands between them, none was cut', () => {
    const isInLine = (element: Element): boolean => element.classList.contains('line');
    const look: Look = { isDrawn: () => false, hasRoom: () => true, isSeen: () => true, isInLine };
    const line = (text: string): string => `<div class="line">${text}</div>`;
    expect(texts(`<section>Rus${line('sian ar')}my</section>`, { look })).toEqual(['Russian army']);
    expect(texts(line('Rus') + line('sian') + line(line(' ar')) + 'my', { look })).toEqual(['Russian army']);
    expect(texts(`${line('Rus')}<!-- cut -->${line('sian')}<p>army</p>`, { look })).toEqual(['Russian', 'army']);
    expect(texts(`<main>Rus<x-a class="line">si</x-a>an</main>army`, { look })).toEqual(['Russian', 'army']);
    expect(texts(`${line('Helper')}\n${line('Moscow')}`, { look })).toEqual(['Helper', 'Moscow']);
    expect(texts('<div>Helper</div><div>Moscow</div>', { look })).toEqual(['Helper', 'Moscow']);
  });

  test('line breaks stay, other blanks run together', () => {
    expect(texts('<p>one\n\t two<br>three</p>')).toEqual(['one two\nthree']);
  });

  test('text between blocks is a passage of its own', () => {
    expect(texts('<div>before<p>inside</p>after</div>')).toEqual(['before', 'inside', 'after']);
  });

  test('the cells of a row are read as one, and headings are marked', () => {
    const { passages } = read(
      '<table><tr><th>Salary</th><td><p>₹1.95 lakh</p></td></tr><tr><td>Place</td><td>Moscow</td></tr></table><h2>Apply</h2>',
    );
    expect(passages.map(({ text, kind }) => [text, kind])).toEqual([
      ['Salary\t₹1.95 lakh', 'row'],
      ['Place\tMoscow', 'row'],
      ['Apply', 'heading'],
    ]);
  });

  test('a table that lays out the page is not one row', () => {
    expect(texts('<table><tr><td><h1>Title</h1><ul><li>one</li><li>two</li></ul></td></tr></table>')).toEqual([
      'Title',
      'one',
      'two',
    ]);
  });

  test('small pictures stand in the line, others are described; labels that repeat are dropped', () => {
    expect(
      texts(
        '<p>Job in <img alt="🇷🇺"> now</p><img alt="Men in a barrack"><a aria-label="Helper wanted in Moscow"><svg></svg></a><a aria-label="Job in 🇷🇺 now">x</a>',
      ),
    ).toEqual(['Job in 🇷🇺 now', 'Men in a barrack x', 'Helper wanted in Moscow']);
  });

  test('rows that are some by their roles alone are read as rows', () => {
    const { passages } = read(
      '<div role="table"><div role="row"><div role="rowheader">Salary</div><div role="cell">₹1.95 lakh</div></div></div>',
    );
    expect(passages.map(({ text, kind }) => [text, kind])).toEqual([['Salary\t₹1.95 lakh', 'row']]);
  });

  test('of a drawing its words are read, not the names of its parts', () => {
    expect(
      texts(
        '<svg><title>icon</title><defs><text>army</text></defs><g><text>Army <tspan>helper</tspan></text><text>Moscow</text></g></svg><p>Apply <svg><path></path></svg> now</p>',
      ),
    ).toEqual(['Army helper', 'Moscow', 'Apply now']);
  });

  test('of a drawing what it draws elsewhere is read there, once', () => {
    expect(
      texts(
        '<svg><defs><text id="a">Army <tspan>helper</tspan></text><symbol id="b"><title>icon</title><text>Mos</text><use href="#c"></use><use href="#b"></use></symbol><text id="c">cow</text></defs></svg><svg><use xlink:href="#a"></use><use href="#b"></use><use href="#a"></use><use href="#none"></use></svg>',
      ),
    ).toEqual(['Army helper', 'Mos cow']);
  });

  test('formulas, descriptions in an image map, and microdata without text are read', () => {
    expect(
      texts(
        '<p>Pay <math><mtext>1.95</mtext></math> lakh</p><map><area alt="Helpers in Moscow"></map><div itemscope itemtype="https://schema.org/JobPosting"><meta itemprop="title" content="Army helper"><meta itemprop="url" content="x"></div>',
      ),
    ).toEqual(['Pay 1.95 lakh', 'Helpers in Moscow', 'Army helper']);
  });

  test('collapsed details are read', () => {
    expect(texts('<details><summary>More</summary><p>Inside</p></details>')).toEqual(['More', 'Inside']);
  });
});

describe('what is not read', () => {
  test.each([
    [
      'scripts and styles',
      '<script>army</script><style>army</style><noscript>army</noscript><template><p>army</p></template>',
    ],
    [
      'what the user types',
      '<input value="army"><textarea>army</textarea><select><option>army</option></select><div contenteditable>army</div><div role="textbox">army</div>',
    ],
    [
      'what the markup hides',
      '<p hidden>army</p><p style="color:red; display: none">army</p><p style="visibility:hidden">army</p><span class="sr-only">army</span><dialog><p>army</p></dialog>',
    ],
  ])('%s', (_, html) => {
    expect(texts(`${html}<p>seen</p>`)).toEqual(['seen']);
  });

  test('what nobody can type into is read, whatever it says of itself', () => {
    expect(texts('<div contenteditable="no">army</div><div contenteditable="false">helper</div>')).toEqual([
      'army',
      'helper',
    ]);
    expect(texts('<div contenteditable="TRUE">a</div><div contenteditable="Plaintext-Only">b</div>')).toEqual([]);
  });

  test('what a style has browsers draw is read, unless it is typed', () => {
    const html =
      '<script type="text/plain">army</script><style>helper</style><title>Moscow</title><script contenteditable>mine</script><textarea>mine</textarea><p class="sr-only">job</p>';
    const drawn: Look = { isDrawn: () => true, hasRoom: () => false, isSeen: () => true, isInLine: () => false };
    expect(texts(html, { look: drawn })).toEqual(['army', 'helper', 'Moscow', 'job', 'Moscow']);
    expect(texts(html, { look: { ...drawn, isDrawn: () => false } })).toEqual(['job', 'Moscow']);
    expect(texts(html)).toEqual(['Moscow']);
  });

  test('our own banner, and nothing else that calls itself so', () => {
    const html = '<div data-parakh-warning id="ours">army</div><div data-parakh-warning>offer</div>';
    expect(texts(html, { isOwn: (element) => element.id === 'ours' })).toEqual(['offer']);
  });

  test('but what the markup hides is kept, to be watched', () => {
    expect(
      read('<p hidden>army</p><p style="display:none">army</p><dialog>army</dialog><i hidden></i>').hidden,
    ).toHaveLength(3);
  });

  test('text that is hidden from screen readers only is seen, and so is contenteditable="false"', () => {
    expect(texts('<p aria-hidden="true">seen</p><p contenteditable="false">too</p>')).toEqual(['seen', 'too']);
  });
});

describe('message panes', () => {
  test.each([
    '<div role="log">',
    '<div id="msg-overlay">',
    '<aside class="msg-overlay-list-bubble ml4">',
    '<div data-testid="DMDrawer">',
    '<div data-pagelet="ChatTab">',
    '<div role="dialog" aria-label="Messages">',
    '<chat-window>',
  ])('%s is stepped over, and said so', (open) => {
    const html = `${open}<p>private</p></div><p>public</p>`;
    const reading = read(html);
    expect(reading.passages.map(({ text }) => text)).not.toContain('private');
    expect(reading.chatsNotRead).toBe(true);
    expect(texts(html, { asked: true })).toContain('private');
  });

  test('a page that merely has a chat is read', () => {
    const html =
      '<html><body class="chat-widget"><main id="messenger"><div class="has-chat-box">one</div><div class="chat-widget-enabled">two</div></main></body></html>';
    expect(texts(html)).toEqual(['one', 'two']);
  });

  test('words like "message" in ordinary markup hide nothing', () => {
    const html =
      '<div class="error-message">one</div><div id="messages-from-our-founder">two</div><div role="dialog" aria-label="Cookies">three</div>';
    expect(texts(html)).toEqual(['one', 'two', 'three']);
  });
});

describe('items', () => {
  const card = (n: number): string =>
    `<li class="card"><a href="/jobs/${n}">A job of the number ${n}</a><span>pay ${n}</span></li>`;

  test('a page about one thing is one item, title and description included', () => {
    const html =
      '<html><head><title>Title</title><meta name="description" content="About it"></head><body><main><h1>Head</h1><p>Text</p></main></body></html>';
    expect(items(html)).toEqual([['Head', 'Text', 'Title', 'About it']]);
  });

  test('cards of a list are items of their own, and so is then the title', () => {
    expect(
      items(
        `<html><head><title>Board</title></head><body><h1>Jobs</h1><ul>${[1, 2, 3, 4].map(card).join('')}</ul></body></html>`,
      ),
    ).toEqual([['Jobs'], ...[1, 2, 3, 4].map((n) => [`A job of the number ${n}pay ${n}`]), ['Board']]);
  });

  test('sections of one advertisement stay together, links to call or write included', () => {
    const section = (n: number): string =>
      `<section class="part"><h2>Part ${n}</h2><p>Text ${n}</p><a href="https://wa.me/910000000000">WhatsApp us now</a></section>`;
    expect(items([1, 2, 3, 4, 5].map(section).join(''))).toHaveLength(1);
  });

  test('items of a list by their roles are apart where each says much, and not where each is a point', () => {
    const list = (text: string): string => `<div role="list">${`<div role="listitem">${text}</div>`.repeat(5)}</div>`;
    expect(
      items(list('A cook for the canteen of a mill in Pune, day shift, weekly off on Sunday, with PF and ESI.')),
    ).toHaveLength(5);
    expect(items(list('Free food and room'))).toHaveLength(1);
  });

  test('what stands beside the main content is apart', () => {
    expect(items('<main><p>Job</p></main><aside><p>News</p></aside><footer>Foot</footer>')).toEqual([
      ['Job'],
      ['News'],
      ['Foot'],
    ]);
  });

  test('what stands in the line of its neighbours is no item', () => {
    const look: Look = { isDrawn: () => false, hasRoom: () => true, isSeen: () => true, isInLine: () => true };
    const html =
      '<div>Helpers for <footer>the <b>Russian</b></footer><span role="search"> army</span></div><nav><p>News</p></nav>';
    expect(read(html, { look }).passages.map(({ item, text }) => [item, text])).toEqual([
      [0, 'Helpers for the Russian army'],
      [1, 'News'],
    ]);
  });

  test('one article is the page; several are several', () => {
    expect(items('<h1>Head</h1><article><p>Text</p></article>')).toHaveLength(1);
    expect(items('<article><p>One</p></article><article><p>Two</p></article>')).toHaveLength(2);
  });

  test('posts of a feed are messages', () => {
    const { passages } = read('<div role="feed"><div><p>One</p></div><div><p>Two</p></div></div>');
    expect(new Set(passages.map(({ item }) => item)).size).toBe(2);
    expect(passages.every(({ kind }) => kind === 'message')).toBe(true);
  });

  test('a single JSON-LD posting belongs to the page', () => {
    const html = `<html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Helper"}</script></head><body><p>Text</p></body></html>`;
    expect(items(html)).toEqual([['Text', 'Helper']]);
  });
});

describe('bounds', () => {
  test('too many nodes: the first part is read, and said to be a part', () => {
    const reading = read('<i>a</i> '.repeat(MAX_NODES));
    expect(reading.partial).toBe(true);
    expect(reading.passages.length).toBeGreaterThan(0);
  });

  test('depth costs no stack', () => {
    expect(texts(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)}`)).toEqual(['deep']);
  });

  test('an empty page has no passages', () => {
    expect(read('').passages).toEqual([]);
  });

  const many = (count: number, made: (nth: number) => string): string =>
    Array.from({ length: count }, (_, nth) => made(nth)).join('');
  const words = (length: number, nth: number): string => `${nth} `.repeat(length / 5).slice(0, length);

  test.each([
    ['descriptions of itself', many(2_700, (nth) => `<meta name="description" content="${words(2_000, nth)}">`)],
    ['short descriptions', many(26_000, (nth) => `<meta property="og:title" content="${nth}">`)],
    ['properties', many(1_100, (nth) => `<meta itemprop="description" content="${words(5_000, nth)}">`)],
    ['descriptions of pictures', many(18_000, (nth) => `<img alt="${words(290, nth)}">`)],
    ['frames', many(30_000, () => '<iframe src="data:text/html,x"></iframe>')],
    [
      'a frame of a site with a name of its own length',
      `<iframe src="https://${'a'.repeat(60)}.${many(5, () => `${'b'.repeat(60)}.`)}com/"></iframe>`,
    ],
  ])('whatever a page has, its offer can be told of: %s', (_, more) => {
    const { passages, ...reading } = read(`<p>Army helper</p>${more}`);
    expect(passages.map(({ text }) => text)).toContain('Army helper');
    const told = { type: 'page/read', visit: 'a', url: 'https://jobs.example/', part: 0, passages } as const;
    expect(parsePageMessage({ ...told, ...coverageOf(reading) })).not.toBeNull();
  });

  test('what stands first is what a page says of itself, however much it says', () => {
    const more = many(40, (nth) => `<meta name="description" content="${nth}">`);
    const { passages } = read(`<html><head>${more}<title>Jobs</title></head><body></body></html>`);
    expect(passages.filter(({ kind }) => kind === 'description').length).toBe(20);
    expect(passages.filter(({ kind }) => kind === 'title').map(({ text }) => text)).toEqual(['Jobs']);
  });
});

describe('a PDF that is set into a page', () => {
  test.each([
    '<embed type="application/pdf" src="x">',
    '<embed src="/files/offer.PDF#page=2">',
    '<object data="offer.pdf?copy=1"></object>',
  ])('is counted as a part that was not read: %s', (html) => {
    expect(read(html).framesUnnamed).toBe(1);
  });

  test.each(['<embed src="film.mp4">', '<object data="drawing.svg"></object>', '<embed hidden src="offer.pdf">'])(
    'but not what is none, or is hidden: %s',
    (html) => {
      expect(read(html).framesUnnamed).toBe(0);
    },
  );
});

test('what Chrome says above a tree of XML is no word of the page', () => {
  const source = '<div id="webkit-xml-viewer-source-xml" style="display:none"></div>';
  expect(texts(`${source}<div class="header">This XML file</div><div class="header">Jobs</div>`)).toEqual(['Jobs']);
});

/** A page with one frame that can be looked into. */
function readFramed(frame: string, { text, address }: { readonly text: string; readonly address: string }): Reading {
  const { document } = parseHTML(`<!doctype html><html><body>${frame}</body></html>`);
  const inside = parseHTML(`<!doctype html><html><body><p>${text}</p></body></html>`).document;
  Object.defineProperty(inside, 'URL', { value: address });
  Object.defineProperty(document.querySelector('iframe'), 'contentDocument', { value: inside });
  return readPassages(document as unknown as Document);
}

describe('frames of other origins', () => {
  test('are counted and named, but not challenges, chats and pixels', () => {
    const reading = read(
      '<iframe src="https://jobs.example/1"></iframe><iframe src="//other.example/x"></iframe><iframe src="https://challenges.cloudflare.com/x"></iframe><iframe src="https://www.messenger.com/x"></iframe><iframe src="https://count.example" width="1" height="1"></iframe><iframe></iframe><iframe src="about:blank"></iframe>',
    );
    expect(reading).toMatchObject({
      framesNotRead: 2,
      frameHosts: ['jobs.example', 'other.example'],
      framesUnnamed: 0,
    });
  });

  test('what is written into a frame is read, whatever address its markup names', () => {
    const frame = '<iframe src="https://web.whatsapp.com/" srcdoc="x"></iframe>';
    const { passages } = readFramed(frame, { text: 'Army helper', address: 'about:srcdoc' });
    expect(passages.map(({ text }) => text)).toContain('Army helper');
  });

  test('a private page in a frame of its own site is not', () => {
    const { passages } = readFramed('<iframe src="/x"></iframe>', {
      text: 'Dear Asha',
      address: 'https://web.whatsapp.com/',
    });
    expect(passages).toEqual([]);
  });

  test('of more sites than are named, and those without a web address, are counted by themselves', () => {
    const far = ['a', 'b', 'a', 'c', 'd'].map((host) => `<iframe src="https://${host}.example/"></iframe>`).join('');
    expect(read(`${far}<iframe src="data:text/html,x"></iframe><iframe srcdoc="x"></iframe>`)).toMatchObject({
      framesNotRead: 4,
      frameHosts: ['a.example', 'b.example', 'c.example'],
      framesUnnamed: 3,
    });
  });
});

describe('pictures that may say more than the words', () => {
  const matter = (html: string): number => {
    const { pictures, passages } = read(html);
    return picturesThatMatter(
      pictures,
      passages.reduce((sum, { text }) => sum + text.length, 0),
    );
  };

  test.each([
    ['a large picture', '<img width="640" height="480">', 1],
    ['sizes in pixels', '<img width="640px" height=" 480 ">', 1],
    ['one inside a picture element', '<picture><img width="300" height="300"></picture>', 1],
    ['a video and a canvas', '<video width="640" height="360"></video><canvas width="400" height="400"></canvas>', 2],
    ['an icon, a banner strip', '<img width="32" height="32"><img width="728" height="90">', 0],
    ['one that has no size yet', '<img src="x">', 0],
    ['one that nobody sees', '<img hidden width="640" height="480">', 0],
  ])('%s: %#', (_, html, count) => expect(matter(`<p>Few words.</p>${html}`)).toBe(count));

  test('matter little beside a long text, and more of them matter more', () => {
    const text = `<p>${'A hundred words say as much as one poster. '.repeat(20)}</p>`;
    expect(matter(`${text}<img width="640" height="480">`)).toBe(0);
    expect(matter(`${text}${'<img width="640" height="480">'.repeat(3)}`)).toBe(3);
  });
});
