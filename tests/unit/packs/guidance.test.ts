import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPackTexts } from '../../../src/packs/folder.ts';
import { GuidanceSource, unlistedSources } from '../../../src/packs/source.ts';
import { packNames, PACKS } from './packs.ts';

const FOLDER = 'assets/packs/russia-army';
const { guidance } = readPackTexts(FOLDER);
const FIRST = 3;

type Draft = GuidanceSource;
type DraftStep = Draft['situations'][number]['steps'][number];

/** What the schema says of the real guidance once it was changed. */
function faultsOf(change: (draft: Draft) => void): string[] {
  const draft = structuredClone(guidance);
  change(draft);
  const result = v.safeParse(GuidanceSource, draft);
  return result.success ? [] : result.issues.map(({ message }) => message);
}

function stepOf(draft: Draft): DraftStep {
  return draft.situations[0]?.steps[0] as DraftStep;
}

describe('a fault in the advice is found before it ships', () => {
  it.each<[string, (draft: Draft) => void, RegExp]>([
    [
      'a channel that is not there',
      (draft) => (stepOf(draft).channels = ['no-such-line']),
      /no channel has the id no-such-line/,
    ],
    ['an empty list of channels', (draft) => (stepOf(draft).channels = []), /length/],
    ['an empty list of what to keep', (draft) => (stepOf(draft).keep = []), /length/],
    ['a field that nobody knows', (draft) => Object.assign(stepOf(draft), { chanel: 'pge' }), /chanel/],
    ['a step without source', (draft) => Reflect.deleteProperty(stepOf(draft), 'source'), /source/],
    ['a step without words', (draft) => Object.assign(stepOf(draft), { text: '' }), /length/i],
    [
      'a proof that is not there',
      (draft) => (stepOf(draft).keep = ['no-such-proof']),
      /no proof has the id no-such-proof/,
    ],
    ['fewer than three steps', (draft) => draft.situations[0]?.steps.splice(2), /at least three steps/],
    ['two steps of one id', (draft) => draft.situations[0]?.steps.push(stepOf(draft)), /two steps have the same id/],
    [
      'two situations of one id',
      (draft) => draft.situations.push(structuredClone(draft.situations[0] as Draft['situations'][number])),
      /two situations have the same id/,
    ],
    [
      'two channels of one id',
      (draft) => draft.channels.push(structuredClone(draft.channels[0] as Draft['channels'][number])),
      /two channels have the same id/,
    ],
    ['no situation at all', (draft) => draft.situations.splice(0), /length/],
  ])('%s', (_, change, message) => {
    expect(faultsOf(change).join('\n')).toMatch(message);
  });

  it('and the real guidance has none', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });
});

describe('a source that is not listed', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parakh-pack-'));
    cpSync(FOLDER, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('stops the build, with the file and the id', () => {
    const file = join(folder, 'guidance.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('source: pib-2025-05-15', 'source: pib-2025'));
    expect(() => readPackTexts(folder)).toThrow(/guidance\.yaml: sources\.yaml has no source with the id pib-2025$/);
  });
});

const packs = packNames().map((name) => [name, readPackTexts(join(PACKS, name))] as const);

it.each(packs)('every source that advisory, channels and steps of %s name is listed', (_, pack) => {
  expect(unlistedSources(pack.guidance, pack.sources)).toEqual([]);
});

/** What a person is in who has gone already. */
const THERE: Readonly<Record<string, string>> = { 'russia-army': 'in-russia', 'scam-compounds': 'there' };

describe.each(packs)('the situations of %s', (name, { guidance, translations }) => {
  it('are the six that users meet, the harmless one first', () => {
    expect(guidance.situations.map(({ id }) => id)).toEqual([
      'nothing-paid',
      'money-paid',
      'passport-gone',
      'ticket-bought',
      THERE[name],
      'relative',
    ]);
  });

  it.each(guidance.situations.map((one) => [one.id, one] as const))(
    '%s: its first steps are its own, one names whom to ask, one what to keep',
    (id, { steps }) => {
      const first = steps.slice(0, FIRST);
      expect(first).toHaveLength(FIRST);
      const others = guidance.situations
        .filter((other) => other.id !== id)
        .flatMap((other) => other.steps.slice(0, FIRST).map(({ text }) => text));
      for (const { text } of first) expect(others).not.toContain(text);
      expect(first.some(({ channels }) => channels !== undefined)).toBe(true);
      expect(first.some(({ keep }) => keep !== undefined)).toBe(true);
    },
  );

  /** Nobody can promise these. Said of what we do not promise, too: then the words are better left out. */
  it('promise no money back, no rescue and no immunity', () => {
    const PROMISE = /refund|money back|rescue|immun|guarantee|will not be punished|पैसे वापस|गारंटी|माफ़ी|बचा लेंगे/i;
    const texts = [
      ...guidance.situations.flatMap(({ steps }) => steps.map(({ text }) => text)),
      ...translations.flatMap((translation) => Object.values(translation.texts)),
    ];
    expect(texts.filter((text) => PROMISE.test(text))).toEqual([]);
  });

  it('name nobody who helps soldiers to desert or surrender', () => {
    const SENSITIVE = /iditelesom|get lost|khochu|hochu|want to live|surrender|desert|आत्मसमर्पण/i;
    expect(JSON.stringify(guidance)).not.toMatch(SENSITIVE);
  });
});
