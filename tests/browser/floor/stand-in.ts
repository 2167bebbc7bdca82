/**
 * `chrome.*` for a script that runs outside of an extension: as much as Parakh asks for, as Chrome 109 has it. There, calls take a callback
 * or give a promise; `action.setBadgeTextColor` (110) and `action.openPopup` (127) are not there, and `alarms.create` gives nothing.
 */

/** What is known without asking. */
export interface Given {
  readonly id: string;
  /** Address of the extension's own files, ending with a slash. */
  readonly base: string;
  readonly manifest: unknown;
  /** Of the browser. */
  readonly language: string;
  /** Of `_locales`. */
  readonly messages: Readonly<Record<string, string>>;
  readonly for: 'extension' | 'content script';
}

/** A call of a method, or an event that happened. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** What came of a call; an event that nobody answered has no value. */
export type Outcome = { readonly value?: unknown } | { readonly error: string };

type Listener = (...args: readonly unknown[]) => unknown;

/**
 * Runs in the page or the worker, so it refers to nothing outside of itself.
 *
 * @param call takes a `Call` and gives an `Outcome`, both as JSON, as browsers send them
 */
export function standIn(given: Given, call: (text: string) => Promise<string>): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const listeners = new Map<string, Set<Listener>>();
  const lastError: { now: { message: string } | undefined } = { now: undefined };

  const event = (name: string): object => {
    const heard = new Set<Listener>();
    listeners.set(name, heard);
    return {
      addListener: (listener: Listener) => void heard.add(listener),
      removeListener: (listener: Listener) => void heard.delete(listener),
      hasListener: (listener: Listener) => heard.has(listener),
    };
  };

  const ask = async (name: string, args: readonly unknown[]): Promise<unknown> => {
    const outcome = JSON.parse(await call(JSON.stringify({ name, args }))) as Outcome;
    if ('error' in outcome) throw new Error(outcome.error);
    return outcome.value;
  };
  const asJson = (_: string, value: unknown): unknown => (typeof value === 'function' ? String(value) : value);
  const method =
    (name: string) =>
    (...args: unknown[]): unknown => {
      const last = args.at(-1);
      if (typeof last !== 'function') return ask(name, JSON.parse(JSON.stringify(args, asJson)) as unknown[]);
      const callBack = last as Listener;
      // A function to run elsewhere goes as its text.
      ask(name, JSON.parse(JSON.stringify(args.slice(0, -1), asJson)) as unknown[]).then(callBack, (error: unknown) => {
        lastError.now = { message: error instanceof Error ? error.message : String(error) };
        callBack();
        lastError.now = undefined;
      });
      return undefined;
    };
  const methods = (space: string, names: string): Record<string, unknown> =>
    Object.fromEntries(names.split(' ').map((name) => [name, method(`${space}.${name}`)]));

  const area = (name: string): object => methods(`storage.${name}`, 'get set remove clear');
  const runtime = {
    id: given.id,
    getURL: (path: string) => given.base + path.replace(/^\//, ''),
    getManifest: () => given.manifest,
    onMessage: event('runtime.onMessage'),
    get lastError() {
      return lastError.now;
    },
    ...methods('runtime', 'sendMessage'),
  };
  // Not on a copy: whoever asks for `lastError` asks now.
  const more = (object: object, added: object): object =>
    Object.defineProperties(object, Object.getOwnPropertyDescriptors(added));
  const everywhere = {
    runtime,
    storage: {
      local: area('local'),
      session: area('session'),
      managed: area('managed'),
      onChanged: event('storage.onChanged'),
    },
    i18n: {
      getMessage: (key: string) => given.messages[key] ?? '',
      getUILanguage: () => given.language,
    },
  };
  const nothing = (): void => {};
  world.chrome =
    given.for === 'content script'
      ? more(everywhere, { dom: { openOrClosedShadowRoot: (element: Element) => rootOf(element) } })
      : more(everywhere, {
          runtime: more(runtime, {
            onInstalled: event('runtime.onInstalled'),
            onStartup: event('runtime.onStartup'),
            ...methods('runtime', 'openOptionsPage'),
          }),
          tabs: {
            TAB_ID_NONE: -1,
            onRemoved: event('tabs.onRemoved'),
            ...methods('tabs', 'query get getCurrent create remove sendMessage captureVisibleTab'),
          },
          scripting: methods(
            'scripting',
            'executeScript insertCSS removeCSS registerContentScripts unregisterContentScripts getRegisteredContentScripts',
          ),
          action: methods('action', 'setBadgeText setBadgeBackgroundColor setTitle getUserSettings'),
          permissions: {
            onAdded: event('permissions.onAdded'),
            onRemoved: event('permissions.onRemoved'),
            ...methods('permissions', 'contains request remove'),
          },
          alarms: { create: nothing, onAlarm: event('alarms.onAlarm'), ...methods('alarms', 'get clear') },
          contextMenus: {
            create: nothing,
            onClicked: event('contextMenus.onClicked'),
            ...methods('contextMenus', 'update removeAll'),
          },
          extension: {
            inIncognitoContext: false,
            ...methods('extension', 'isAllowedFileSchemeAccess isAllowedIncognitoAccess'),
          },
        });

  /** Roots of the page's elements, closed ones, too; only an extension may see those. */
  const roots = new WeakMap<Element, ShadowRoot>();
  const rootOf = (element: Element): ShadowRoot | null => roots.get(element) ?? null;
  if (typeof Element !== 'undefined') {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachShadow(init) {
      const root = attach.call(this, init);
      roots.set(this, root);
      return root;
    };
    world.standInRootOf = rootOf;
  }

  /** As Chrome 109 has it: who answers later says so by `true`, and a promise is no answer. */
  const answerTo = (heard: readonly Listener[], args: readonly unknown[]): Promise<Outcome> =>
    new Promise((resolve) => {
      const later = heard.map((listener) => listener(...args, (value: unknown) => resolve({ value })));
      if (!later.includes(true)) resolve({});
    });
  world.standInFire = async (text: string): Promise<string> => {
    const { name, args } = JSON.parse(text) as Call;
    const heard = [...(listeners.get(name) ?? [])];
    if (name === 'runtime.onMessage' && heard.length > 0) return JSON.stringify(await answerTo(heard, args));
    for (const listener of heard) listener(...args);
    return JSON.stringify(heard.length > 0 ? { value: null } : { error: 'Receiving end does not exist.' });
  };
}
