/** Looks for newer packs, where somebody named a channel, the user wants it and the browser allows it. */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import type { UpdatesView } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import type { PolicyReading } from '../policy.ts';
import { hostOf, originOf } from '../updates/channel.ts';
import type { Channel } from '../updates/channel.ts';
import { frozenSince, silentSince } from '../updates/news.ts';
import { finishRenewal, renew } from '../updates/renewal.ts';
import { minutesToNextLook } from '../updates/schedule.ts';
import { forgetNews, readNews } from '../updates/store.ts';
import type { UpdateDoors } from '../updates/taking.ts';
import { updater } from '../updates/updater.ts';
import { forgetPacks, packViews, publishGate } from './active-packs.ts';
import { channelInUse } from './channel.ts';
import { builtInPack, examinerOf } from './packs-in-use.ts';
import { noteProblem } from '../problems.ts';
import { updateStore } from './update-store.ts';

const ALARM = 'updates';

/** Minutes after which a device that is not on the net tries again; nobody is asked meanwhile. */
const OFFLINE_MINUTES = 60;

const DOORS: UpdateDoors = {
  fetch: (address, init) => fetch(address, init),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
  store: updateStore,
  now: Date.now,
  builtIn: () => Promise.all(Object.keys(files.packs).map(builtInPack)),
  examinerOf,
  renew: () => renew(updateStore, publishRenewed),
  // oxlint-disable-next-line no-console -- a refused pack is no problem of the user's: the settings say what became of it
  note: (problem) => console.warn('Parakh:', problem),
};

let looking: { readonly channel: string; readonly look: () => Promise<unknown> } | null = null;

/** One look at a time at the same channel. */
async function lookAt(channel: Channel): Promise<void> {
  const name = JSON.stringify([channel.address, channel.keys.map(({ id }) => id)]);
  if (looking?.channel !== name) looking = { channel: name, look: updater(channel, DOORS) };
  await looking.look();
}

async function publishRenewed(): Promise<void> {
  forgetPacks();
  await publishGate();
}

/**
 * The channel, where it may be asked: without the permission some browsers would tell it the number of this very installation.
 *
 * @returns null where it may not, or there is none
 */
async function allowedChannel(): Promise<Channel | null> {
  const channel = await channelInUse();
  if (channel === null || !(await loadSettings()).updates) return null;
  return (await browser.permissions.contains({ origins: [originOf(channel)] })) ? channel : null;
}

/** Looks at once, where it may. */
export async function lookForUpdates(): Promise<void> {
  const channel = await allowedChannel();
  if (channel !== null) await lookAt(channel);
}

export function listenToUpdates(): void {
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) onAlarm().catch(noteProblem);
  });
}

async function onAlarm(): Promise<void> {
  if ((await allowedChannel()) === null) return;
  if (!navigator.onLine) {
    await browser.alarms.create(ALARM, { delayInMinutes: OFFLINE_MINUTES });
    return;
  }
  // The next one first: this worker may be stopped before it is done.
  await setAlarm(Date.now());
  await lookForUpdates();
}

/** Sets the alarm or takes it back, as channel, wish and permission stand. */
export async function followUpdates(): Promise<void> {
  if ((await allowedChannel()) === null) await browser.alarms.clear(ALARM);
  else if ((await browser.alarms.get(ALARM)) === undefined) await setAlarm((await readNews(updateStore)).tried);
}

/** An organisation named another channel: what the one before said no longer counts, nor does what none but its keys signed. */
export async function followChannel({ policy: now }: PolicyReading, { policy: before }: PolicyReading): Promise<void> {
  if (JSON.stringify(now.packChannel) === JSON.stringify(before.packChannel)) return;
  forgetPacks();
  await forgetNews(updateStore);
  await browser.alarms.clear(ALARM);
  await Promise.all([publishRenewed(), followUpdates()]);
}

/** @param tried when it was last looked; null for never */
async function setAlarm(tried: number | null): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: minutesToNextLook(tried, Date.now(), Math.random) });
}

/** Makes up for what a worker that was stopped left undone. */
export async function finishUpdate(): Promise<void> {
  await finishRenewal(updateStore, publishRenewed);
}

/** What the settings say of it. */
export async function updatesView(): Promise<UpdatesView> {
  const channel = await channelInUse();
  if (channel === null) return { status: 'none' };
  const [news, packs] = await Promise.all([readNews(updateStore), packViews()]);
  const now = Date.now();
  const newest = Math.max(...packs.flatMap(({ issued, updatedAt }) => [Date.parse(issued), updatedAt ?? 0]));
  return {
    status: 'known',
    host: hostOf(channel),
    origin: originOf(channel),
    tried: news.tried,
    failure: news.failure,
    outcomes: Object.values(news.packs).map(({ outcome }) => outcome),
    silentSince: silentSince(news, now),
    frozenSince: frozenSince(news, newest, now),
  };
}
