// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { SendSample } from '../../../src/ui/feedback/SendSample.tsx';

function drawn(channel: string, row: string): HTMLElement {
  const page = document.createElement('div');
  render(<SendSample channel={channel} row={row} />, page);
  return page;
}

const linkIn = (page: HTMLElement): string | null | undefined => page.querySelector('a')?.getAttribute('href');

it('puts a short sample into the mail, and leaves the sending to the user', () => {
  const page = drawn('mailto:someone@example.org', '{"text":"a & b"}');
  expect(linkIn(page)).toBe('mailto:someone@example.org?subject=Parakh&body=%7B%22text%22%3A%22a%20%26%20b%22%7D');
  expect(page.textContent).toContain('Send it to someone@example.org');
});

it('opens an empty mail where the sample is too long for an address', () => {
  expect(linkIn(drawn('mailto:someone@example.org', 'रूस '.repeat(500)))).toBe('mailto:someone@example.org');
});

it('puts nothing of the sample into the address of a page', () => {
  const page = drawn('https://example.org/form', 'secret');
  expect(linkIn(page)).toBe('https://example.org/form');
  expect(page.textContent).not.toContain('secret');
});
