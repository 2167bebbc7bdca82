/** Where newer packs come from and who may sign them: what whoever builds Parakh names, or nothing. */
import { urlOf } from '../address.ts';
import { parsePublicKey } from '../packs/minisign.ts';
import type { PublicKey } from '../packs/minisign.ts';

/** Set by the build from the environment's PARAKH_PACK_CHANNEL: the address of a folder. */
declare const PARAKH_PACK_CHANNEL: string | undefined;
/** Set by the build from PARAKH_PACK_KEYS: public keys as minisign writes them, parted by white space. */
declare const PARAKH_PACK_KEYS: string | undefined;
/** True only in builds that tests make (PARAKH_PACK_LOOPBACK): a server of this very machine may be the channel, without https. */
declare const PARAKH_PACK_LOOPBACK: boolean | undefined;

export interface Channel {
  /** Ends with a slash. */
  readonly address: string;
  /** In the order of their use. Once a pack has come by one of them, those before it are retired. */
  readonly keys: readonly PublicKey[];
}

/** The key in use and the next one. */
export const MOST_KEYS = 2;

/** A channel, nothing (where none is named), or what is wrong with what was named. */
export type Named = { readonly channel: Channel | null } | { readonly wrong: string };

/**
 * @param loopback whether a server of this very machine will do, without https; for tests alone
 */
export function channelFrom(address: string, keys: string, loopback = false): Named {
  if (address.trim() === '') return { channel: null };
  const folder = folderOf(address.trim(), loopback);
  if (folder === null)
    return { wrong: 'the channel must be an https: address without a name, a password or a question' };
  const lines = keys.split(/\s+/).filter((line) => line !== '');
  const parsed = lines.flatMap((line) => parsePublicKey(line) ?? []);
  if (parsed.length === 0 || parsed.length > MOST_KEYS || parsed.length < lines.length)
    return { wrong: `a channel needs one or ${MOST_KEYS} public keys, each as the last line of minisign’s .pub file` };
  return { channel: { address: folder, keys: parsed } };
}

/** Whether it can be the address of a channel. */
export function isChannelAddress(address: string): boolean {
  return folderOf(address.trim(), false) !== null;
}

/** The channel of this build. @see channelInUse */
export function ownChannel(): Channel | null {
  const named = channelFrom(
    typeof PARAKH_PACK_CHANNEL === 'undefined' ? '' : PARAKH_PACK_CHANNEL,
    typeof PARAKH_PACK_KEYS === 'undefined' ? '' : PARAKH_PACK_KEYS,
    typeof PARAKH_PACK_LOOPBACK === 'undefined' ? false : PARAKH_PACK_LOOPBACK,
  );
  // The build has refused anything wrong.
  return 'channel' in named ? named.channel : null;
}

/** What the browser must have allowed before anything is fetched, as the permissions API names it. */
export function originOf({ address }: Channel): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The host alone, to be shown. */
export function hostOf({ address }: Channel): string {
  return new URL(address).host;
}

function folderOf(named: string, loopback: boolean): string | null {
  const url = urlOf(named);
  if (url === null) return null;
  const isOfThisMachine = url.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(loopback && isOfThisMachine)) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
