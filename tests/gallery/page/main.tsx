/** One surface in one state and language, as the address says: `?state=popup/warn&language=hi&size=200`. */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { WHOLE } from '../../../src/coverage.ts';
import type { Explanation } from '../../../src/explanation.ts';
import type { PackView, TabReply, TabView, UpdatesView } from '../../../src/messages.ts';
import type { Pause } from '../../../src/pauses.ts';
import { NOTHING_SET } from '../../../src/policy.ts';
import type { PolicyReading } from '../../../src/policy.ts';
import { textOfQuote } from '../../../src/quotes.ts';
import { draftPack } from '../../../src/report-draft.ts';
import type { ReportDraft } from '../../../src/report-draft.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/settings.ts';
import type { Settings } from '../../../src/settings.ts';
import { ask } from '../../../src/ui/ask.ts';
import type { Judge } from '../../../src/ui/check-items.ts';
import { FeedbackPage } from '../../../src/ui/feedback/FeedbackPage.tsx';
import { sampleOf } from '../../../src/ui/feedback/sample-of.ts';
import { Banner } from '../../../src/ui/banner/banner.ts';
import { bannerViewOf } from '../../../src/ui/banner/banner-view.ts';
import { CheckPage } from '../../../src/ui/CheckPage.tsx';
import type { SurfaceHost } from '../../../src/ui/host.ts';
import { OptionsPage } from '../../../src/ui/options/OptionsPage.tsx';
import { Popup } from '../../../src/ui/Popup.tsx';
import { ReportPage } from '../../../src/ui/report/ReportPage.tsx';
import { Surface, wordsFor } from '../../../src/ui/Surface.tsx';
import { isUiLanguage } from '../../../src/ui/texts/languages.ts';
import type { UiLanguage } from '../../../src/ui/texts/languages.ts';
import { inEnglish } from '../../../src/ui/texts/translator.ts';
import type { PlainTextKey } from '../../../src/ui/texts/translator.ts';
import type { Words } from '../../../src/ui/words.ts';
import { WelcomePage } from '../../../src/ui/welcome/WelcomePage.tsx';
import type { Samples } from '../samples.ts';
import { PSEUDO } from '../states.ts';
import type { State } from '../states.ts';
import { allow, answerWith } from './fake-browser.ts';
import { ORGANISATION_SET } from './organisation.ts';
import { pseudoWords } from './pseudo.ts';

interface Shown {
  readonly surface: ComponentChild;
  readonly title: PlainTextKey;
  readonly css: 'popup' | 'check' | 'report' | 'feedback' | 'options' | 'welcome';
  readonly settings?: Partial<Settings>;
  /** What an organisation has set. */
  readonly reading?: PolicyReading;
  /** What is done before the picture is taken. */
  readonly act?: () => void;
}

const judge: Judge = (items) => ask({ type: 'items/check', items });

function popup(view: TabView, pause: Pause | null = null): Shown {
  const reply: TabReply = { view, pause, site: 'jobs.example', why: false, problem: null };
  answerWith({ 'tab/view': reply });
  return { surface: <Popup tabId={1} />, title: 'name', css: 'popup' };
}

function checkedPopup(explanation: Explanation, more: Partial<Extract<TabView, { status: 'checked' }>> = {}): Shown {
  return popup({
    status: 'checked',
    visit: 'v',
    coverage: WHOLE,
    picturesNotRead: 0,
    rest: 'none',
    part: 0,
    explanation,
    ...more,
  });
}

/** As where offers of every other kind stand on the page, too. */
function withOthers({ warn, packs }: Samples): Explanation {
  return { ...warn, also: packs.filter(({ id }) => id !== warn.packId).map(({ title }) => title) };
}

const OPEN_MENUS = (): void => document.querySelectorAll('details').forEach((one) => (one.open = true));

