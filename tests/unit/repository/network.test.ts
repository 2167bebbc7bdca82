/** What can reach the network: the background alone, in one place, since an organisation may name any host by its policy. */
import { expect, test } from 'vitest';
import { filesUnder, read } from './files.ts';

const DOORS =
  /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|WebSocketStream|EventSource|WebTransport|RTCPeerConnection)\b|\bsendBeacon\b/;

/** Each with what it asks. */
const MAY: Readonly<Record<string, string>> = {
  'src/background/updates.ts': 'the channel of newer pattern lists, by src/updates',
  'src/updates/fetching.ts': 'the channel of newer pattern lists, by what it is handed',
  'src/background/own-files.ts': "the extension's own package",
  'src/ui/texts/load.ts': "the extension's own package, or the web app's own host",
  'src/ui/workbench/fetch-json.ts': "the extension's own package",
  'src/web/engine-worker.ts': "the web app's own host",
  'src/web/host-organisation.ts': "the web app's own host",
  'src/web/offline-files.ts': "the web app's own host",
};

test('no other file can reach the network', () => {
  const files = [...filesUnder('src'), ...filesUnder('entrypoints'), ...filesUnder('web')].filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('src/cli/') && DOORS.test(read(file)),
  );
  expect(files.toSorted()).toEqual(Object.keys(MAY).toSorted());
});

test('pages of the extension can reach nothing but its own package, whatever the worker may', () => {
  const pages = filesUnder('entrypoints').filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages)
    expect(read(page), page).toContain(`<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" />`);
});
