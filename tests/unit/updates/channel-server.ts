/** A channel on this machine, over a real network: what it serves, and how badly, is each test's to say. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Of a server that answers by https. */
export interface Secret {
  readonly key: string;
  readonly cert: string;
}

export class ChannelServer {
  /** What was asked for, in order. */
  readonly asked: Asked[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server: Server;

  /** @param secret by which it answers over https; without one it does over http */
  private constructor(secret?: Secret) {
    const respond = (request: IncomingMessage, response: ServerResponse): void => {
      const path = request.url ?? '';
      this.asked.push({ path, headers: request.headers });
      const answer = this.answers.get(path);
      if (answer === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('no such file');
      else answer(response, request);
    };
    this.server = secret === undefined ? createServer(respond) : createSecureServer(secret, respond);
  }

  static async start(port = 0, secret?: Secret): Promise<ChannelServer> {
    const started = new ChannelServer(secret);
    await new Promise<void>((resolve) => started.server.listen(port, '127.0.0.1', resolve));
    return started;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Ends with a slash. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/packs/`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Forgets everything that it served and was asked. */
  clear(): void {
    this.answers.clear();
    this.asked.length = 0;
  }

  /** Names of what it serves. */
  files(): string[] {
    return Array.from(this.answers.keys(), (path) => path.slice('/packs/'.length));
  }

  answer(file: string, answer: Answer): void {
    this.answers.set(`/packs/${file}`, answer);
  }

  serve(file: string, content: string | Uint8Array, type = typeOf(file)): void {
    this.answer(file, (response) => response.writeHead(200, { 'content-type': type }).end(content));
  }

  serveLatest(packs: readonly object[]): void {
    this.serve('latest.json', JSON.stringify({ format: 1, packs }));
  }

  /** Serves a pack as it should be served. @returns the name of its file */
  offer({ bytes, signature, ...said }: Offered): string {
    const sha256 = hashOf(bytes);
    this.serveLatest([{ issued: '2026-11-25', engine: 1, size: bytes.length, sha256, ...said }]);
    this.serve(`${sha256}.json`, bytes);
    this.serve(`${sha256}.json.minisig`, signature);
    return `${sha256}.json`;
  }
}

export interface Offered {
  readonly id: string;
  /** As `latest.json` says. */
  readonly version: string;
  readonly bytes: Uint8Array;
  readonly signature: string | Uint8Array;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function typeOf(file: string): string {
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
