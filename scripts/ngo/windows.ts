/**
 * Policies for Windows: the same values as a registry file, for a group policy or a double click, and as a PowerShell script, which Intune
 * runs on each computer. Both are written with ASCII alone, since neither program takes UTF-8 for granted; JSON has a way to say the rest.
 */
import { chromeSettings, edgeSettings } from './extension-policies.ts';
import { firefoxPolicies } from './firefox.ts';
import type { Installation, NgoConfig } from './config.ts';
import type { MadeFile } from './made-file.ts';

/** Where each browser looks, below HKEY_LOCAL_MACHINE. */
const BROWSERS = {
  chrome: ['SOFTWARE\\Policies\\Google\\Chrome', 'SOFTWARE\\Policies\\BraveSoftware\\Brave'],
  edge: ['SOFTWARE\\Policies\\Microsoft\\Edge'],
} as const;

interface Key {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly path: string;
  readonly values: readonly (readonly [name: string, value: string | number])[];
}

export function windowsPolicies(config: NgoConfig): MadeFile[] {
  const keys = keysOf(config);
  return [
    ...(keys.length === 0 ? [] : [{ name: 'policies/windows.reg', content: registryFile(keys) }]),
    { name: 'policies/windows-intune.ps1', content: script(keys, firefoxPolicies(config)) },
  ];
}

function keysOf({ values, kit }: NgoConfig): Key[] {
  const keys = (roots: readonly string[], at: Installation | null, settings: typeof chromeSettings): Key[] =>
    at === null
      ? []
      : roots.flatMap((root) => [
          {
            path: `${root}\\ExtensionSettings\\${at.id}`,
            values: Object.entries(settings(at)).map(([name, value]) => [name, registryValue(value)] as const),
          },
          {
            path: `${root}\\3rdparty\\extensions\\${at.id}\\policy`,
            values: Object.entries(values).map(([name, value]) => [name, registryValue(value)] as const),
          },
        ]);
  return [...keys(BROWSERS.chrome, kit.chrome, chromeSettings), ...keys(BROWSERS.edge, kit.edge, edgeSettings)];
}

/** Numbers and switches are numbers; lists and groups are JSON in a text, which Chromium takes to pieces. */
function registryValue(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return inAscii(JSON.stringify(value));
}

function inAscii(json: string): string {
  return json.replace(/[^ -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function registryFile(keys: readonly Key[]): string {
  const line = ([name, value]: Key['values'][number]): string =>
    typeof value === 'number'
      ? `"${name}"=dword:${value.toString(16).padStart(8, '0')}`
      : `"${name}"="${value.replace(/["\\]/g, '\\$&')}"`;
  const section = ({ path, values }: Key): string =>
    [`[HKEY_LOCAL_MACHINE\\${path}]`, ...values.map(line)].join('\r\n');
  return `Windows Registry Editor Version 5.00\r\n\r\n${keys.map(section).join('\r\n\r\n')}\r\n`;
}

function script(keys: readonly Key[], firefox: Readonly<Record<string, unknown>> | null): string {
  const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;
  const line = ([name, value]: Key['values'][number]): string =>
    typeof value === 'number'
      ? `Set-ItemProperty -Path $key -Name ${quoted(name)} -Type DWord -Value ${value}`
      : `Set-ItemProperty -Path $key -Name ${quoted(name)} -Type String -Value ${quoted(value)}`;
  const section = ({ path, values }: Key): string =>
    [`$key = ${quoted(`HKLM:\\${path}`)}`, 'New-Item -Path $key -Force | Out-Null', ...values.map(line)].join('\r\n');
  const parts = [
    '# Installs Parakh and sets it up, in Chrome, Edge, Brave and Firefox. Runs as the system account.',
    "$ErrorActionPreference = 'Stop'",
    ...keys.map(section),
    ...(firefox === null ? [] : [firefoxPart(quoted(inAscii(JSON.stringify({ policies: firefox }))))]),
  ];
  return `${parts.join('\r\n\r\n')}\r\n`;
}

/** Beside Firefox's program, where it is installed; a file that is there already may hold other policies and is left alone. */
function firefoxPart(json: string): string {
  return [
    '$firefox = Join-Path $env:ProgramFiles "Mozilla Firefox"',
    '$file = Join-Path $firefox "distribution\\policies.json"',
    'if (Test-Path $firefox) {',
    '  if (Test-Path $file) { Write-Warning "$file is there already: put the entries of firefox-policies.json into it." }',
    '  else {',
    '    New-Item -Path (Split-Path $file) -ItemType Directory -Force | Out-Null',
    `    Set-Content -Path $file -Encoding ASCII -Value ${json}`,
    '  }',
    '}',
  ].join('\r\n');
}
