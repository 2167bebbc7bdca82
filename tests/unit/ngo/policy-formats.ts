/** Reads the sample policies back, each as the system that they are written for does: what every browser is told of the extension. */
import { parseHTML } from 'linkedom';

/** What one browser is told. */
export interface Told {
  /** Such as "Google\Chrome" or "com.microsoft.Edge". */
  readonly browser: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, unknown>>;
}

type Entries = Readonly<Record<string, unknown>>;

/** A managed policy of Chromium on Linux. */
export function readLinux(text: string): Told[] {
  const file = JSON.parse(text) as {
    readonly ExtensionSettings: Readonly<Record<string, Entries>>;
    readonly '3rdparty': { readonly extensions: Readonly<Record<string, Entries>> };
  };
  return Object.entries(file.ExtensionSettings).map(([id, settings]) => ({
    browser: 'Linux',
    settings,
    values: file['3rdparty'].extensions[id] ?? {},
  }));
}

/** Firefox's `policies.json`. */
export function readFirefox(text: string): Told[] {
  const { policies } = JSON.parse(text) as {
    readonly policies: {
      readonly ExtensionSettings: Readonly<Record<string, Entries>>;
      readonly '3rdparty': { readonly Extensions: Readonly<Record<string, Entries>> };
    };
  };
  return Object.entries(policies.ExtensionSettings).map(([id, settings]) => ({
    browser: 'Firefox',
    settings,
    values: policies['3rdparty'].Extensions[id] ?? {},
  }));
}

/** A file of the registry editor, version 5. */
export function readRegistry(text: string): Told[] {
  const [head, ...sections] = text.split('\r\n\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`the file begins with ${head}`);
  return told(
    sections.map((section) => {
      const [key = '', ...lines] = section.trim().split('\r\n');
      const path = /^\[HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(key)?.[1] ?? '';
      return { path, entries: Object.fromEntries(lines.map(registryLine)) };
    }),
  );
}

function registryLine(line: string): [string, unknown] {
  const [, name = '', number, text] = /^"(\w+)"=(?:dword:([\da-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
  if (name === '') throw new Error(`no entry of the registry: ${line}`);
  return [name, number === undefined ? (text ?? '').replace(/\\(["\\])/g, '$1') : Number.parseInt(number, 16)];
}

/** The PowerShell script, as far as it writes the registry; and the file that it gives to Firefox. */
export function readScript(text: string): Told[] {
  const keys: Key[] = [];
  let firefox = '';
  for (const line of text.split('\r\n')) {
    const [, path] = /^\$key = 'HKLM:\\(.+)'$/.exec(line) ?? [];
    if (path !== undefined) keys.push({ path, entries: {} });
    const [, name, type, value = ''] =
      /^Set-ItemProperty -Path \$key -Name '(\w+)' -Type (DWord|String) -Value (.+)$/.exec(line) ?? [];
    if (name !== undefined) (keys.at(-1) as Key).entries[name] = type === 'DWord' ? Number(value) : unquoted(value);
    const [, json] = /^\s*Set-Content -Path \$file -Encoding ASCII -Value (.+)$/.exec(line) ?? [];
    if (json !== undefined) firefox = unquoted(json);
  }
  return [...told(keys), ...readFirefox(firefox)];
}

function unquoted(text: string): string {
  if (!/^'(?:[^']|'')*'$/.test(text)) throw new Error(`no text of PowerShell: ${text}`);
  return text.slice(1, -1).replace(/''/g, "'");
}

interface Key {
  readonly path: string;
  readonly entries: Record<string, unknown>;
}

/** Puts together what stands in two keys of the registry. */
function told(keys: readonly Key[]): Told[] {
  return keys.flatMap(({ path, entries }) => {
    const [, browser = '', id = ''] = /^SOFTWARE\\Policies\\(.+)\\ExtensionSettings\\(\w+)$/.exec(path) ?? [];
    if (id === '') return [];
    const values = keys.find(
      (one) => one.path === `SOFTWARE\\Policies\\${browser}\\3rdparty\\extensions\\${id}\\policy`,
    );
    return [{ browser, settings: entries, values: values?.entries ?? {} }];
  });
}

/** A configuration profile of macOS. */
export function readProfile(text: string): Told[] {
  const { document } = parseHTML(
    text.replace(/<(\w+)\/>/g, '<$1></$1>').replace(/<(\/?)(key|string|array|dict|integer|true|false)>/g, '<$1x-$2>'),
  );
  const dict = document.querySelector('x-dict');
  if (dict === null) throw new Error('the profile holds nothing');
  const { PayloadContent: payloads } = plistValue(dict) as { readonly PayloadContent: readonly Entries[] };
  return payloads.flatMap((payload) => {
    const browser = String(payload.PayloadType);
    if (browser === 'org.mozilla.firefox') return readFirefox(JSON.stringify({ policies: payload }));
    const settings = payload.ExtensionSettings as Readonly<Record<string, Entries>> | undefined;
    return Object.entries(settings ?? {}).map(([id, one]) => {
      const values = payloads.find((other) => other.PayloadType === `${browser}.extensions.${id}`) ?? {};
      const own = Object.entries(values).filter(([name]) => !name.startsWith('Payload'));
      return { browser, settings: one, values: Object.fromEntries(own) };
    });
  });
}

function plistValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.localName) {
    case 'x-string':
      return element.textContent;
    case 'x-integer':
      return Number(element.textContent);
    case 'x-true':
      return true;
    case 'x-false':
      return false;
    case 'x-array':
      return children.map(plistValue);
    default:
      return Object.fromEntries(
        children.flatMap((child, place) =>
          child.localName === 'x-key' ? [[child.textContent, plistValue(children[place + 1] as Element)]] : [],
        ),
      );
  }
}
