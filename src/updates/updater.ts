/** Asks the channel which packs it has, and takes the newer ones into use, one look at a time. */
import type { CompiledPack } from '../packs/pack.ts';
import type { Channel } from './channel.ts';
import { fetchFile } from './fetching.ts';
import type { Fetched, Limits } from './fetching.ts';
import { LATEST_FILE, MOST_LATEST_BYTES, parseLatest } from './latest.ts';
import type { Offer } from './latest.ts';
import type { Failure, News, Outcome, PackNews } from './news.ts';
import { LASTING } from './refusals.ts';
import { readNews, writeNews } from './store.ts';
import { take } from './taking.ts';
import type { UpdateDoors } from './taking.ts';

const LATEST_LIMITS: Limits = { types: ['application/json'], mostBytes: MOST_LATEST_BYTES, mostMs: 15_000 };

/**
 * @returns looks for newer packs; whoever asks while a look is under way waits for that one. What it gives is kept for the settings to say
 */
export function updater(channel: Channel, doors: UpdateDoors): () => Promise<News> {
  let looking: Promise<News> | null = null;
  return () => {
    looking ??= look(channel, doors).finally(() => (looking = null));
    return looking;
  };
}

async function look(channel: Channel, doors: UpdateDoors): Promise<News> {
  const news = tried(await readNews(doors.store), doors.now());
  await tell(news, doors);
  const latest = await fetchFile(channel.address + LATEST_FILE, LATEST_LIMITS, doors);
  const offers = latest.ok ? parseLatest(latest.bytes) : null;
  if (offers === null) return tell({ ...news, failure: failureOf(latest) }, doors);
  const packs: Record<string, News['packs'][string]> = {};
  for (const builtIn of await doors.builtIn()) {
    const offer = offers.find(({ id }) => id === builtIn.id);
    // One after the other: a small device has little room for two at once.
    // oxlint-disable-next-line no-await-in-loop
    packs[builtIn.id] = await lookFor(offer, builtIn, news.packs[builtIn.id], channel, doors);
  }
  return tell({ ...news, reached: doors.now(), failure: null, packs }, doors);
}

async function lookFor(
  offer: Offer | undefined,
  builtIn: CompiledPack,
  before: PackNews | undefined,
  channel: Channel,
  doors: UpdateDoors,
): Promise<PackNews> {
  if (offer === undefined) return { at: doors.now(), outcome: 'nothing-newer', sha256: null, by: '' };
  const examiner = await doors.examinerOf(builtIn);
  const { sha256 } = offer;
  const said = (outcome: Outcome): PackNews => ({ at: doors.now(), outcome, sha256, by: examiner.name });
  // Not fetched again day after day, on somebody's mobile data.
  if (before?.sha256 === sha256 && before.by === examiner.name && LASTING.has(before.outcome))
    return said(before.outcome);
  return said(await take({ offer, builtIn, examiner, channel, doors }));
}

function failureOf(latest: Fetched): Failure {
  return !latest.ok && (latest.failure === 'unreachable' || latest.failure === 'slow') ? 'unreachable' : 'no-catalogue';
}

/** Moments that are yet to come are those of a clock that was wrong. */
function tried(news: News, now: number): News {
  const past = (moment: number | null): number | null => (moment !== null && moment <= now ? moment : null);
  return { ...news, since: past(news.since) ?? now, reached: past(news.reached), tried: now };
}

/** A full device may lose the news, and keeps its packs. */
async function tell(news: News, { store, note }: UpdateDoors): Promise<News> {
  try {
    await writeNews(store, news);
  } catch (error) {
    note(error);
  }
  return news;
}
