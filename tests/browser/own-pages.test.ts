/** What a slip in our own pages could do: the browser's rules for them hold, so that text never becomes code. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Rig } from './rig.ts';

const SURFACES = ['popup', 'check', 'options', 'welcome', 'report', 'feedback', 'workbench'];

let rig: Rig;
beforeAll(async () => {
  rig = await Rig.start();
});
afterAll(() => rig?.stop());

describe.each(SURFACES)('on the page “%s”', (name) => {
  test('text is not taken as HTML, as code, or as the address of code', async () => {
    const page = await rig.surface(`${name}.html`);
    const refused = await page.evaluate(async () => {
      // What a debugger runs may do more; what runs later is the page's own.
      await new Promise((resolve) => setTimeout(resolve));
      const tries: Record<string, () => unknown> = {
        // oxlint-disable-next-line no-restricted-properties -- it is what is refused
        innerHTML: () => (document.body.innerHTML = '<b>text</b>'),
        // oxlint-disable-next-line no-restricted-properties -- it is what is refused
        insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>text</b>'),
        'a document from text': () => new DOMParser().parseFromString('<b>text</b>', 'text/html'),
        'a script’s address': () => {
          document.createElement('script').src = 'https://somewhere.example/code.js';
        },
        'a worker’s address': () => new Worker('/background.js'),
        // oxlint-disable-next-line no-eval -- it is what is refused
        eval: () => (0, eval)('1'),
        // oxlint-disable-next-line no-new-func, no-implied-eval -- it is what is refused
        'a function of text': () => new Function('return 1'),
        'a rule of one’s own': () =>
          (
            globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
          ).trustedTypes.createPolicy('other', { createHTML: (text: string) => text }),
      };
      return Object.entries(tries).flatMap(([what, attempt]) => {
        try {
          attempt();
          return [];
        } catch {
          return [what];
        }
      });
    });
    await page.close();
    expect(refused).toEqual([
      'innerHTML',
      'insertAdjacentHTML',
      'a document from text',
      'a script’s address',
      'a worker’s address',
      'eval',
      'a function of text',
      'a rule of one’s own',
    ]);
  });

  test('nothing is asked of another host, whatever asks', async () => {
    const page = await rig.surface(`${name}.html`);
    const outcomes = await page.evaluate(async () => {
      const asked = await fetch('https://somewhere.example/').then(
        () => 'fetched',
        () => 'refused',
      );
      const picture = await new Promise<string>((resolve) => {
        const image = new Image();
        image.addEventListener('load', () => resolve('loaded'));
        image.addEventListener('error', () => resolve('refused'));
        image.src = 'https://somewhere.example/picture.png';
      });
      const frame = document.createElement('iframe');
      frame.src = 'http://parakh-test.timesjobs.com/offer.html';
      const blocked = new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        setTimeout(() => resolve('framed'), 2_000);
      });
      document.body.append(frame);
      return { asked, picture, frame: await blocked };
    });
    await page.close();
    expect(outcomes).toEqual({ asked: 'refused', picture: 'refused', frame: 'frame-src' });
  });
});

test('no page of another site can frame one of ours, or find a file of ours', async () => {
  const page = await rig.open('honest.html');
  const seen = await page.evaluate(async (root) => {
    const found: string[] = [];
    for (const path of [
      'manifest.json',
      'popup.html',
      'icon/128.png',
      'packs/russia-army.json',
      'content-scripts/reader.js',
    ])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a page would look for them
      await fetch(`${root}${path}`).then(
        () => found.push(path),
        () => undefined,
      );
    return found;
  }, rig.address(''));
  await page.close();
  expect(seen).toEqual([]);
});
