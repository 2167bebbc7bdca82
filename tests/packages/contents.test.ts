/** What is in the packages, how large they are, and what tells those who look closely. */
import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { CHECKSUMS, FOR_BROWSERS, MOST_BYTES, PACKAGES } from '../../scripts/package/packages.ts';
import { allIn, bytesOf, contentsOfPackage, manifestOf, nameOf } from './packages.ts';

const all = allIn(PACKAGES);
const text = (content: Uint8Array | undefined): string => Buffer.from(content ?? []).toString();
const ZIPS = [...all.keys()].filter((name) => name.endsWith('.zip'));

describe.each(FOR_BROWSERS)('the package %s', (kind) => {
  test(`is at most ${MOST_BYTES / 1_000_000} MB to download`, () => {
    expect(bytesOf(kind).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('holds all that is needed without internet', async () => {
    expect([...(await contentsOfPackage(kind)).keys()]).toEqual(
      expect.arrayContaining([
        'manifest.json',
        'language-data.json',
        'frequent-words.json',
        'packs/russia-army.json',
        'self-check/russia-army.jsonl',
        'locales/hi.ftl',
        'locales/ur.ftl',
      ]),
    );
  });

  test('holds no source map and nothing that only developers need', async () => {
    const names = [...(await contentsOfPackage(kind)).keys()];
    expect(names.filter((name) => /\.map$|\.tsx?$|node_modules|\.env|(?:^|\/)\./.test(name))).toEqual([]);
  });

  test('has a manifest that it can be installed from', async () => {
    const manifest = await manifestOf(kind);
    expect(nameOf(kind)).toContain(`-${manifest.version}-`);
  });
});

describe.each(FOR_BROWSERS)('pages of the package %s', (kind) => {
  test('run no code but their own, take no text for code, and are framed by nobody', async () => {
    const policy = (await manifestOf(kind)).content_security_policy?.extension_pages ?? '';
    expect(policy.split(';').map((directive) => directive.trim())).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      // Of the worker, which may ask a channel that an organisation names; each page narrows it to the package.
      "connect-src 'self' https:",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types parakh',
    ]);
  });

  test('ask nothing but the package, each of them', async () => {
    const pages = [...(await contentsOfPackage(kind))].filter(([name]) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(5);
    for (const [name, content] of pages)
      expect(text(content), name).toMatch(
        /<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" ?\/?>/,
      );
  });
});

describe('the oldest browsers that the manifests name', () => {
  test.each(['chrome.zip', 'edge.zip'])('%s: Chrome 109', async (kind) => {
    const manifest = await manifestOf(kind);
    expect(manifest.minimum_chrome_version).toBe('109');
    expect(manifest.browser_specific_settings, 'Chrome warns of keys that it does not know').toBeUndefined();
  });

  test('firefox.zip: Firefox 140, on Android 142, both of which know that nothing is collected', async () => {
    const manifest = await manifestOf('firefox.zip');
    expect(manifest.minimum_chrome_version).toBeUndefined();
    const { gecko, gecko_android: android } = manifest.browser_specific_settings ?? {};
    expect(gecko?.id).toMatch(/^[\w.+-]+@[\w.-]+$/);
    expect(gecko?.strict_min_version).toBe('140.0');
    expect(android?.strict_min_version).toBe('142.0');
    expect(gecko?.data_collection_permissions).toEqual({ required: ['none'] });
  });
});

describe('the sources zip', () => {
  test('holds what a build needs', async () => {
    expect([...(await contentsOfPackage('sources.zip')).keys()]).toEqual(
      expect.arrayContaining([
        'README.md',
        'LICENSE',
        '.npmrc',
        'package.json',
        'package-lock.json',
        'wxt.config.ts',
        'scripts/package.ts',
        'entrypoints/background.ts',
        'assets/packs/russia-army/pack.yaml',
      ]),
    );
  });

  test('holds nothing else', async () => {
    const tops = new Set(
      [...(await contentsOfPackage('sources.zip')).keys()].map((name) => name.split('/')[0] as string),
    );
    const known =
      /^(?:\.npmrc|[A-Z]+(?:\.md)?|assets|docs|entrypoints|package(?:-lock)?\.json|public|scripts|src|tsconfig\.json|web|wxt\.config\.ts)$/;
    expect([...tops].filter((top) => !known.test(top))).toEqual([]);
  });

  test('says in its README how to build from it', async () => {
    const readme = text((await contentsOfPackage('sources.zip')).get('README.md'));
    expect(readme).toMatch(/^#+ Build from source$/m);
    expect(readme).toContain('npm run package');
    expect(readme).toContain('SHA256SUMS');
  });
});

describe.each(ZIPS)('%s', (name) => {
  test('says nothing of when and where it was made', async () => {
    const { files } = await JSZip.loadAsync(all.get(name) as Buffer);
    const entries = Object.values(files);
    expect(new Set(entries.map(({ date }) => date.toISOString()))).toEqual(new Set(['2026-01-01T00:00:00.000Z']));
    expect(entries.filter((entry) => entry.unixPermissions !== null)).toEqual([]);
    const names = Object.keys(files);
    expect(names).toEqual([...names].sort());
    expect(names.filter((entry) => entry.startsWith('/') || entry.includes('..') || entry.includes('\\'))).toEqual([]);
    const here = process.cwd();
    const tell = await Promise.all(
      entries.map(async (entry) => ((await entry.async('text')).includes(here) ? [entry.name] : [])),
    );
    expect(tell.flat(), 'a path of the machine that built it').toEqual([]);
  });
});

describe('what stands beside the packages', () => {
  test('checksums of all of them, as sha256sum reads them', () => {
    const lines = text(all.get(CHECKSUMS)).trim().split('\n');
    const expected = [...all]
      .filter(([name]) => name !== CHECKSUMS)
      .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}`);
    expect(lines).toEqual(expected);
  });

  test('a bill of materials that names what ships, and nothing that only builds', () => {
    const bom = JSON.parse(text(all.get(nameOf('sbom.cdx.json')))) as {
      readonly bomFormat: string;
      readonly serialNumber: string;
      readonly metadata: { readonly timestamp?: string; readonly component: { readonly name: string } };
      readonly components: readonly { readonly name: string; readonly hashes?: readonly unknown[] }[];
    };
    expect(bom.bomFormat).toBe('CycloneDX');
    expect(bom.serialNumber).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    expect(bom.metadata.timestamp).toBeUndefined();
    expect(bom.metadata.component.name).toBe('parakh');
    expect(bom.components.map(({ name }) => name)).toEqual([
      '@fluent/bundle',
      '@noble/ed25519',
      'fuse.js',
      'preact',
      'valibot',
      'webextension-polyfill',
    ]);
    expect(bom.components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
  });
});
