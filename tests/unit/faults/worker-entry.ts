/** What a worker, a page of ours and a reader in a page are made of, for `bundle.ts`. */
export { default as background } from '../../../entrypoints/background.ts';
export { isExempt } from '../../../src/reader-policy.ts';
export { itemsThatPass } from '../../../src/page/gated.ts';
export { KeptSource } from '../../../src/page/kept-source.ts';
export { passagesOfText } from '../../../src/engine/passage.ts';
export { pauseOf } from '../../../src/pauses.ts';
export { readSettingsFile, settingsFile } from '../../../src/ui/options/settings-file.ts';
export { isLossNoted } from '../../../src/losses.ts';
export { deleteSample, keepSample, loadSamples } from '../../../src/samples-store.ts';
export { changeSettings, loadSettings } from '../../../src/settings-store.ts';
export { loadPolicy } from '../../../src/policy-store.ts';
export { siteItemsOf } from '../../../src/page/site-items.ts';
