/** Policies for macOS: one configuration profile with a part for each browser. */
import { createHash } from 'node:crypto';
import { chromeSettings, edgeSettings } from './extension-policies.ts';
import { firefoxPolicies } from './firefox.ts';
import type { Installation, NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

/** Names by which each browser looks for its own policies; an extension's stand under the same name with its id. */
const BROWSERS = { chrome: ['com.google.Chrome', 'com.brave.Browser'], edge: ['com.microsoft.Edge'] } as const;
const IDENTIFIER = 'example.parakh';

type Payload = Readonly<Record<string, unknown>> & { readonly PayloadType: string };

export function macosProfile(config: NgoConfig): MadeFile[] {
  const { kit } = config;
  const firefox = firefoxPolicies(config);
  const payloads: Payload[] = [
    ...payloadsOf(BROWSERS.chrome, kit.chrome, chromeSettings, config.values),
    ...payloadsOf(BROWSERS.edge, kit.edge, edgeSettings, config.values),
    ...(firefox === null ? [] : [{ PayloadType: 'org.mozilla.firefox', EnterprisePoliciesEnabled: true, ...firefox }]),
  ];
  const profile = named({ PayloadType: 'Configuration', PayloadContent: payloads.map(named), PayloadScope: 'System' });
  return [
    {
      name: 'policies/macos.mobileconfig',
      content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(profile, '')}
</plist>
`,
    },
  ];
}

function payloadsOf(
  browsers: readonly string[],
  at: Installation | null,
  settings: typeof chromeSettings,
  values: NgoConfig['values'],
): Payload[] {
  if (at === null) return [];
  return browsers.flatMap((browser) => [
    { PayloadType: browser, ExtensionSettings: { [at.id]: settings(at) } },
    { PayloadType: `${browser}.extensions.${at.id}`, ...values },
  ]);
}

/** What every part of a profile must say; the same config makes the same file. */
function named(payload: Payload): Payload {
  const hash = createHash('sha256').update(JSON.stringify(payload)).digest('hex');
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-a$4-$5').toUpperCase();
  return {
    ...payload,
    PayloadIdentifier: payload.PayloadType === 'Configuration' ? IDENTIFIER : `${IDENTIFIER}.${payload.PayloadType}`,
    PayloadUUID: uuid,
    PayloadVersion: 1,
    PayloadDisplayName: 'Parakh',
  };
}

/** @param indent spaces before it */
function element(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value ? 'true' : 'false'}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  const inside = Array.isArray(value)
    ? value.map((item) => element(item, deeper))
    : Object.entries(value as object).flatMap(([name, item]) => [
        `${deeper}<key>${escaped(name)}</key>`,
        element(item, deeper),
      ]);
  const tag = Array.isArray(value) ? 'array' : 'dict';
  return inside.length === 0 ? `${indent}<${tag}/>` : [`${indent}<${tag}>`, ...inside, `${indent}</${tag}>`].join('\n');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
