import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARE_FIELDS, SHARE_PATH } from '../../../src/web/share-contract.ts';
import { read, ROOT } from '../repository/files.ts';

interface Manifest {
  readonly name: string;
  readonly lang: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly background_color: string;
  readonly theme_color: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
  readonly share_target: {
    readonly action: string;
    readonly method: string;
    readonly enctype: string;
    readonly params: { title: string; text: string; url: string; files: { name: string; accept: string[] }[] };
  };
}

/** The build lays this very file beside the page. */
const manifest = JSON.parse(read('web/public/manifest.webmanifest')) as Manifest;
const page = read('web/index.html');

describe('the web app’s manifest', () => {
  test('keeps to the folder that the app lies in', () => {
    expect(manifest.start_url).toBe('./');
    expect(manifest.scope).toBe('./');
    const addresses = [manifest.share_target.action, ...manifest.icons.map(({ src }) => src)];
    for (const address of addresses) expect(address).not.toMatch(/^\/|^[a-z]+:/);
  });

  test('is of an app of its own, with a name and a language', () => {
    expect(manifest).toMatchObject({ name: 'Parakh', lang: 'en', display: 'standalone' });
  });

  test('names icons that are there, in the size that it says, one of them for any shape', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const png = readFileSync(path.join(ROOT, 'web/public', src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
      expect(type).toBe('image/png');
    }
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
  });

  test('takes what is shared as the service worker reads it, by POST: no message stands in an address', () => {
    const { action, method, enctype, params } = manifest.share_target;
    expect({ action, method, enctype }).toEqual({ action: SHARE_PATH, method: 'POST', enctype: 'multipart/form-data' });
    const { files, ...fields } = params;
    expect({ ...fields, files: files[0]?.name }).toEqual(SHARE_FIELDS);
    expect(files[0]?.accept).toEqual(
      expect.arrayContaining(['text/plain', 'text/html', 'message/rfc822', '.txt', '.eml']),
    );
  });

  test('has the colours of the page, as the tokens have them', () => {
    const tokens = read('src/ui/tokens.css');
    const paper = (theme: string): string =>
      new RegExp(`\\[data-theme='${theme}'\\] \\{[^}]*--paper: (#[0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
    expect([manifest.background_color, manifest.theme_color]).toEqual([paper('light'), paper('light')]);
    expect([...page.matchAll(/name="theme-color" content="(#[0-9a-f]{6})"/g)].map((match) => match[1])).toEqual([
      paper('light'),
      paper('dark'),
    ]);
  });
});

describe('the web app’s page', () => {
  test('names no manifest: only once the service worker runs may anything be shared to the app', () => {
    expect(page).not.toContain('rel="manifest"');
  });

  test('may load and ask nothing but its own folder', () => {
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "connect-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types parakh',
    ]);
    expect(page).toContain('<meta name="referrer" content="no-referrer" />');
    expect([...page.matchAll(/(?:src|href)="([^"]+)"/g)].filter((match) => !match[1]?.startsWith('./'))).toEqual([]);
  });
});