function shown(state: Exclude<State, BannerState>, samples: Samples): Shown {
  const clear = { ...samples.report, level: 'clear', quotes: [] } as const;
  switch (state) {
    case 'popup/warn':
      return checkedPopup(samples.warn);
    case 'popup/warn-also':
      return checkedPopup(withOthers(samples));
    case 'popup/caution':
      return checkedPopup(samples.caution);
    case 'popup/report':
      return checkedPopup(samples.report);
    case 'popup/clear':
      return { ...checkedPopup(clear), act: OPEN_MENUS };
    case 'popup/clear-partly-read':
      return checkedPopup(
        { ...clear, packIssued: '2020-01-31' },
        {
          coverage: {
            partial: true,
            framesNotRead: 3,
            frameHosts: ['jobs.example', 'a-long-name-of-a-site.example', 'other.example'],
            framesUnnamed: 2,
            chatsNotRead: true,
          },
          rest: 'offered',
        },
      );
    case 'popup/warn-reading-on':
      return checkedPopup(samples.warn, { coverage: { ...WHOLE, partial: true }, rest: 'reading', part: 3 });
    case 'popup/clear-pictures':
      return checkedPopup(clear, { picturesNotRead: 3 });
    case 'popup/warn-licence':
      return checkedPopup({
        ...samples.warn,
        licence: { numbers: ['B-0000/DEL/PER/1000+/3/0000/2024'], elsewhere: false },
      });
    case 'popup/paused-page':
      return popup({ status: 'paused' }, { by: 'page' });
    case 'popup/paused-site':
      return popup({ status: 'paused' }, { by: 'site', site: 'a-long-name-of-a-site.example' });
    case 'popup/paused-hour':
      return popup({ status: 'paused' }, { by: 'hour', until: new Date(2026, 10, 25, 14, 30).getTime() });
    case 'popup/unchecked':
      return popup({ status: 'unchecked', why: 'not-asked' });
    case 'popup/private':
      return popup({ status: 'unchecked', why: 'private' });
    case 'popup/checking':
      return popup({ status: 'checking' });
    case 'popup/textless':
      return popup({ status: 'textless', pdf: false });
    case 'popup/failed':
      return popup({ status: 'failed', reason: 'The frame was removed.' });
    case 'popup/organisation':
      return { ...checkedPopup(samples.warn), reading: ORGANISATION_SET };
    case 'check/empty':
      return { surface: <CheckPage judge={judge} />, title: 'check-title', css: 'check' };
    case 'check/result':
      answerWith({
        'items/check': {
          status: 'checked',
          packs: [{ ...draftOf(samples.warn).pack, expires: samples.warn.packExpires }],
          items: [{ level: 'warn', explanation: samples.warn, partial: false }],
        },
      });
      return {
        surface: <CheckPage judge={judge} sample={samples.offer} />,
        title: 'check-title',
        css: 'check',
      };
    case 'report/draft':
      return { surface: <ReportPage draft={draftOf(samples.warn)} />, title: 'action-report', css: 'report' };
    case 'feedback/sample':
      return {
        surface: <FeedbackPage sample={sampleOf(draftOf(samples.warn), inEnglish)} mayKeep channel={null} />,
        title: 'wrong-title',
        css: 'feedback',
      };
    case 'options/first-day':
      return options(samples);
    case 'options/paused': {
      const paused = { sites: ['jobs.example'], pages: ['https://board.example/listings/4711?from=search'], until: 0 };
      return { ...options(samples), settings: { pauses: paused } };
    }
    case 'options/organisation':
      return { ...options(samples), reading: ORGANISATION_SET };
    case 'options/updated':
      return options(samples, updates({ tried: LOOKED, outcomes: ['updated'] }), { updatedAt: LOOKED });
    case 'options/update-refused':
      return options(samples, updates({ tried: LOOKED, outcomes: ['signature'] }));
    case 'options/updates-silent':
      return options(samples, updates({ tried: LOOKED, failure: 'unreachable', silentSince: LONG_AGO }), {
        expires: '2020-01-31',
      });
    case 'welcome/chrome':
      answerWith({ 'packs/view': { packs: samples.packs } });
      return { surface: <WelcomePage browserKind="chrome" />, title: 'welcome-title', css: 'welcome' };
    case 'welcome/phone':
      answerWith({ 'packs/view': { packs: samples.packs } });
      return { surface: <WelcomePage browserKind="phone" />, title: 'welcome-title', css: 'welcome' };
  }
}

const LOOKED = Date.UTC(2026, 10, 25, 9);
const LONG_AGO = Date.UTC(2026, 9, 30);

/**
 * @param said what is said of newer pattern lists
 * @param more what else is true of each list
 */
function options(
  { packs }: Pick<Samples, 'packs'>,
  said: UpdatesView = { status: 'none' },
  more: Partial<PackView> = {},
): Shown {
  allow(said.status !== 'none');
  answerWith({
    'packs/view': { packs: packs.map((pack) => ({ ...pack, ...more })) },
    'updates/view': said,
    'updates/look': said,
  });
  return { surface: <OptionsPage />, title: 'options-title', css: 'options' };
}

function updates(said: Partial<Extract<UpdatesView, { status: 'known' }>> = {}): UpdatesView {
  return {
    status: 'known',
    host: 'lists.example.org',
    origin: 'https://lists.example.org/*',
    tried: null,
    failure: null,
    outcomes: [],
    silentSince: null,
    frozenSince: null,
    ...said,
  };
}

