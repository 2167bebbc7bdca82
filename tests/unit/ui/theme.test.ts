import { expect, test } from 'vitest';
import { themeOf } from '../../../src/ui/theme.ts';

test.each([
  ['auto', { dark: false, contrast: false }, 'light'],
  ['auto', { dark: true, contrast: false }, 'dark'],
  ['auto', { dark: true, contrast: true }, 'contrast-dark'],
  ['light', { dark: true, contrast: true }, 'light'],
  ['dark', { dark: false, contrast: false }, 'dark'],
  ['contrast', { dark: false, contrast: false }, 'contrast-light'],
  ['contrast', { dark: true, contrast: false }, 'contrast-dark'],
] as const)('chosen %s on a device that asks for %o: %s', (chosen, device, theme) => {
  expect(themeOf(chosen, device)).toBe(theme);
});
