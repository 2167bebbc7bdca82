/** A surface inside the extension: settings are the browser's storage. */
import { browser } from 'wxt/browser';
import { browserLanguages } from '../browser-languages.ts';
import { loadPolicy, watchPolicy } from '../policy-store.ts';
import { keepSample } from '../samples-store.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings-store.ts';
import type { SurfaceHost } from './host.ts';

export function extensionHost(): SurfaceHost {
  return {
    version: browser.runtime.getManifest().version,
    keepSample: browser.extension.inIncognitoContext ? null : keepSample,
    languages: browserLanguages(),
    loadSettings,
    changeSettings,
    watchSettings,
    loadPolicy,
    watchPolicy,
  };
}
