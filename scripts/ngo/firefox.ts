/** Policies for Firefox: one file, the same on every system. */
import { firefoxSettings } from './extension-policies.ts';
import type { NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

export function firefoxPolicies({ values, kit }: NgoConfig): Readonly<Record<string, unknown>> | null {
  if (kit.firefox === null) return null;
  const { id } = kit.firefox;
  return {
    ExtensionSettings: { [id]: firefoxSettings(kit.firefox) },
    '3rdparty': { Extensions: { [id]: values } },
  };
}

export function firefoxFile(config: NgoConfig): MadeFile[] {
  const policies = firefoxPolicies(config);
  if (policies === null) return [];
  return [{ name: 'policies/firefox-policies.json', content: `${JSON.stringify({ policies }, null, 2)}\n` }];
}
