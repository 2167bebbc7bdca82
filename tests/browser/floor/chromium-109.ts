/** Chromium 109, the oldest browser that Parakh runs in: where it comes from, and how it is started. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import type { Browser, Viewport } from 'puppeteer-core';
import { TabTransport } from './tab-transport.ts';

/** As npm brings it: packed. */
const PACKED = fileURLToPath(new URL('../../../node_modules/@sparticuz/chromium/bin/chromium.br', import.meta.url));
const UNPACKED = fileURLToPath(new URL('../../../.output/chromium-109/chromium', import.meta.url));
const PATIENCE_MS = 30_000;

/** Whether there is such a browser for this kind of machine at all. */
export const IS_FOR_THIS_MACHINE = process.platform === 'linux' && process.arch === 'x64';

export interface OldBrowser {
  readonly browser: Browser;
  readonly stop: () => Promise<void>;
}

/**
 * Starts it. It is Chromium's headless shell, which has no part of Chrome in it: no extensions, no tabs, no policies.
 *
 * @param flags further ones of its command line
 * @throws Error that says what is missing
 */
export async function startChromium109(flags: readonly string[], viewport: Viewport): Promise<OldBrowser> {
  await unpack();
  const program = spawn(
    UNPACKED,
    // Its sandbox is a program of its own, which the package does not carry.
    ['--headless', '--no-sandbox', '--no-zygote', '--remote-debugging-port=0', ...flags, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  try {
    const socket = await opened(new WebSocket(await debuggerOf(program)));
    const browser = await puppeteer.connect({ transport: new TabTransport(socket), defaultViewport: viewport });
    return { browser, stop: () => stop(browser, program) };
  } catch (error) {
    program.kill();
    throw error;
  }
}

async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  if (!existsSync(PACKED))
    throw new Error('Chromium 109 is not there: "npm ci" brings it, with optional packages (@sparticuz/chromium).');
  mkdirSync(dirname(UNPACKED), { recursive: true });
  // Whoever is stopped half-way leaves nothing that looks whole.
  const half = `${UNPACKED}.${process.pid}`;
  await pipeline(createReadStream(PACKED), createBrotliDecompress(), createWriteStream(half));
  chmodSync(half, 0o755);
  renameSync(half, UNPACKED);
}

/** @returns the address at which its debugger listens */
function debuggerOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`Chromium 109 did not start: ${said}`)), PATIENCE_MS);
    program.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /^DevTools listening on (ws:\S+)$/m.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(late);
      resolve(address);
    });
    program.on('error', reject);
    program.on('exit', (status) => reject(new Error(`Chromium 109 ended with ${status}: ${said}`)));
  });
}

function opened(socket: WebSocket): Promise<WebSocket> {
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket));
    socket.addEventListener('error', () => reject(new Error('Chromium 109 has no debugger to talk to')));
  });
}

async function stop(browser: Browser, program: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => program.on('exit', () => resolve()));
  await browser.close();
  await ended;
}
