import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the files that lie directly in a folder, on 127.0.0.1 and a free port.
 *
 * @param folder for instance `demo`
 */
export async function serveFolder(folder: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[path.extname(name)];
    const answer = (status: number, body: Buffer | string, contentType: string): void => {
      response.writeHead(status, { 'content-type': contentType }).end(body);
    };
    if (type === undefined) return answer(404, 'Not found', 'text/plain');
    readFile(path.join(folder, name)).then(
      (body) => answer(200, body, type),
      () => answer(404, 'Not found', 'text/plain'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}
