/** A proxy that writes down whatever is asked through it, answers for every http host with pages of a folder, and lets nothing else out. */
import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { servePages } from './page-server.ts';

/** Requests for this machine by number, as for a channel of a test, are passed on. */
const THIS_MACHINE = '127.0.0.1';

export class LoggingProxy {
  /** What was asked, in order: `GET http://host/path`, or `CONNECT host:443` for what is secret between two. */
  readonly asked: string[] = [];
  private readonly server: Server;
  private readonly pages: Server;

  private constructor(pages: Server) {
    this.pages = pages;
    const { port } = pages.address() as AddressInfo;
    this.server = createServer((incoming, outgoing) => {
      const address = incoming.url ?? '';
      this.asked.push(`${incoming.method ?? ''} ${address}`);
      const url = URL.canParse(address) ? new URL(address) : null;
      const onward = url?.hostname === THIS_MACHINE ? { port: url.port, path: url.pathname } : { port, path: address };
      const asking = request(
        { host: THIS_MACHINE, ...onward, method: incoming.method, headers: incoming.headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      asking.on('error', () => outgoing.writeHead(502).end());
      incoming.pipe(asking);
    });
    this.server.on('connect', (incoming, socket) => {
      this.asked.push(`CONNECT ${incoming.url ?? ''}`);
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    this.server.on('upgrade', (incoming, socket) => {
      this.asked.push(`UPGRADE ${incoming.url ?? ''}`);
      socket.end();
    });
  }

  /** @param folder of the pages, ends with a slash */
  static async start(folder: string): Promise<LoggingProxy> {
    const proxy = new LoggingProxy(await servePages(folder));
    await new Promise<void>((resolve) => proxy.server.listen(0, THIS_MACHINE, resolve));
    return proxy;
  }

  /** Of a line of what was asked. */
  static hostOf(line: string): string {
    const asked = line.slice(line.indexOf(' ') + 1);
    return URL.canParse(asked) && asked.includes('//') ? new URL(asked).hostname : (asked.split(':')[0] ?? '');
  }

  /** Hosts that were asked for anything. */
  hosts(): string[] {
    return [...new Set(this.asked.map((line) => LoggingProxy.hostOf(line)))];
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  stop(): void {
    for (const server of [this.server, this.pages]) {
      server.closeAllConnections();
      server.close();
    }
  }
}
