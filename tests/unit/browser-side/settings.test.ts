import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/settings.ts';

describe('settings', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'settings'],
    ['an empty object', {}],
    [
      'nonsense in every field',
      { language: 5, theme: 'pink', textSize: 117, cautionBanner: 'yes', pauses: [], packsOff: 'all' },
    ],
  ])('of %s are as on the first day', (_, stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep each field that makes sense beside one that does not', () => {
    const stored = { language: 'pa', theme: 'pink', pauses: { sites: ['a.example'], pages: 'all', until: -1 } };
    expect(parseSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      language: 'pa',
      pauses: { sites: ['a.example'], pages: [], until: 0 },
    });
  });

  it('drop what an import adds', () => {
    expect(parseSettings({ theme: 'dark', __proto__: { polluted: true }, more: 1 })).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
    });
  });
});
