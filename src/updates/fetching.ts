/** One file from the channel: without anything that could tell one user from another, of bounded size, in bounded time. */

/** Why a file did not come. */
export type FetchFailure =
  /** No answer, or one that leads elsewhere. */
  | 'unreachable'
  /** The answer is that there is no such file. */
  | 'missing'
  /** It took longer than a file of its size may take, however little came at a time. */
  | 'slow'
  /** It is of another kind than was asked for, as when a page asks to log in to the network. */
  | 'other-type'
  /** More bytes than a file of its kind may have, once unpacked. */
  | 'too-large';

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: FetchFailure };

/** What a file of its kind is at most. */
export interface Limits {
  /** Kinds of content, without their parameters. */
  readonly types: readonly string[];
  readonly mostBytes: number;
  readonly mostMs: number;
}

export interface FetchDoors {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** Calls back after so many milliseconds. @returns what calls it off */
  readonly after: (ms: number, act: () => void) => () => void;
}

/** What every request is made with, the same for all users. */
const INIT: RequestInit = {
  // Else browsers say which languages their user reads.
  headers: { accept: '*/*', 'accept-language': 'en' },
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  // Nothing is kept, so that no `If-None-Match` or `If-Modified-Since` brings back what the channel once gave.
  cache: 'no-store',
  redirect: 'error',
};

/** Fetches one file whole, or says why it did not come; never throws. */
export async function fetchFile(address: string, limits: Limits, doors: FetchDoors): Promise<Fetched> {
  const limit = new AbortController();
  let late = false;
  const callOff = doors.after(limits.mostMs, () => {
    late = true;
    limit.abort();
  });
  try {
    const response = await doors.fetch(address, { ...INIT, signal: limit.signal });
    return await bodyOf(response, limits);
  } catch {
    // Networks fail in many ways, and browsers tell none of them apart.
    return { ok: false, failure: late ? 'slow' : 'unreachable' };
  } finally {
    callOff();
    // Whatever is still coming is not waited for.
    limit.abort();
  }
}

async function bodyOf(response: Response, { types, mostBytes }: Limits): Promise<Fetched> {
  if (response.status === 404 || response.status === 410) return { ok: false, failure: 'missing' };
  if (response.status !== 200 || response.redirected) return { ok: false, failure: 'unreachable' };
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  if (!types.includes(type.trim().toLowerCase())) return { ok: false, failure: 'other-type' };
  const bytes = response.body === null ? new Uint8Array() : await readUpTo(mostBytes, response.body);
  return bytes === null ? { ok: false, failure: 'too-large' } : { ok: true, bytes };
}

/**
 * Counts what has been unpacked, since a small file may unpack to a huge one.
 *
 * @returns null where there is more
 */
export async function readUpTo(
  mostBytes: number,
  body: ReadableStream<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // Each part comes after the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) return joined(parts, length);
    length += value.length;
    if (length > mostBytes) return null;
    parts.push(value);
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
