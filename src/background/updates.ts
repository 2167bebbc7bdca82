/** Looks for newer packs, where somebody named a channel, the user wants it and the browser allows it. */
import { browser } from 'wxt/browser';
import files from 'virtual:pack-files';
import type { UpdatesView } from '../messages.ts';
import { loadSettings } from '../settings-store.ts';
import { hostOf, originOf, ownChannel } from '../updates/channel.ts';
import { frozenSince, silentSince } from '../updates/news.ts';
import { finishRenewal, renew } from '../updates/renewal.ts';
import { minutesToNextLook } from '../updates/schedule.ts';
import { readNews } from '../updates/store.ts';
import { updater } from '../updates/updater.ts';
import { forgetPacks, packViews, publishGate } from './active-packs.ts';
import { builtInPack, examinerOf } from './packs-in-use.ts';
import { noteProblem } from './problems.ts';
import { updateStore } from './update-store.ts';

const ALARM = 'updates';

const channel = ownChannel();

/** Minutes after which a device that is not on the net tries again; nobody is asked meanwhile. */
const OFFLINE_MINUTES = 60;

/** One look at a time. */
const look =
  channel === null
    ? null
    : updater(channel, {
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
      });

async function publishRenewed(): Promise<void> {
  forgetPacks();
  await publishGate();
}

/** Whether anything may be asked: without the permission some browsers would tell the channel the number of this very installation. */
async function mayLook(): Promise<boolean> {
  if (channel === null) return false;
  const { updates } = await loadSettings();
  return updates && browser.permissions.contains({ origins: [originOf(channel)] });
}

/** Looks at once, where it may. */
export async function lookForUpdates(): Promise<void> {
  if (look !== null && (await mayLook())) await look();
}

export function listenToUpdates(): void {
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) onAlarm().catch(noteProblem);
  });
}

async function onAlarm(): Promise<void> {
  if (!(await mayLook())) return;
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
  if (channel === null) return;
  if (!(await mayLook())) await browser.alarms.clear(ALARM);
  else if ((await browser.alarms.get(ALARM)) === undefined) await setAlarm((await readNews(updateStore)).tried);
}

/** @param tried when it was last looked; null for never */
async function setAlarm(tried: number | null): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: minutesToNextLook(tried, Date.now(), Math.random) });
}

/** Makes up for what a worker that was stopped left undone. */
export async function finishUpdate(): Promise<void> {
  if (channel !== null) await finishRenewal(updateStore, publishRenewed);
}

/** What the settings say of it. */
export async function updatesView(): Promise<UpdatesView> {
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
