// @vitest-environment happy-dom
/** What the settings say of newer pattern lists. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { UpdatesView } from '../../../src/messages.ts';
import { readPolicy } from '../../../src/policy-reading.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';
import type { Settings } from '../../../src/settings.ts';
import { SurfaceContext, useSurface } from '../../../src/ui/host.ts';
import { outcomeText } from '../../../src/ui/options/outcome-text.ts';
import { UpdatesPart } from '../../../src/ui/options/UpdatesPart.tsx';
import { inEnglish } from '../../../src/ui/texts/translator.ts';
import { OUTCOMES } from '../../../src/updates/news.ts';
import type { Outcome } from '../../../src/updates/news.ts';

const world = vi.hoisted(() => ({
  view: null as unknown,
  allowed: false,
  grants: false,
  requests: [] as unknown[],
  looks: 0,
}));

vi.mock('wxt/browser', () => {
  const event = { addListener: () => {}, removeListener: () => {} };
  return {
    browser: {
      runtime: {
        sendMessage: ({ type }: { type: string }) => {
          if (type === 'updates/look') world.looks++;
          return Promise.resolve(world.view);
        },
      },
      permissions: {
        contains: () => Promise.resolve(world.allowed),
        request: (wanted: unknown) => {
          world.requests.push(wanted);
          return Promise.resolve(world.grants);
        },
        onAdded: event,
        onRemoved: event,
      },
    },
  };
});

const KNOWN: Extract<UpdatesView, { status: 'known' }> = {
  status: 'known',
  host: 'lists.example.org',
  origin: 'https://lists.example.org/*',
  tried: null,
  failure: null,
  outcomes: [],
  silentSince: null,
  frozenSince: null,
};
const TRIED = Date.UTC(2026, 11, 5);

let changes: Partial<Settings>[] = [];
let looked = 0;

/** On a device where an organisation has locked these settings. */
function Managed({ locked, children }: { readonly locked: readonly string[]; children: JSX.Element }): JSX.Element {
  const surface = { ...useSurface(), reading: readPolicy({ organisation: 'Sample Trust', locked }, []) };
  return <SurfaceContext.Provider value={surface}>{children}</SurfaceContext.Provider>;
}

async function shown(
  view: UpdatesView,
  settings: Partial<Settings> = {},
  locked: readonly string[] = [],
): Promise<HTMLElement> {
  world.view = view;
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  await act(() => {
    render(
      <Managed locked={locked}>
        <UpdatesPart
          settings={{ ...DEFAULT_SETTINGS, ...settings }}
          change={(change) => changes.push(change)}
          onLooked={() => looked++}
        />
      </Managed>,
      page,
    );
  });
  await settle();
  return page;
}

/** Lets the answers of background and browser arrive. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function click(page: HTMLElement, what: string): Promise<void> {
  page.querySelector<HTMLElement>(what)?.click();
  await settle();
}

beforeEach(() => {
  Object.assign(world, { allowed: false, grants: false, requests: [], looks: 0 });
  changes = [];
  looked = 0;
});

test('where nobody named a channel, they say so and offer nothing', async () => {
  const page = await shown({ status: 'none' });
  expect(page.textContent).toContain('This Parakh does not look for newer lists.');
  expect(page.querySelector('input, button')).toBeNull();
});

test('where the browser has not allowed the host, the switch is off, and asks for it', async () => {
  const page = await shown(KNOWN);
  const toggle = page.querySelector('input') as HTMLInputElement;
  expect(toggle.checked).toBe(false);
  expect(page.querySelector('button')).toBeNull();
  expect(page.textContent).toContain('Parakh then asks lists.example.org.');
  await click(page, 'input');
  expect(world.requests).toEqual([{ origins: ['https://lists.example.org/*'] }]);
  expect(toggle.checked).toBe(false);
  expect(page.textContent).toContain('The browser did not allow it.');
  expect(changes).toEqual([]);
  await click(page, 'input');
  expect(toggle.checked).toBe(false);
  world.grants = true;
  await click(page, 'input');
  expect(changes).toEqual([{ updates: true }]);
  expect(page.textContent).not.toContain('The browser did not allow it.');
});

test('where it is allowed and wanted, a button looks at once', async () => {
  world.allowed = true;
  const page = await shown(KNOWN);
  expect(page.querySelector('input')?.checked).toBe(true);
  await click(page, 'button');
  expect([world.looks, looked]).toEqual([1, 1]);
  await click(page, 'input');
  expect(changes).toEqual([{ updates: false }]);
});

test('where the user does not want it, the switch is off and the permission stays', async () => {
  world.allowed = true;
  const page = await shown(KNOWN, { updates: false });
  expect(page.querySelector('input')?.checked).toBe(false);
  expect(page.querySelector('button')).toBeNull();
});

test('where an organisation has locked it, it cannot be turned off, and the permission is still the user’s to give', async () => {
  const page = await shown(KNOWN, {}, ['updates']);
  expect(page.textContent).toContain('Set by: Sample Trust');
  expect(page.querySelector('input')?.disabled).toBe(false);
  world.grants = true;
  await click(page, 'input');
  expect(world.requests).toHaveLength(1);
  expect(page.querySelector('input')).toMatchObject({ checked: true, disabled: true });
  const off = await shown(KNOWN, { updates: false }, ['updates']);
  expect(off.querySelector('input')).toMatchObject({ checked: false, disabled: true });
});

test.each([
  [{ outcomes: ['updated'] }, 'A newer list came and is in use.'],
  [
    { outcomes: ['signature'] },
    'An update was refused: its signature does not match. The list that was in use before stays',
  ],
  [{ failure: 'unreachable' }, 'lists.example.org did not answer.'],
  [
    { failure: 'unreachable', silentSince: Date.UTC(2026, 10, 1) },
    'No answer since 1 Nov 2026. Parakh goes on warning',
  ],
  [{ outcomes: ['nothing-newer'], frozenSince: Date.UTC(2026, 10, 1) }, 'Nothing newer has come since 1 Nov 2026.'],
] as const)('%j is said in words', async (said, words) => {
  const page = await shown({ ...KNOWN, tried: TRIED, ...said });
  expect(page.textContent).toMatch(/Last looked on 5 Dec 2026/);
  expect(page.textContent).toContain(words);
});

test('of several lists, what became of one is said, and not that there is nothing newer of the others', () => {
  const said = (...outcomes: Outcome[]): string => outcomeText({ ...KNOWN, outcomes }, inEnglish).join(' ');
  expect(said('nothing-newer', 'updated')).toBe(said('updated'));
  expect(said('signature', 'nothing-newer')).toBe(said('signature'));
  expect(said('nothing-newer', 'nothing-newer')).toBe('There is nothing newer.');
});

test('every outcome has words; of each refusal it is said that nothing changed', () => {
  for (const outcome of OUTCOMES) {
    const text = outcomeText({ ...KNOWN, outcomes: [outcome] }, inEnglish).join(' ');
    expect(text.length, outcome).toBeGreaterThan(20);
    expect(text.includes('was refused'), outcome).toBe(text.includes('stays in use'));
  }
});
