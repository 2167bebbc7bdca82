/**
 * Message panes that a site draws beside its public content. What people write to each other is read only where the user asks
 * for this one check, so these parts of a page are stepped over.
 */
import { attributeOf, localNameOf } from './natives.ts';

/**
 * How ids, classes, test ids and custom elements of panes begin, as sites and chat widgets name them (LinkedIn, Facebook, X, VK,
 * Reddit; Intercom, Tawk, Crisp, Drift, Zendesk). A state of the page around the pane (`has-chat-box`, `chat-widget-enabled`)
 * is none.
 */
const NAMES = [
  'msg-(?:overlay|convo|thread|conversation|s-message|form)',
  'chat-?(?:tabs?|drawer|window|box|panel|pane|widget|container|overlay)',
  'mw-?chat',
  'mw-?thread',
  'messenger',
  'dm-?(?:drawer|conversation|composer)',
  'fast_?chat',
  'fc-?window',
  'im-page',
  'rs-(?:app|room)',
  'reddit-chat',
  'intercom-(?:container|messenger|lightweight)',
  'tawk-',
  'crisp-client',
  'drift-widget',
  'zopim',
  'zendesk-messaging',
  'inbox-?pane',
  'message-?(?:pane|thread)',
  'conversation-?pane',
];
const PANE = new RegExp(
  `(?:^|\\s)(?:[a-z]{1,2}-|app-)?(?:${NAMES.join('|')})(?!-?(?:enabled|available|loaded|ready|visible|hidden|on|off)\\b)`,
  'i',
);
/** Never a pane by name: a class there speaks of the whole page. */
const WHOLE_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main']);

/** How the panes of Facebook and Instagram call themselves: they have neither telling ids nor classes. */
const LABEL = /^(?:messages?|messenger|chats?|conversation|direct messag|messages in conversation|संदेश|चैट|मैसेंजर)/i;
const LABELLED_ROLES: ReadonlySet<string> = new Set([
  'dialog',
  'log',
  'grid',
  'region',
  'complementary',
  'main',
  'navigation',
]);

/** @returns true where the element holds a private conversation, as far as its markup tells */
export function isChatPane(element: Element): boolean {
  const role = attributeOf(element, 'role');
  if (role === 'log') return true;
  if (role !== null && LABELLED_ROLES.has(role)) {
    const label = attributeOf(element, 'aria-label');
    if (label !== null && LABEL.test(label.trim())) return true;
  }
  const name = localNameOf(element);
  if (WHOLE_PAGE.has(name)) return false;
  if (name.includes('-') && PANE.test(name)) return true;
  for (const attribute of ['id', 'class', 'data-testid', 'data-pagelet']) {
    const value = attributeOf(element, attribute);
    if (value !== null && value.length < 2000 && PANE.test(spaced(value))) return true;
  }
  return false;
}

/** `DMDrawer`, `ChatTab`: capitals part words as hyphens do. */
function spaced(value: string): string {
  return value.replace(/([a-z])(?=[A-Z])/g, '$1-');
}
