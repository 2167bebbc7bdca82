import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BUILD_SETTINGS, settingsFile, settingsIn, takeSettings } from '../../../scripts/package/build-settings.ts';

const SET = {
  PARAKH_FEEDBACK: 'mailto:reports@ngo.example?subject=Parakh #1',
  PARAKH_PACK_CHANNEL: 'https://lists.example/parakh/',
  PARAKH_PACK_KEYS:
    'RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\nRWTxnT+4sh4P9jMBYQmdnWbUpLMnSLA4cwvZ1234567890abcdefABCD',
  PARAKH_SITES: 'jobs.ngo.example lists.ngo.example',
  PARAKH_FIREFOX_UPDATES: 'https://parakh.ngo.example/updates.json',
};

afterEach(() => vi.unstubAllEnvs());

describe('what whoever builds Parakh has set', () => {
  it('comes to those who build it again from the sources', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'parakh-settings-'));
    writeFileSync(path.join(folder, BUILD_SETTINGS), settingsFile(settingsIn(SET)));
    for (const name of Object.keys(SET)) vi.stubEnv(name, undefined);
    takeSettings(folder);
    rmSync(folder, { recursive: true });
    expect(settingsIn(process.env)).toEqual({ ...SET, PARAKH_PACK_KEYS: SET.PARAKH_PACK_KEYS.replace('\n', ' ') });
  });

  it('is no file where nothing was set', () => {
    expect(settingsFile(settingsIn({ PARAKH_FEEDBACK: '', PATH: '/bin' }))).toBe('');
  });

  it('does not hide that a value cannot be written', () => {
    expect(() => settingsFile({ PARAKH_FEEDBACK: "mailto:o'neil@ngo.example" })).toThrow('PARAKH_FEEDBACK');
  });

  it.each(['PARAKH_PACK_LOOPBACK', 'PARAKH_PACKS'])('must not be %s, which is for tests and trials', (name) => {
    expect(() => settingsIn({ [name]: 'for tests' })).toThrow(name);
  });
});
