/** What the popup says of a file on the device that nobody has had checked. */
import { expect, test, vi } from 'vitest';

const allowed = vi.hoisted(() => ({ files: false }));

vi.mock('wxt/browser', () => {
  const nothing = { get: () => Promise.resolve({}), set: () => Promise.resolve() };
  return {
    browser: {
      storage: { local: nothing, session: nothing },
      tabs: {
        get: () => Promise.resolve({ id: 1, url: 'file:///home/asha/offer.html', incognito: false }),
        sendMessage: () => Promise.reject(new Error('no receiver')),
      },
      extension: { isAllowedFileSchemeAccess: () => Promise.resolve(allowed.files) },
      i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
    },
  };
});

const { onSurfaceMessage } = await import('../../../src/background/surfaces.ts');

test.each([
  [false, 'file'],
  [true, 'not-asked'],
])('where files may be read (%s), the reason is another', async (files, why) => {
  allowed.files = files;
  expect(await onSurfaceMessage({ type: 'tab/view', tabId: 1 })).toMatchObject({ view: { status: 'unchecked', why } });
});
