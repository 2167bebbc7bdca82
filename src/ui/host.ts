/** What a surface runs in: the extension, or a web page of its own. Handed down to its components. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NOTHING_SET } from '../policy.ts';
import type { PolicyReading } from '../policy.ts';
import type { Sample } from '../samples.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Settings } from '../settings.ts';

export interface SurfaceHost {
  /** Version of Parakh. */
  readonly version: string;
  /** Keeps a sample of what the user called wrong; null where nothing may be kept, as in a private window. */
  readonly keepSample: ((sample: Sample) => Promise<void>) | null;
  /** The languages of the browser, the most wished first. */
  readonly languages: readonly string[];
  readonly loadSettings: () => Promise<Settings>;
  /** @throws Error where they cannot be kept */
  readonly changeSettings: (change: Partial<Settings>) => Promise<Settings>;
  /** Calls back on every change, wherever it was made. @returns what ends the watch */
  readonly watchSettings: (onChange: (settings: Settings) => void) => () => void;
  /** What an organisation has set for this device. */
  readonly loadPolicy: () => Promise<PolicyReading>;
  /** Calls back when it comes, which may be late, and when it changes. @returns what ends the watch */
  readonly watchPolicy: (onChange: (reading: PolicyReading) => void) => () => void;
}

export interface SurfaceState {
  readonly host: SurfaceHost;
  readonly settings: Settings;
  readonly reading: PolicyReading;
  /** True while the user looks at the English texts of a surface in another language. */
  readonly english: boolean;
  readonly showEnglish: (english: boolean) => void;
  /** What has happened to the user already, as they chose it; null until they do. */
  readonly situation: string | null;
  readonly chooseSituation: (id: string) => void;
}

export const SurfaceContext = createContext<SurfaceState>({
  host: {
    version: '',
    keepSample: null,
    languages: [],
    loadSettings: () => Promise.resolve(DEFAULT_SETTINGS),
    changeSettings: () => Promise.reject(new Error('outside of a surface')),
    watchSettings: () => () => {},
    loadPolicy: () => Promise.resolve(NOTHING_SET),
    watchPolicy: () => () => {},
  },
  settings: DEFAULT_SETTINGS,
  reading: NOTHING_SET,
  english: false,
  showEnglish: () => {},
  situation: null,
  chooseSituation: () => {},
});

export function useSurface(): SurfaceState {
  return useContext(SurfaceContext);
}
