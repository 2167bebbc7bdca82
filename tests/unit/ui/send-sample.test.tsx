import { renderToStaticMarkup } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { SendSample } from '../../../src/ui/feedback/SendSample.tsx';

it('puts a short sample into the mail, and leaves the sending to the user', () => {
  const html = renderToStaticMarkup(<SendSample channel="mailto:someone@example.org" row='{"text":"a & b"}' />);
  expect(html).toContain(
    'href="mailto:someone@example.org?subject=Parakh&amp;body=%7B%22text%22%3A%22a%20%26%20b%22%7D"',
  );
  expect(html).toContain('Send it to someone@example.org');
});

it('opens an empty mail where the sample is too long for an address', () => {
  const html = renderToStaticMarkup(<SendSample channel="mailto:someone@example.org" row={'रूस '.repeat(500)} />);
  expect(html).toContain('href="mailto:someone@example.org"');
});

it('puts nothing of the sample into the address of a page', () => {
  const html = renderToStaticMarkup(<SendSample channel="https://example.org/form" row="secret" />);
  expect(html).toContain('href="https://example.org/form"');
  expect(html).not.toContain('secret');
});
