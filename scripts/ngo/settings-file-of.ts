/**
 * A settings file to load by hand where there are no policies. It holds settings and no helpline: whoever could talk people into loading a
 * file could else have a number of their own stand in Parakh's warnings. What it does not name stays as the user has it.
 */
import { settingsFile } from '../../src/ui/options/settings-file.ts';
import type { NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

export function settingsFileOf({ policy }: NgoConfig): MadeFile[] {
  return [{ name: 'settings/parakh-settings.json', content: settingsFile(policy.settings) }];
}
