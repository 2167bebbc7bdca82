import { expect, it } from 'vitest';
import { channelFrom } from '../../../src/feedback-channel.ts';
import { plainText } from '../../../src/report-draft.ts';
import { LONGEST_SAMPLE, MOST_SAMPLES, parseSamples, sampleRow, withSample } from '../../../src/samples.ts';
import type { Sample } from '../../../src/samples.ts';

const sample = (id: string, change: Partial<Sample> = {}): Sample => ({
  id,
  at: Date.UTC(2026, 10, 25),
  complaint: 'honest',
  level: 'warn',
  pack: 'russia-army 0.1.0',
  text: 'Helper wanted.',
  note: '',
  ...change,
});

it('keeps a bounded number of samples, the newest first, each once', () => {
  let kept: Sample[] = [];
  for (let i = 0; i < 60; i++) kept = withSample(kept, sample(`s${i}`));
  expect(kept).toHaveLength(MOST_SAMPLES);
  expect(kept[0]?.id).toBe('s59');
  kept = withSample(kept, sample('s30', { text: 'changed' }));
  expect(kept.filter(({ id }) => id === 's30').map(({ text }) => text)).toEqual(['changed']);
});

it('leaves out what is no sample', () => {
  const long = sample('long', { text: 'x'.repeat(LONGEST_SAMPLE + 1) });
  expect(parseSamples([sample('a'), { id: 'b' }, 'c', null, long]).map(({ id }) => id)).toEqual(['a']);
  expect(parseSamples('nothing')).toEqual([]);
});

it('hands a sample over as a row of the corpus, with the language to be filled in', () => {
  expect(JSON.parse(sampleRow(sample('0123456789', { note: 'Our own advert.' })))).toEqual({
    id: 'sample-2026-11-25-01234567',
    lang: '',
    script: 'Latn',
    channel: '',
    kind: 'sample/honest',
    label: 'clear',
    why: 'Our own advert. (russia-army 0.1.0 said warn)',
    text: 'Helper wanted.',
  });
  const hindi = JSON.parse(sampleRow(sample('x', { complaint: 'missed', level: 'clear', text: 'रूस job नौकरी' })));
  expect(hindi).toMatchObject({ script: 'Deva', label: 'warn' });
});

it('takes a mail address or an https page as the channel, and nothing else', () => {
  expect(channelFrom('mailto:someone@example.org')).toBe('mailto:someone@example.org');
  expect(channelFrom(' https://example.org/form ')).toBe('https://example.org/form');
  for (const wrong of ['', 'http://example.org', 'javascript:alert(1)', 'mailto:a@b?bcc=c@d', 'someone@example.org'])
    expect(channelFrom(wrong), wrong).toBeNull();
});

it('has a text that a file gives back unit for unit', () => {
  expect(plainText('a\r\nb\rc\0d\ud800e')).toBe('a\nb\ncd\ufffde');
  expect(plainText('\ufeffरूस 👍')).toBe('\ufeffरूस 👍');
});
