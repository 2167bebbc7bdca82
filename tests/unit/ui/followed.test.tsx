// @vitest-environment happy-dom
/** What a surface knows of settings that change while it is being made ready, and while it is open. */
import { render } from 'preact';
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useFollowed } from '../../../src/ui/useFollowed.ts';

interface Source {
  readonly watch: (onChange: (now: string) => void) => () => void;
  readonly load: () => Promise<string>;
}

function Language({ source }: { readonly source: Source }): JSX.Element {
  return <p>{useFollowed('Hindi', source.watch, source.load)}</p>;
}

async function shown(source: Source): Promise<HTMLElement> {
  const page = document.createElement('div');
  await act(() => render(<Language source={source} />, page));
  // The look begins once the page stands.
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  return page;
}

const unwatched: Source['watch'] = () => () => {};

test('a language that was chosen elsewhere while the texts were being loaded is the one that is shown', async () => {
  const page = await shown({ watch: unwatched, load: () => Promise.resolve('Urdu') });
  expect(page.textContent).toBe('Urdu');
});

test('settings that cannot be read once more stay as they were', async () => {
  const page = await shown({ watch: unwatched, load: () => Promise.reject(new Error('no disk')) });
  expect(page.textContent).toBe('Hindi');
});

test('what was told of outweighs a look that took longer', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const page = await shown({
    watch: (onChange) => {
      onChange('Tamil');
      return () => {};
    },
    load: () => promise,
  });
  await act(() => resolve('Hindi'));
  expect(page.textContent).toBe('Tamil');
});

test('a surface that is closed listens no longer', async () => {
  let listens = false;
  const page = await shown({
    watch: () => {
      listens = true;
      return () => {
        listens = false;
      };
    },
    load: () => Promise.resolve('Hindi'),
  });
  expect(listens).toBe(true);
  await act(() => render(null, page));
  expect(listens).toBe(false);
});
