import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../../scripts/ngo/config.ts';
import { markup } from '../../../scripts/ngo/html.ts';
import { leaflets } from '../../../scripts/ngo/leaflets.ts';
import { settingsFileOf } from '../../../scripts/ngo/settings-file-of.ts';
import { readSettingsFile } from '../../../src/ui/options/settings-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parakh-ngo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(content: unknown): string {
  const file = join(folder, 'ngo.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

describe('the file of an organisation', () => {
  test.each([
    ['is not there', join('nowhere', 'ngo.json'), 'copy docs/ngo/example/ngo.json'],
    ['is no JSON', written('{ "organisation": '), 'is not JSON'],
  ])('that %s is said so in words', (_, file, words) => {
    if (words === 'is not JSON') written('{ "organisation": ');
    expect(() => readConfig(file)).toThrow(words);
  });

  test('that is wrong is told so, each mistake by its name', () => {
    const content = {
      helplines: [{ tel: 'call us' }],
      logo: 'https://sample-trust.example/logo.png',
      kit: {
        webApp: 'http://sample-trust.example',
        leaflets: ['hi', 'english'],
        chrome: { id: 'parakh' },
        colour: 'red',
      },
    };
    const wrong = (): unknown => readConfig(written(content));
    for (const words of [
      'helplines › 1 › tel is no telephone number.',
      'kit › webApp is no web address',
      'kit › leaflets › 2 is no language that Parakh knows.',
      'kit › chrome › id is empty, too long, or not as it should be written.',
      'kit › colour is a name that Parakh does not know.',
    ])
      expect(wrong).toThrow(words);
  });

  test('may name a picture beside it', () => {
    expect(() => readConfig(written({ logo: 'missing.png' }))).toThrow('There is no picture');
    expect(readConfig('docs/ngo/example/ngo.json').policy.organisation.logo).toMatch(/^data:image\/png;base64,/);
  });
});

test('the settings file can be loaded, and holds no helpline', async () => {
  const [file] = settingsFileOf(readConfig('docs/ngo/example/ngo.json'));
  const loaded = await readSettingsFile(new Blob([file?.content ?? '']));
  // And leaves alone what it does not name.
  expect(loaded).toEqual({ language: 'hi', cautionBanner: true });
  expect(file?.content).not.toMatch(/helpline|Sample Trust|00000/);
});

describe('a leaflet', () => {
  const ATTACK = '<script>alert("1")</script>';

  test('has what an organisation wrote as text only, loads nothing and runs nothing', () => {
    const config = readConfig(
      written({
        organisation: { en: ATTACK },
        helplines: [{ name: { en: ATTACK }, tel: '1234', note: { en: ATTACK } }],
        kit: { webApp: 'https://sample-trust.example/', leaflets: ['en'] },
      }),
    );
    const [leaflet] = leaflets(config);
    expect(leaflet?.name).toBe('leaflets/en-a4.html');
    expect(leaflet?.content).not.toContain('<script');
    expect(leaflet?.content).toContain('&lt;script&gt;');
    expect(leaflet?.content).toContain('default-src &#39;none&#39;');
    expect(leaflet?.content).not.toMatch(/(?:src|href)=["']?https?:/);
  });

  test('parts of a page are kept apart from text', () => {
    expect(markup`<p title="${'"'}">${ATTACK}${markup`<b>${'&'}</b>`}</p>`.text).toBe(
      '<p title="&quot;">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<b>&amp;</b></p>',
    );
  });
});
