/** What one part of Parakh tells another, what lies in storage, and what others wrote down for it: taken as it should be, or not at all. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { parsePageMessage, parsePagePassages, parseReaderStatus, parseSurfaceMessage } from '../../src/messages.ts';
import { readOrganisationFile } from '../../src/organisation-reading.ts';
import { readPolicy } from '../../src/policy-reading.ts';
import { parseSamples } from '../../src/samples.ts';
import { chosenSettings, DEFAULT_SETTINGS, parseSettings } from '../../src/settings.ts';
import type { Settings } from '../../src/settings.ts';
import { readSettingsFile, settingsFile } from '../../src/ui/options/settings-file.ts';
import { parseFloors } from '../../src/updates/floors.ts';
import { door, waitingDoor } from './door.ts';
import { hostileText, hostileValue } from './hostile-text.ts';

const coverage = { partial: false, framesNotRead: 0, frameHosts: ['a.example'], framesUnnamed: 0, chatsNotRead: false };
const passages = [{ text: 'x', kind: 'text', item: 0 }];
const MESSAGES: readonly object[] = [
  { type: 'page/read', visit: 'v', url: 'https://a.example/', part: 0, passages, ...coverage },
  { type: 'page/quiet', visit: 'v', url: 'https://a.example/', ...coverage },
  { type: 'page/failed', visit: 'v', url: 'u', reason: 'r' },
  { type: 'page/left', visit: 'v' },
  { type: 'gate/table', blocks: [0, 18] },
  { type: 'banner/view', english: true, visit: 'a' },
  { type: 'banner/dismiss', notAnOffer: true },
  { type: 'tab/view', tabId: 1 },
  { type: 'tab/show', tabId: 1, visit: 'v', quotes: [{ words: 'x', where: [{ passage: 0, start: 0, end: 1 }] }] },
  { type: 'tab/pause', tabId: 1, by: 'page' },
  { type: 'items/check', items: [passages] },
  {
    ...coverage,
    visit: 'v',
    state: 'reported',
    textless: false,
    pdf: false,
    picturesNotRead: 0,
    rest: 'none',
    part: 0,
  },
  { passages, partial: true },
];
const SETTINGS: readonly object[] = [
  DEFAULT_SETTINGS,
  {
    ...DEFAULT_SETTINGS,
    language: 'hi',
    packsOff: ['a'],
    pauses: { sites: ['a.example'], pages: ['https://a.example/b'], until: 5 },
  },
];
const POLICY: readonly object[] = [
  {
    organisation: { en: 'Office', hi: 'कार्यालय' },
    helplines: [{ tel: '1800-11-3090', note: { en: 'free' } }],
    warningLine: { en: 'Call us' },
    settings: { language: 'hi', everySite: true },
    locked: ['language'],
    extraSites: ['jobs.example.org'],
    exemptSites: ['*.example.org'],
    welcome: false,
  },
];

/** Something valid, with values at some of its places that nobody meant. */
const mutated = (valid: readonly object[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...valid),
      fc.array(fc.tuple(fc.nat(), fc.oneof(hostileValue, fc.constantFrom(2 ** 53, -0, '__proto__', '\ud800'))), {
        maxLength: 3,
      }),
    )
    .map(([whole, changes]) => changes.reduce<unknown>((now, [where, value]) => changedAt(now, where, value), whole));

function changedAt(whole: unknown, where: number, value: unknown): unknown {
  const places: (readonly (string | number)[])[] = [];
  const walk = (at: unknown, path: readonly (string | number)[]): void => {
    places.push(path);
    if (places.length > 200 || typeof at !== 'object' || at === null) return;
    for (const [key, inner] of Object.entries(at)) walk(inner, [...path, key]);
    places.push([...path, Array.isArray(at) ? at.length : '__proto__'], [...path, 'more']);
  };
  walk(whole, []);
  return put(whole, places[where % places.length] as readonly string[], value);
}

