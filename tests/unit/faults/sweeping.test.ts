/** What a worker that slept could not forget goes when the next one begins. */
import { expect, test } from 'vitest';
import { EVERYDAY } from './world.ts';
import { OFFER } from './small-packs.ts';

const PRIVATE = { index: 0, incognito: true };

test('what was known of a tab that was closed meanwhile: its record, the text that was selected, the draft', async () => {
  const m = EVERYDAY.copy();
  const { id } = await m.open('https://jobs.example/one', OFFER);
  m.tell('menu', { menuItemId: 'check-selection', selectionText: 'Zebrafinch wanted on the moon.' }, PRIVATE);
  await m.ask({ type: 'draft/open', tabId: id, page: 'report' });
  const said = (): string => [...m.stores.session.values()].join();
  expect(said()).toContain('Zebrafinch');
  expect([...m.stores.session.keys()].filter((key) => key.startsWith('draft:'))).toHaveLength(1);
  m.sleep();
  m.tabs = [];
  m.tell('alarm', { name: 'other' });
  await m.idle();
  expect(said()).not.toContain('Zebrafinch');
  expect([...m.stores.session.keys()].filter((key) => /^(?:draft|tab):/.test(key))).toEqual([]);
});

test('and nothing of what a tab still shows', async () => {
  const m = EVERYDAY.copy();
  m.tell('menu', { menuItemId: 'check-selection', selectionText: 'Zebrafinch wanted on the moon.' }, PRIVATE);
  await m.idle();
  // The worker was stopped before it knew the tab: the address tells.
  m.stores.session.set('selections', (m.stores.session.get('selections') ?? '').replace(/"tabId":\d+/, '"tabId":null'));
  m.sleep();
  m.tell('alarm', { name: 'other' });
  await m.idle();
  expect([...m.stores.session.values()].join()).toContain('Zebrafinch');
});
