/**
 * Whether an update would stop working until the user agrees again. Chrome then switches the extension off; Firefox
 * leaves the user with the old one, and gives a new host to none without asking. Most people never see the question.
 */
import type { Asked } from './asked.ts';

/**
 * Permissions of which neither Chrome nor Firefox warns, as Chrome's list of permissions and Firefox's permission strings have it. Any other
 * counts as one that is warned of: a name that is missing here costs a look, one too many would cost the users.
 */
const NO_WARNING: ReadonlySet<string> = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'idle',
  'menus',
  'offscreen',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);
/** Firefox's word for "collects nothing". */
const NO_DATA = 'none';

/**
 * @param before what the last release asks for
 * @param after what the next one would
 * @returns one sentence for each thing that browsers would ask the user about; none where the update just works
 */
export function newlyAsked(before: Asked, after: Asked): string[] {
  const known = [...before.hosts, ...before.matches];
  const isNewHost = (pattern: string): boolean => !known.some((old) => covers(old, pattern));
  const without = (list: readonly string[], old: readonly string[]): string[] =>
    list.filter((name) => !old.includes(name));
  return [
    ...without(after.permissions, before.permissions)
      .filter((name) => !NO_WARNING.has(name))
      .map((name) => `The permission “${name}” is new. ${optional('optional_permissions')}`),
    ...after.hosts
      .filter(isNewHost)
      .map((pattern) => `The host ${pattern} is new. ${optional('optional_host_permissions')}`),
    ...after.matches
      .filter((pattern) => isNewHost(pattern) && !after.hosts.includes(pattern))
      .map(
        (pattern) =>
          `A content script is new on ${pattern}. Register it by scripting.registerContentScripts, once the user has allowed the host, as src/background/every-site.ts does.`,
      ),
    ...without(after.keys, before.keys).map(
      (key) =>
        `“${key}” in the manifest is new, and browsers warn of it. Leave it out; there is no optional form of it.`,
    ),
    ...without(after.data, before.data)
      .filter((name) => name !== NO_DATA)
      .map((name) => `Firefox would say that Parakh collects “${name}”. It collects nothing (PRIVACY.md).`),
  ];
}

/**
 * The whole message, for whoever builds.
 *
 * @param consequence what the browser would do
 * @returns null where there is nothing to say
 */
export function guardMessage(consequence: string, version: string, before: Asked, after: Asked): string | null {
  const found = newlyAsked(before, after);
  if (found.length === 0) return null;
  return [
    `With this change ${consequence} for everybody who has version ${version}, until they agree again. Many never would.`,
    ...found.map((line) => `- ${line}`),
    'Should it be so all the same, decide it in docs/decisions/, tell users before, and keep what is asked: npm run package -- --keep-permissions',
  ].join('\n');
}

function optional(key: string): string {
  return `Put it under “${key}” and ask for it where the user wants what it is for (browser.permissions.request); a site that is not listed can already be checked by one click, or by allowing every site.`;
}

/** True where the old pattern lets into every host that the new one does. As browsers do, paths and schemes are left aside. */
function covers(old: string, pattern: string): boolean {
  const from = hostIn(old);
  const to = hostIn(pattern);
  if (from === null || to === null) return old === pattern;
  if (from === '*' || from === to) return true;
  return from.startsWith('*.') && (to === from.slice(2) || to.endsWith(from.slice(1)));
}

/** @returns the host of a match pattern, `*` for all; null for what is no pattern of web pages */
function hostIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^(?:\*|https?|wss?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}
