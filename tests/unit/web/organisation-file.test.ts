import { describe, expect, test } from 'vitest';
import { readOrganisationFile } from '../../../src/organisation-reading.ts';

const read = (content: unknown): unknown => readOrganisationFile(content).organisation;

describe('the file helpline.json', () => {
  test('names an organisation and its helplines', () => {
    const helplines = [{ tel: '1800-00-0000', languages: ['hi'] }, { url: 'https://sample-trust.example/' }];
    expect(read({ organisation: { en: 'Sample', ta: 'மாதிரி' }, helplines, warningLine: 'Come in.' })).toEqual({
      name: { en: 'Sample', ta: 'மாதிரி' },
      logo: null,
      helplines,
      warningLine: { en: 'Come in.' },
    });
  });

  test('of the older form names one helpline', () => {
    const content = { name: ' Sample ', tel: '1800-00-0000', url: 'https://sample-trust.example/', note: 'Mornings' };
    expect(read(content)).toMatchObject({
      name: { en: 'Sample' },
      helplines: [{ tel: '1800-00-0000', url: 'https://sample-trust.example/', note: { en: 'Mornings' } }],
    });
    expect(readOrganisationFile(content).faults).toEqual([]);
  });

  test('may say more than is known of: that is named and left out', () => {
    const content = { organisation: 'Sample', helplines: [{ tel: '1234' }], colour: 'red' };
    expect(readOrganisationFile(content)).toMatchObject({
      organisation: { helplines: [{ tel: '1234' }] },
      faults: [{ path: ['colour'], mistake: 'unknown' }],
    });
  });

  test.each([
    ['nothing', {}],
    ['no object', []],
    ['no text', null],
    ['a name alone, with nobody to call', { name: 'Sample' }],
    ['a number that is none', { name: 'Sample', tel: 'call us' }],
    ['a number with a command in it', { name: 'Sample', tel: '*#06#' }],
    ['an address that runs something', { name: 'Sample', url: 'javascript:alert(1)' }],
  ])('that holds %s is as good as none', (_, content) => {
    expect(read(content)).toBeNull();
  });
});
