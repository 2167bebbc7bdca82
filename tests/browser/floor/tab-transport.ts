/**
 * Puppeteer's way to a browser that has no tabs. It attaches to tabs and waits for the page in each; Chromium 109 only has the pages,
 * so each page is given a tab that answers as far as Puppeteer asks it.
 */
import type { ConnectionTransport } from 'puppeteer-core';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: { readonly sessionId?: string; readonly targetInfo?: TargetInfo; filter?: unknown };
  readonly result?: object;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
}

const TAB = 'tab of ';

export class TabTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  private readonly socket: WebSocket;
  /** That a page was attached, by the session of its tab, until the tab is asked for its page. */
  private readonly untold = new Map<string, Message>();
  /** Sessions of tabs whose page was told of. */
  private readonly told = new Set<string>();

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.receive(JSON.parse(String(data)) as Message));
    socket.addEventListener('close', () => this.onclose?.());
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.sessionId?.startsWith(TAB) === true) {
      this.answerForTab(message, message.sessionId);
      return;
    }
    // It is asked for everything but pages.
    if (message.method === 'Target.setAutoAttach' && message.sessionId === undefined) delete message.params?.filter;
    this.socket.send(JSON.stringify(message));
  }

  close(): void {
    this.socket.close();
  }

  private answerForTab({ id, method }: Message, tab: string): void {
    this.tell({ ...(id === undefined ? {} : { id }), sessionId: tab, result: {} });
    const page = this.untold.get(tab);
    if (method !== 'Target.setAutoAttach' || page === undefined) return;
    this.untold.delete(tab);
    this.told.add(tab);
    this.tell(page);
  }

  private receive(message: Message): void {
    const { method, params, sessionId } = message;
    const tab = `${TAB}${params?.sessionId}`;
    if (sessionId === undefined && method === 'Target.attachedToTarget' && params?.targetInfo?.type === 'page') {
      const { targetInfo } = params;
      this.untold.set(tab, { ...message, sessionId: tab });
      const info = { ...targetInfo, targetId: `${TAB}${targetInfo.targetId}`, type: 'tab' };
      this.tell({ method, params: { sessionId: tab, targetInfo: info } });
      return;
    }
    if (sessionId === undefined && method === 'Target.detachedFromTarget' && this.told.delete(tab)) {
      this.tell({ ...message, sessionId: tab });
      this.tell({ method, params: { sessionId: tab } });
      return;
    }
    this.tell(message);
  }

  /** As if it came from the browser: after what runs now. */
  private tell(message: Message): void {
    queueMicrotask(() => this.onmessage?.(JSON.stringify(message)));
  }
}
