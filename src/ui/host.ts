/** What a surface runs in: the extension, or a web page of its own. Handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Settings } from '../settings.ts';

export interface SurfaceHost {
  /** The languages of the browser, the most wished first. */
  readonly languages: readonly string[];
  readonly loadSettings: () => Promise<Settings>;
  /** @throws Error where they cannot be kept */
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  /** Calls back on every change, wherever it was made. @returns what ends the watch */
  readonly watchSettings: (onChange: (settings: Settings) => void) => () => void;
}

export interface SurfaceState {
  readonly host: SurfaceHost;
  readonly settings: Settings;
  /** True while the user looks at the English texts of a surface in another language. */
  readonly english: boolean;
  readonly showEnglish: (english: boolean) => void;
}

export const SurfaceContext = createContext<SurfaceState>({
  host: {
    languages: [],
    loadSettings: () => Promise.resolve(DEFAULT_SETTINGS),
    changeSettings: () => Promise.reject(new Error('outside of a surface')),
    watchSettings: () => () => {},
  },
  settings: DEFAULT_SETTINGS,
  english: false,
  showEnglish: () => {},
});

export function useSurface(): SurfaceState {
  return useContext(SurfaceContext);
}
