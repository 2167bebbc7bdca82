/** What a device says of a pack that a channel offers: it is examined by the very code that devices examine it by. */
import { readFileSync } from 'node:fs';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { languageBeside, readLanguageData } from '../../packs/folder.ts';
import { parseLinkHosts } from '../../packs/link-hosts.ts';
import type { PublicKey } from '../../packs/minisign.ts';
import { readPack, signerOf } from '../../updates/opening.ts';
import type { ReadingRules, SignedPack } from '../../updates/opening.ts';
import type { Examined } from '../../updates/refusals.ts';

const LINK_HOSTS = 'assets/link-hosts.txt';

/** A device with the Parakh that the working copy makes. */
export class Device {
  private readonly keys: readonly PublicKey[];
  private readonly rules: Omit<ReadingRules, 'builtIn'>;

  /** @param packs folder of the pattern lists that come with it */
  constructor(keys: readonly PublicKey[], packs: string) {
    this.keys = keys;
    this.rules = {
      engine: ENGINE_VERSION,
      languageData: readLanguageData(languageBeside(packs)).id,
      hosts: parseLinkHosts(readFileSync(LINK_HOSTS, 'utf8')),
    };
  }

  /**
   * @param builtIn the pack that it is to stand in the place of
   * @returns the key that the pack was signed with, or why the device does not read it
   */
  async read(signed: SignedPack, builtIn: ReadingRules['builtIn']): Promise<Examined<PublicKey>> {
    const signer = await signerOf(signed, this.keys);
    if (!signer.ok) return signer;
    const read = readPack(signed.bytes, { ...this.rules, builtIn });
    return read.ok ? signer : read;
  }
}