function draftOf({ warning, quotes, channels, licence, packId, packVersion, packIssued }: Explanation): ReportDraft {
  return {
    level: 'warn',
    warning,
    origin: { kind: 'page', address: 'https://jobs.example/listings/4711?from=search', title: 'Army security helper' },
    at: Date.UTC(2026, 10, 25, 9),
    quotes,
    channels,
    licence,
    text: quotes.map(({ quote }) => textOfQuote(quote)).join('\n'),
    cut: false,
    pack: draftPack({ packId, packVersion, packIssued }),
    picture: null,
    privately: false,
    calledNoOffer: false,
  };
}

/** As the surfaces have them: what all share comes first. */
const shared = (): Promise<unknown> => import('../../../src/ui/surface.css');
const plain = (): Promise<unknown> => shared().then(() => import('../../../src/ui/page.css'));
const STYLES = {
  popup: () => shared().then(() => import('../../../entrypoints/popup/popup.css')),
  check: () => shared().then(() => import('../../../src/ui/check.css')),
  report: () => shared().then(() => import('../../../entrypoints/report/report.css')),
  feedback: plain,
  options: plain,
  welcome: () => shared().then(() => import('../../../entrypoints/welcome/welcome.css')),
};

type BannerState = Extract<State, `banner/${string}`>;

function isBanner(state: State): state is BannerState {
  return state.startsWith('banner/');
}

/** The banner is no surface of its own: it lies in a page, in a root that nobody looks into. Here tests do. */
function showBanner(state: BannerState, explanation: Explanation, own: Words, settings: Settings): void {
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow') as (init: ShadowRootInit) => ShadowRoot;
  Element.prototype.attachShadow = function open(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  render(
    <main>
      <h1>A page of somebody else</h1>
    </main>,
    document.body,
  );
  const level = state === 'banner/caution' ? 'caution' : 'warn';
  const { organisation } = (state === 'banner/organisation' ? ORGANISATION_SET : NOTHING_SET).policy;
  const view = bannerViewOf(explanation, { level, items: [], own, english: false, settings, organisation });
  const banner = new Banner(view, {
    why: () => Promise.resolve(false),
    inLanguage: () => Promise.resolve(null),
    dismiss: () => {},
    elementOf: () => null,
    isAlive: () => true,
  });
  banner.show();
}

async function show(state: State, wanted: string, textSize: number): Promise<void> {
  const language: UiLanguage = isUiLanguage(wanted) ? wanted : 'en';
  const samples = (await (await fetch('samples.json')).json()) as Record<UiLanguage, Samples>;
  if (isBanner(state)) {
    const settings = parseSettings({ ...DEFAULT_SETTINGS, language, textSize });
    const words = wanted === PSEUDO ? pseudoWords() : await wordsFor(settings, { languages: [] });
    const { caution, warn } = samples[language];
    const also = withOthers(samples[language]);
    const explanation = { 'banner/caution': caution, 'banner/also': also }[state as string] ?? warn;
    showBanner(state, explanation, words, settings);
    await new Promise((resolve) => setTimeout(resolve, 250));
    document.documentElement.dataset.ready = '';
    return;
  }
  const { surface, title, css, settings: some = {}, reading = NOTHING_SET, act } = shown(state, samples[language]);
  await STYLES[css]();
  const settings = parseSettings({ ...DEFAULT_SETTINGS, ...some, language, textSize });
  const host: SurfaceHost = {
    version: '1.0.0',
    keepSample: () => Promise.resolve(),
    languages: ['en'],
    loadSettings: () => Promise.resolve(settings),
    changeSettings: () => Promise.resolve(settings),
    watchSettings: () => () => {},
    loadPolicy: () => Promise.resolve(reading),
    watchPolicy: () => () => {},
  };
  const words: Words = wanted === PSEUDO ? pseudoWords() : await wordsFor(settings, host);
  render(
    <Surface host={host} beginning={{ settings, reading, words }} title={title}>
      {surface}
    </Surface>,
    document.body,
  );
  // What the surfaces ask of the background comes a moment later.
  await new Promise((resolve) => setTimeout(resolve, 50));
  act?.();
  await new Promise((resolve) => setTimeout(resolve, 50));
  document.documentElement.dataset.ready = '';
}

const asked = new URLSearchParams(location.search);
await show(asked.get('state') as State, asked.get('language') ?? 'en', Number(asked.get('size') ?? 100));
