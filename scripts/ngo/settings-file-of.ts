/**
 * A settings file to load by hand where there are no policies. It holds settings and no helpline: whoever could talk people into loading a
 * file could else have a number of their own stand in Parakh's warnings.
 */
import { DEFAULT_SETTINGS } from '../../src/settings.ts';
import { settingsFile } from '../../src/ui/options/settings-file.ts';
import type { NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

export function settingsFileOf({ policy }: NgoConfig): MadeFile[] {
  const content = settingsFile({ ...DEFAULT_SETTINGS, ...policy.settings });
  return [{ name: 'settings/parakh-settings.json', content }];
}
