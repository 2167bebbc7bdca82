/**
 * Message panes that a site draws beside its public content. What people write to each other is read only where the user asks
 * for this one check, so these parts of a page are stepped over.
 */
import { attributeOf, localNameOf } from './natives.ts';

/** Words in an element's id, class, test id or own name that sites and chat widgets give their panes (LinkedIn, Facebook, X, Reddit; Intercom, Tawk, Crisp, Drift, Zendesk). */
const PANE =
  /(?:^|[\s_-])(?:msg-overlay|msg-convo|msg-thread|msg-conversation|msg-s-message|msg-form|chat-?tabs?|mwchat|mw-?thread|mwthreadlist|messenger|dm-?drawer|dm-?conversation|dm-?composer|chat-?drawer|chat-?window|chat-?box|chat-?panel|chat-?pane|chat-?widget|chat-?container|chat-?overlay|live-?chat-?widget|fast_?chat|fcwindow|im-page|rs-app|rs-room|reddit-chat|intercom-(?:container|messenger|lightweight)|tawk-|crisp-client|drift-widget|zopim|zendesk-messaging|inbox-?pane|message-?pane|message-?thread|conversation-?pane)/i;

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
