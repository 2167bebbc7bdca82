/** A surface inside the extension: settings are the browser's storage. */
import { browserLanguages } from '../browser-languages.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings-store.ts';
import type { SurfaceHost } from './host.ts';

export function extensionHost(): SurfaceHost {
  return { languages: browserLanguages(), loadSettings, changeSettings, watchSettings };
}
