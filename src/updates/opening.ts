/**
 * Opens a pack that came from elsewhere: from bytes to a pack that may be used, or to the reason why not. Cheap and certain tests come
 * first, and nothing is taken to pieces before it is known who signed it.
 */
import { isExpired } from '../packs/expiry.ts';
import { mayLinkTo } from '../packs/link-hosts.ts';
import { parseSignature, verifies } from '../packs/minisign.ts';
import type { PublicKey } from '../packs/minisign.ts';
import { PACK_FORMAT } from '../packs/pack.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { floorOf, isRetired } from './floors.ts';
import type { Floors } from './floors.ts';
import { jsonOf } from './json.ts';
import { packOfShape } from './pack-shape.ts';
import { isPlainWords } from './plain-words.ts';
import { refused } from './refusals.ts';
import type { Examined } from './refusals.ts';
import { compareVersions } from './versions.ts';

/** Several times what the largest pack is. */
export const MOST_PACK_BYTES = 4_000_000;

/** A pack with its signature file, as they came. */
export interface SignedPack {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: Uint8Array;
}

/** What a pack must fit to be read at all. */
export interface ReadingRules {
  /** `ENGINE_VERSION`. */
  readonly engine: number;
  /** Id of the language data that this Parakh has. */
  readonly languageData: string;
  /** Where a pack may lead a user (`assets/link-hosts.txt`). */
  readonly hosts: readonly string[];
  /** The pack of this id that came with Parakh. */
  readonly builtIn: Pick<CompiledPack, 'id' | 'version' | 'issued'>;
}

/** What a pack must fit to come into use. */
export interface AdmissionRules {
  readonly keys: readonly PublicKey[];
  readonly floors: Floors;
  readonly builtIn: ReadingRules['builtIn'];
  /** Milliseconds since 1970, by the device's clock. */
  readonly now: number;
}

/**
 * @param keys those that this Parakh knows
 * @returns the key that it was signed with, where it was
 */
export async function signerOf(
  { bytes, signature }: SignedPack,
  keys: readonly PublicKey[],
): Promise<Examined<PublicKey>> {
  if (bytes.length > MOST_PACK_BYTES) return refused('too-large');
  const parsed = parseSignature(signature);
  if (parsed === null) return refused('unsigned');
  const key = keys.find(({ id }) => id === parsed.keyId);
  if (key === undefined) return refused('unknown-key', parsed.keyId);
  return (await verifies(key, bytes, parsed)) ? { ok: true, value: key } : refused('signature');
}

/** @param bytes of which it is known who signed them */
export function readPack(bytes: Uint8Array, rules: ReadingRules): Examined<CompiledPack> {
  const json = jsonOf(bytes);
  if (json === undefined) return refused('not-json');
  const unfit = unfitFor(json, rules);
  if (unfit !== null) return unfit;
  const shaped = packOfShape(json);
  if ('wrong' in shaped) return refused('shape', shaped.wrong);
  const { pack } = shaped;
  if (pack.id !== rules.builtIn.id) return refused('other-pack', pack.id);
  return refusedWords(pack, rules.hosts) ?? { ok: true, value: pack };
}

/** What keeps a pack that can be read from coming into use; null where nothing does. */
export function notAdmitted(
  pack: Pick<CompiledPack, 'id' | 'version' | 'expires'>,
  keyId: string,
  { keys, floors, builtIn, now }: AdmissionRules,
): Examined<never> | null {
  if (isRetired(keyId, keys, floors)) return refused('retired-key', keyId);
  for (const floor of [builtIn.version, floorOf(keyId, pack.id, floors)])
    if (floor !== null && compareVersions(pack.version, floor) < 0)
      return refused('older', `${pack.version} < ${floor}`);
  return isExpired(pack, soberNow(now, builtIn)) ? refused('expired', pack.expires) : null;
}

/** No clock is right that shows a day before the pack that came with Parakh was issued. */
function soberNow(now: number, { issued }: Pick<CompiledPack, 'issued'>): number {
  return Math.max(now, Date.parse(issued));
}

/** Told apart before the shape is looked at, since what a later format has no earlier one can know. */
function unfitFor(json: unknown, { engine, languageData }: ReadingRules): Examined<never> | null {
  if (typeof json !== 'object' || json === null) return refused('shape', 'no object');
  const said = json as Readonly<Record<string, unknown>>;
  if (typeof said.format === 'number' && said.format > PACK_FORMAT) return refused('newer-format', String(said.format));
  if (typeof said.engine === 'number' && said.engine > engine) return refused('newer-engine', String(said.engine));
  if (typeof said.languageData === 'string' && said.languageData !== languageData)
    return refused('other-language-data', said.languageData);
  return null;
}

/** Looks at every word and every link that a user could be shown. */
function refusedWords(
  { title, licence, sources, guidance }: CompiledPack,
  hosts: readonly string[],
): Examined<never> | null {
  const waiting: unknown[] = [title, licence, sources, guidance];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one === 'string' && !isPlainWords(one)) return refused('markup', one);
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, value] of Object.entries(one)) {
      if (key !== 'url') waiting.push(value);
      else if (typeof value === 'string' && !mayLinkTo(value, hosts)) return refused('foreign-link', value);
    }
  }
  return null;
}
