import { describe, expect, test } from 'vitest';
import { readOrganisationFile } from '../../../src/organisation-reading.ts';

const read = (content: unknown): unknown => readOrganisationFile(content).organisation;

describe('the file helpline.json', () => {
  test('names an organisation and its helplines', () => {
    const helplines = [{ tel: '1800-00-0000', languages: ['hi'] }, { url: 'https://sahara.example/' }];
    expect(read({ organisation: { en: 'Sahara', ta: 'சகாரா' }, helplines, warningLine: 'Come in.' })).toEqual({
      name: { en: 'Sahara', ta: 'சகாரா' },
      logo: null,
      helplines,
      warningLine: { en: 'Come in.' },
    });
  });

  test('of the older form names one helpline', () => {
    const content = { name: ' Sahara ', tel: '1800-00-0000', url: 'https://sahara.example/', note: 'Mornings' };
    expect(read(content)).toMatchObject({
      name: { en: 'Sahara' },
      helplines: [{ tel: '1800-00-0000', url: 'https://sahara.example/', note: { en: 'Mornings' } }],
    });
    expect(readOrganisationFile(content).faults).toEqual([]);
  });

  test('may say more than is known of: that is named and left out', () => {
    const content = { organisation: 'Sahara', helplines: [{ tel: '1234' }], colour: 'red' };
    expect(readOrganisationFile(content)).toMatchObject({
      organisation: { helplines: [{ tel: '1234' }] },
      faults: [{ path: ['colour'], mistake: 'unknown' }],
    });
  });

  test.each([
    ['nothing', {}],
    ['no object', []],
    ['no text', null],
    ['a name alone, with nobody to call', { name: 'Sahara' }],
    ['a number that is none', { name: 'Sahara', tel: 'call us' }],
    ['a number with a command in it', { name: 'Sahara', tel: '*#06#' }],
    ['an address that runs something', { name: 'Sahara', url: 'javascript:alert(1)' }],
  ])('that holds %s is as good as none', (_, content) => {
    expect(read(content)).toBeNull();
  });
});
