import { describe, expect, test } from 'vitest';
import { parseHelpline } from '../../../src/helpline.ts';

describe('a helpline file', () => {
  test('gives each text once for all languages, or by language', () => {
    expect(parseHelpline({ name: ' Sahara ', tel: '1800-00-0000' })).toEqual({
      name: { en: 'Sahara' },
      tel: '1800-00-0000',
    });
    expect(
      parseHelpline({ name: { en: 'Sahara', ta: 'சகாரா' }, url: 'https://sahara.example/', note: 'Mornings' }),
    ).toEqual({ name: { en: 'Sahara', ta: 'சகாரா' }, url: 'https://sahara.example/', note: { en: 'Mornings' } });
  });

  test('may say more than is known of, and that is left out', () => {
    expect(parseHelpline({ name: 'Sahara', tel: '1234', colour: 'red' })).not.toHaveProperty('colour');
  });

  test.each([
    ['nothing', {}],
    ['no object', []],
    ['no text', null],
    ['a name alone, with nobody to call', { name: 'Sahara' }],
    ['a name without English', { name: { hi: 'सहारा' }, tel: '1234' }],
    ['a name that is empty', { name: ' ', tel: '1234' }],
    ['a number that is none', { name: 'Sahara', tel: 'call us' }],
    ['a number with a command in it', { name: 'Sahara', tel: '*#06#' }],
    ['an address that runs something', { name: 'Sahara', url: 'javascript:alert(1)' }],
    ['a text that fills the page', { name: 'x'.repeat(501), tel: '1234' }],
  ])('that holds %s is as good as none', (_, content) => {
    expect(parseHelpline(content)).toBeNull();
  });
});
