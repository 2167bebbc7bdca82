/** Wires the browser's events to what answers them. Listeners are added at once, or a stopped worker would not be woken for them. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followGate, publishGate } from '../src/background/active-packs.ts';
import { dropDraftsOf, dropDraftsOfClosedTabs } from '../src/background/drafts.ts';
import { takeOverEarlier, USERS_KEYS } from '../src/background/earlier-versions.ts';
import { followEverySite, noteAllowed } from '../src/background/every-site.ts';
import { followExtraSites } from '../src/background/extra-sites.ts';
import { followPackSwitches } from '../src/background/pack-switch.ts';
import { takeUpOpenTabs } from '../src/background/open-tabs.ts';
import { listenToOwnUpdate } from '../src/background/own-update.ts';
import { onPageMessage } from '../src/background/pages.ts';
import { followPolicy, listenToPolicy, wantsWelcome } from '../src/background/policy.ts';
import { refreshTabs } from '../src/background/shown-tabs.ts';
import { dropSelectionsOf, dropSelectionsOfClosedTabs, listenToMenu, offerMenu } from '../src/background/selection.ts';
import { onSurfaceMessage } from '../src/background/surfaces.ts';
import { dropRecord, dropRecordsOfClosedTabs, inTurn } from '../src/background/tab-records.ts';
import { finishUpdate, followChannel, followUpdates, listenToUpdates } from '../src/background/updates.ts';
import { GATE_KEY } from '../src/kept-gate.ts';
import { beginKeeping, lookForLosses } from '../src/losses.ts';
import { parsePageMessage, parseSurfaceMessage } from '../src/messages.ts';
import { watchPolicy } from '../src/policy-store.ts';
import { noteProblem } from '../src/problems.ts';
import { watchSettings } from '../src/settings-store.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
      const answer = answerTo(message, sender);
      if (answer === null) return undefined;
      answer.then(reply, async (error: unknown) => {
        await noteProblem(error);
        reply(null);
      });
      return true;
    });
    browser.runtime.onInstalled.addListener(({ reason }) => {
      report(beginKeeping(USERS_KEYS, reason === 'update' ? GATE_KEY : null));
      prepare();
      if (reason === 'install') report(welcome());
    });
    browser.runtime.onStartup.addListener(() => {
      report(lookForLosses(USERS_KEYS, 'an earlier time'));
      prepare();
    });
    browser.permissions.onAdded.addListener(({ origins = [] }) => {
      report(noteAllowed(origins));
      report(followSites());
      report(followUpdates());
    });
    browser.permissions.onRemoved.addListener(() => {
      report(followSites());
      report(followUpdates());
    });
    listenToPolicy(() => report(followPolicy()));
    watchPolicy((now, before) => report(followChannel(now, before)));
    watchSettings((settings, before) => {
      report(followPackSwitches(settings, before));
      report(followSites());
      report(followUpdates());
      report(offerMenu());
      report(refreshTabs());
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      // After what the tab is still busy with, else that writes a record which nobody will drop.
      report(inTurn(tabId, () => dropRecord(tabId)));
      report(dropSelectionsOf(tabId));
      report(dropDraftsOf(tabId));
    });
    listenToMenu();
    listenToUpdates();
    listenToOwnUpdate();
    report(lookForLosses(USERS_KEYS, 'perhaps now'));
    report(finishUpdate());
    report(dropRecordsOfClosedTabs());
    report(dropDraftsOfClosedTabs());
    report(dropSelectionsOfClosedTabs());
    report(takeUpOpenTabs());
    catchUp();
  },
});

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Only our own content scripts and pages are answered. The tab is the one that the browser names. */
function answerTo(message: unknown, sender: Sender): Promise<unknown> | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.url?.startsWith(browser.runtime.getURL('/')) === true) {
    const parsed = parseSurfaceMessage(message);
    return parsed === null ? null : onSurfaceMessage(parsed);
  }
  const { tab } = sender;
  if (tab?.id === undefined || sender.frameId !== 0) return null;
  const parsed = parsePageMessage(message);
  return parsed === null ? null : onPageMessage(parsed, { tabId: tab.id, incognito: tab.incognito });
}

function prepare(): void {
  report(takeOverEarlier());
  report(publishGate());
}

/**
 * What the worker before this one may have been stopped in, or a store has lost, is brought in line with what is wanted: each of these does
 * nothing where all is well.
 */
function catchUp(): void {
  report(followPolicy());
  report(followGate());
  report(followSites());
  report(followUpdates());
  report(offerMenu());
}

let following: Promise<void> = Promise.resolve();

/** Where the reader is registered beside the listed sites. One after the other: two at once would register the same script twice. */
function followSites(): Promise<void> {
  const before = following;
  const follow = async (): Promise<void> => {
    await before.catch(() => undefined);
    await followEverySite();
    await followExtraSites();
  };
  following = follow();
  return following;
}

/** Language, permission and the button's place are the user's to choose, before the first warning. */
async function welcome(): Promise<void> {
  if (await wantsWelcome()) await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Background work has no surface of its own: what fails is kept for the popup to say. */
function report(work: Promise<void>): void {
  work.catch(noteProblem);
}
