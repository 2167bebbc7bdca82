/** Policies as files of JSON: Chromium browsers on Linux. */
import { chromeSettings, edgeSettings } from './extension-policies.ts';
import type { Installation, NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

export function linuxPolicies({ values, kit }: NgoConfig): MadeFile[] {
  const file = (name: string, at: Installation | null, settings: typeof chromeSettings): MadeFile[] =>
    at === null
      ? []
      : [
          {
            name,
            content: `${JSON.stringify(
              {
                ExtensionSettings: { [at.id]: settings(at) },
                '3rdparty': { extensions: { [at.id]: values } },
              },
              null,
              2,
            )}\n`,
          },
        ];
  return [
    ...file('policies/linux-chrome-chromium-brave.json', kit.chrome, chromeSettings),
    ...file('policies/linux-edge.json', kit.edge, edgeSettings),
  ];
}