function put(whole: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole }) as Record<string | number, unknown>;
  // As it comes out of JSON: a key of its own, not the object's prototype.
  Object.defineProperty(copy, key, {
    value: put(copy[key], rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

/** What was taken is taken again, as it is. */
function expectStable<T>(read: (given: unknown) => T | null, given: unknown): T | null {
  const taken = read(given);
  if (taken !== null) expect(read(structuredClone(taken))).toEqual(taken);
  if (Object.hasOwn(Object.prototype, 'type') || ({} as { sites?: unknown }).sites !== undefined)
    expect.fail('every object has it now');
  return taken;
}

door(
  'messages',
  'fast',
  fc.oneof({ weight: 4, arbitrary: mutated(MESSAGES) }, { weight: 1, arbitrary: hostileValue }),
  (given) => {
    const fromPage = expectStable(parsePageMessage, given);
    const fromSurface = expectStable(parseSurfaceMessage, given);
    if (fromPage !== null && fromSurface !== null) expect.fail('a page says what only our own pages may');
    expectStable(parseReaderStatus, given);
    expectStable(parsePagePassages, given);
  },
);

door(
  'settings',
  'fast',
  fc.oneof({ weight: 4, arbitrary: mutated(SETTINGS) }, { weight: 1, arbitrary: hostileValue }),
  (given) => {
    const chosen = expectStable(chosenSettings, given) ?? {};
    const whole: Settings = parseSettings(given);
    expect(Object.keys(whole).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
    for (const [name, value] of Object.entries(chosen)) expect(whole[name as keyof Settings]).toEqual(value);
  },
);

waitingDoor(
  'files of settings',
  'fast',
  fc.oneof(
    mutated(SETTINGS).map((settings) => settingsFile(settings as Settings)),
    hostileText,
    mutated([{ kind: 'parakh-settings-1', settings: DEFAULT_SETTINGS }]).map((file) => JSON.stringify(file) ?? ''),
  ),
  async (text) => {
    const read = await readSettingsFile(new Blob([text]));
    if (read !== null) expect(chosenSettings(read)).toEqual(read);
  },
);

door(
  'policies',
  'fast',
  fc.oneof({ weight: 4, arbitrary: mutated(POLICY) }, { weight: 1, arbitrary: hostileValue }),
  (given) => {
    const { policy, faults } = readPolicy(given, ['a']);
    expect(faults.length).toBeLessThanOrEqual(50);
    for (const site of [...policy.extraSites, ...policy.exemptSites])
      if (!/^[a-z0-9._-]+$/.test(site)) expect.fail(`no site: ${site}`);
    for (const { tel } of policy.organisation.helplines)
      if (tel !== undefined && !/\d/.test(tel)) expect.fail(`no number: ${tel}`);
  },
);

door(
  'files of an organisation',
  'fast',
  fc.oneof(
    {
      weight: 4,
      arbitrary: mutated([
        { organisation: POLICY[0], helplines: [] },
        { name: 'Office', tel: '1800', url: 'https://a.example/' },
        { organisation: { en: 'Office' }, helplines: [{ tel: '1800' }] },
      ]),
    },
    { weight: 1, arbitrary: hostileValue },
  ),
  (given) => {
    const { organisation } = readOrganisationFile(given);
    for (const { url } of organisation?.helplines ?? [])
      if (url !== undefined && new URL(url).protocol !== 'https:') expect.fail(`no link: ${url}`);
  },
);

const SAMPLE = { id: 'a', at: 1, complaint: 'missed', level: 'clear', pack: 'p 1.0.0', text: 'x', note: '' };
door(
  'samples, highest versions',
  'fast',
  fc.oneof(mutated([[SAMPLE, SAMPLE]]), mutated([{ EB315F8EF70D6AAA: { 'russia-army': '1.0.0' } }]), hostileValue),
  (given) => {
    expectStable(parseSamples, given);
    expectStable(parseFloors, given);
  },
);
