/** The pack that comes with Parakh, and others made of it for tests. */
import { readFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../../../src/engine/version.ts';
import { activate } from '../../../src/packs/activate.ts';
import { parseLinkHosts } from '../../../src/packs/link-hosts.ts';
import { parsePublicKey } from '../../../src/packs/minisign.ts';
import type { PublicKey } from '../../../src/packs/minisign.ts';
import type { CompiledPack } from '../../../src/packs/pack.ts';
import type { Examiner } from '../../../src/updates/kept-packs.ts';
import type { ReadingRules } from '../../../src/updates/opening.ts';
import { parseSelfCheckTexts, selfCheck } from '../../../src/updates/self-check.ts';
import type { SelfCheckTexts } from '../../../src/updates/self-check.ts';
import { LANGUAGE, PACK } from '../../pattern-list.ts';
import { hashOf } from './channel-server.ts';
import type { TestKey } from './test-key.ts';

export { LANGUAGE };

export const BUILT_IN = PACK;

const textsOf = (name: string): SelfCheckTexts['offers'] =>
  parseSelfCheckTexts(readFileSync(`assets/self-check/${name}.jsonl`, 'utf8'));

const SELF_CHECK: SelfCheckTexts = { offers: textsOf(BUILT_IN.id), honest: textsOf('honest') };

export const RULES: ReadingRules = {
  engine: ENGINE_VERSION,
  languageData: LANGUAGE.data.id,
  hosts: parseLinkHosts(readFileSync('assets/link-hosts.txt', 'utf8')),
  builtIn: BUILT_IN,
};

export function publicKeyOf(key: TestKey): PublicKey {
  return parsePublicKey(key.publicKey) as PublicKey;
}

/** What a Parakh examines packs with that knows these keys. */
export function examinerWith(keys: readonly TestKey[], name = '1.0.0'): Examiner {
  return {
    keys: keys.map(publicKeyOf),
    rules: RULES,
    name,
    selfCheck: (pack) => Promise.resolve(saidOf(pack)),
  };
}

const said = new Map<string, string | null>();

/** Of the same pack the engine says the same, and a test asks of it often. */
function saidOf(pack: CompiledPack): string | null {
  const hash = hashOf(bytesOf(pack));
  const known = said.get(hash);
  if (known !== undefined) return known;
  const mistake = selfCheck(() => activate(pack, LANGUAGE), SELF_CHECK);
  said.set(hash, mistake);
  return mistake;
}

export function bytesOf(json: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
}

/** The pack that came with Parakh, as a later version with something in it changed. */
export function later(change: Partial<Record<keyof CompiledPack, unknown>> = {}): Record<string, unknown> {
  return { ...BUILT_IN, version: '1.0.0', issued: '2026-12-01', expires: '2027-06-01', ...change };
}

/** A changed copy; the path is given by keys and numbers. */
export function withAt(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(json) ? [...(json as unknown[])] : { ...(json as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, value);
  return copy;
}
