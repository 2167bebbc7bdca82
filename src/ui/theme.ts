/** Which colours a surface has: the user's choice, or what the device asks for. */
import type { Settings } from '../settings.ts';

export type Theme = 'light' | 'dark' | 'contrast-light' | 'contrast-dark';

/** What the device asks for. */
export interface DeviceLook {
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** "Strong contrast" keeps to the device's light or dark. */
export function themeOf(chosen: Settings['theme'], { dark, contrast }: DeviceLook): Theme {
  if (chosen === 'contrast' || (chosen === 'auto' && contrast)) return dark ? 'contrast-dark' : 'contrast-light';
  if (chosen === 'auto') return dark ? 'dark' : 'light';
  return chosen;
}

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

export function deviceLook(): DeviceLook {
  return { dark: matchMedia(DARK).matches, contrast: matchMedia(CONTRAST).matches };
}

/** Calls back whenever the device asks for something else. @returns what ends the watch */
export function watchDeviceLook(onChange: (look: DeviceLook) => void): () => void {
  const queries = [matchMedia(DARK), matchMedia(CONTRAST)];
  const listener = (): void => onChange(deviceLook());
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
