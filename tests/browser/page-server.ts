/** Serves a folder of test pages, whatever host they are asked for under. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'text/xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  css: 'text/css',
};

/** How a page's file ends whose last letter never comes. */
export const ENDLESS = '-endless.html';

/** Further headers of a page. */
export type HeadersOf = (name: string) => Readonly<Record<string, string>>;

/** @param folder ends with a slash; of a path, only the last name counts */
export function servePages(folder: string, headersOf: HeadersOf = () => ({})): Promise<Server> {
  const server = createServer((request, response) => {
    // Asked as a proxy, it is given the whole address.
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, name = '', type = ''] = /^\/(?:[\w-]+\/)*([\w-]+\.(\w+))$/.exec(pathname) ?? [];
    if (name.endsWith('-204.html')) {
      response.writeHead(204).end();
      return;
    }
    const contentType = TYPES[type];
    if (contentType === undefined || !existsSync(`${folder}${name}`)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': contentType, ...headersOf(name) });
    createReadStream(`${folder}${name}`).pipe(response, { end: !name.endsWith(ENDLESS) });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
