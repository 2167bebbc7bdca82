/** Where newer packs come from on this device. */
import { loadPolicy } from '../policy-store.ts';
import { channelFrom, ownChannel } from '../updates/channel.ts';
import type { Channel } from '../updates/channel.ts';

/** The organisation's that looks after the device, where its policy names one; else that of the build; null for none. */
export async function channelInUse(): Promise<Channel | null> {
  const { packChannel } = (await loadPolicy()).policy;
  if (packChannel === null) return ownChannel();
  const named = channelFrom(packChannel.address, packChannel.keys.join(' '));
  // It was examined when it was read; whatever else lies in the store is no channel.
  return 'channel' in named ? named.channel : ownChannel();
}
