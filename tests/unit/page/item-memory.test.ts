import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { GatedMemory, itemsThatPass } from '../../../src/page/gated.ts';
import { ItemMemory } from '../../../src/page/item-memory.ts';
import { readSteps } from '../../../src/page/read.ts';
import type { Reading, ReadOptions } from '../../../src/page/read.ts';

function finished<T>(steps: Iterator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const read = (root: Node, options: ReadOptions = {}): Reading => finished(readSteps(root, options));

/** A page as its reader sees it: read again after each change, with what is remembered. */
class ReadPage {
  readonly document: Document;
  private readonly items = new ItemMemory(() => true);
  /** Elements that the last reading looked at. */
  looked: string[] = [];

  constructor(html: string) {
    this.document = parseHTML(`<!doctype html><html><head><title>Posts</title></head><body>${html}</body></html>`)
      .document as unknown as Document;
    this.again();
  }

  again(): Reading {
    this.looked = [];
    this.items.begin();
    return read(this.document, {
      memory: { items: this.items, keeps: true },
      isSiteItem: (element) => this.looked.push(element.id) < 0,
    });
  }

  change(id: string, how: (element: Element) => void): void {
    const element = this.document.getElementById(id) as Element;
    how(element);
    this.items.change(element);
  }
}

const texts = ({ passages }: Reading): string[] => passages.map(({ text, item }) => `${item} ${text}`);
const FEED = `<main id="feed">${[1, 2, 3].map((n) => `<article id="post${n}"><p id="text${n}">Post number ${n}</p></article>`).join('')}</main>`;

describe('of a feed', () => {
  test('a post that did not change is not looked into again', () => {
    const page = new ReadPage(FEED);
    page.again();
    expect(page.looked.filter((id) => id !== '')).toEqual(['feed', 'post1', 'post2', 'post3']);
  });

  test('only a new post is read', () => {
    const page = new ReadPage(FEED);
    page.change('feed', (feed) => {
      const post = page.document.createElement('article');
      const text = page.document.createElement('p');
      text.id = 'text4';
      text.textContent = 'A new one';
      post.append(text);
      feed.append(post);
    });
    expect(texts(page.again())).toEqual([
      '1 Post number 1',
      '2 Post number 2',
      '3 Post number 3',
      '4 A new one',
      '5 Posts',
    ]);
    expect(page.looked.filter((id) => id.startsWith('text'))).toEqual(['text4']);
  });

  test('a post whose text grows behind “more” is read anew', () => {
    const page = new ReadPage(FEED);
    page.change('text2', (text) => (text.textContent += ', and more'));
    expect(texts(page.again())).toContain('2 Post number 2, and more');
  });

  test('a post before the others moves their numbers, and their elements', () => {
    const page = new ReadPage(FEED);
    page.change('feed', (feed) => {
      const post = page.document.createElement('article');
      post.textContent = 'First of all';
      feed.prepend(post);
    });
    const reading = page.again();
    expect(texts(reading).slice(0, 2)).toEqual(['1 First of all', '2 Post number 1']);
    expect(reading.elements.get(2)?.deref()?.id).toBe('post1');
  });

  test('what changed while it was being read is read again', () => {
    const items = new ItemMemory(() => true);
    const { document } = parseHTML(`<!doctype html><html><body>${FEED}${'<i></i>'.repeat(200)}</body></html>`);
    const options = { memory: { items, keeps: true } };
    items.begin();
    const steps = readSteps(document as unknown as Document, options);
    steps.next();
    const text = document.getElementById('text1') as unknown as Element;
    text.textContent = 'Something else';
    items.change(text);
    finished(steps);
    items.begin();
    expect(texts(read(document as unknown as Document, options))).toContain('1 Something else');
  });
});

test('a change deep below everything is noticed, however deep', () => {
  const deep = 5_000;
  const page = new ReadPage(`<article>${'<div>'.repeat(deep)}<p id="last">Old</p>${'</div>'.repeat(deep)}</article>`);
  page.change('last', (last) => (last.textContent = 'New'));
  expect(texts(page.again())).toContain('0 New');
});

test('an item with a root whose changes nobody tells is read again each time', () => {
  const items = new ItemMemory(() => false);
  const { document } = parseHTML('<!doctype html><html><body><article><x-post></x-post></article></body></html>');
  const host = document.querySelector('x-post') as unknown as Element;
  const inside = (document as unknown as Document).createElement('div');
  inside.textContent = 'Before';
  const root = { firstChild: inside, parentNode: null, host } as unknown as ShadowRoot;
  const options = { memory: { items, keeps: true }, shadowRootOf: (one: Element) => (one === host ? root : null) };
  expect(texts(read(document as unknown as Document, options))).toEqual(['0 Before']);
  inside.textContent = 'After';
  items.begin();
  expect(texts(read(document as unknown as Document, options))).toEqual(['0 After']);
});

describe('whatever a page is and becomes, it is read as if for the first time', () => {
  const NAMES = ['article', 'aside', 'div', 'p', 'li', 'ul', 'table', 'tr', 'td', 'section', 'span', 'nav', 'h2', 'a'];
  const ATTRIBUTES = [
    '',
    ' hidden',
    ' role="feed"',
    ' role="article"',
    ' class="card"',
    ' aria-label="Helper wanted in Moscow"',
  ];
  const piece = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('Helper wanted', ' ', 'pay', 'रूस में काम', '<br>', '<img alt="A camp in the snow">'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<script type="application/ld+json">{"@type":"JobPosting","title":"Cook"}</script>',
        '<iframe></iframe>',
        '<a href="/job/1">A long title of a job</a>',
      ),
    },
  );
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      piece,
      fc
        .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...ATTRIBUTES), fc.array(tie('tree'), { maxLength: 6 }))
        .map(([name, attributes, inner]) => `<${name}${attributes}>${inner.join('')}</${name}>`),
    ),
  }));
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('append', 'prepend', 'text', 'remove', 'show', 'move'),
    html: tree,
  });

  function apply(
    document: Document,
    items: ItemMemory,
    { at, how, html }: { at: number; how: string; html: string },
  ): void {
    const all = [...document.body.querySelectorAll('*')];
    const element = all[at % Math.max(1, all.length)] ?? document.body;
    const parent = element.parentNode as Element;
    const made = (parseHTML(`<body>${html}</body>`).document as unknown as Document).body.childNodes;
    if (how === 'append') element.append(...made);
    else if (how === 'prepend') element.prepend(...made);
    else if (how === 'text') element.textContent = 'Something else';
    else if (how === 'show') element.toggleAttribute('hidden');
    else if (element !== document.body) {
      element.remove();
      if (how === 'move') document.body.append(element);
    }
    for (const node of [element, parent, document.body]) items.change(node);
  }

  const plain = (reading: Reading, placeOf: (element: Element | undefined) => number): unknown => ({
    ...reading,
    segments: reading.segments.map((list) =>
      list.map(({ node, ...rest }) => ({ ...rest, data: node.deref()?.nodeValue })),
    ),
    pictures: reading.pictures.map((one) => placeOf(one.deref())),
    elements: [...reading.elements].map(([item, one]) => [item, placeOf(one.deref())]),
    roots: reading.roots.length,
    hidden: reading.hidden.map((one) => placeOf(one)),
  });

  test('after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 12 }),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (body, changes) => {
          const { document } = parseHTML(
            `<!doctype html><html><head><title>x</title></head><body>${body.join('')}</body></html>`,
          );
          const items = new ItemMemory(() => true);
          for (const one of changes) {
            items.begin();
            read(document as unknown as Document, { memory: { items, keeps: true } });
            apply(document as unknown as Document, items, one);
            items.begin();
            const known = read(document as unknown as Document, { memory: { items, keeps: true } });
            const all = [...(document as unknown as Document).querySelectorAll('*')];
            const placeOf = (element: Element | undefined): number => all.indexOf(element as Element);
            expect(plain(known, placeOf)).toEqual(plain(read(document as unknown as Document), placeOf));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('a change in a link that is taken out of the page is one like any other', () => {
  const { document } = parseHTML('<a href="https://jobs.example/">Helper</a>');
  const link = document.querySelector('a') as unknown as Element;
  Object.defineProperty(link, 'host', { value: 'jobs.example' });
  link.remove();
  expect(() => new ItemMemory(() => true).change(link.firstChild as Node)).not.toThrow();
});

describe('of the gate', () => {
  function passing(
    passages: [number, string][],
    memory: GatedMemory,
    node: Node,
  ): { passed: number[]; looked: string[] } {
    const looked: string[] = [];
    const gate = {
      *look(all: Iterable<string>): Generator<undefined, boolean> {
        const text = [...all].join('\n');
        looked.push(text);
        yield;
        return text.includes('army');
      },
      forget: () => {},
    };
    const steps = itemsThatPass(
      passages.map(([item, text]) => ({ item, text, kind: 'text' as const })),
      gate,
      { memory, keeps: true, nodeOf: (item) => (item === 1 ? node : null) },
    );
    return { passed: [...finished(steps)], looked };
  }

  test('an item with the same texts is not looked at again; one with others is', () => {
    const memory = new GatedMemory();
    const node = {} as Node;
    expect(passing([[1, 'army']], memory, node)).toEqual({ passed: [1], looked: ['army'] });
    expect(passing([[1, 'army']], memory, node)).toEqual({ passed: [1], looked: [] });
    expect(passing([[1, 'bank']], memory, node)).toEqual({ passed: [], looked: ['bank'] });
    expect(
      passing(
        [
          [1, 'bank'],
          [1, 'army'],
        ],
        memory,
        node,
      ),
    ).toEqual({ passed: [1], looked: ['bank\narmy'] });
  });

  test('an item that has no place of its own is looked at each time', () => {
    const memory = new GatedMemory();
    const node = {} as Node;
    for (let i = 0; i < 2; i++) expect(passing([[2, 'army']], memory, node).looked).toEqual(['army']);
  });
});
