import { expect, it } from 'vitest';
import { voiceFor } from '../../../src/ui/alarm/voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

it('never takes a voice that would send the words away', () => {
  expect(voiceFor([voice('hi-IN', false), voice('hi-IN', false, true)], 'hi')).toBeNull();
});

it('takes no voice of another language', () => {
  expect(voiceFor([voice('en-IN'), voice('mr-IN'), voice('hil-PH')], 'hi')).toBeNull();
});

it("takes India's way of speaking first, then the device's own choice", () => {
  expect(voiceFor([voice('en-US', true, true), voice('en-IN')], 'en')?.lang).toBe('en-IN');
  expect(voiceFor([voice('en-US'), voice('en-GB', true, true)], 'en')?.lang).toBe('en-GB');
  expect(voiceFor([voice('ur-PK')], 'ur')?.lang).toBe('ur-PK');
});

it("knows Android's way of writing a language", () => {
  expect(voiceFor([voice('bn_BD'), voice('bn_IN')], 'bn')?.lang).toBe('bn_IN');
});
