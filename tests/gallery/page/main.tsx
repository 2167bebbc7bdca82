/** One surface in one state and language, as the address says: `?state=popup/warn&language=hi&size=200`. */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import type { Explanation } from '../../../src/explanation.ts';
import type { Coverage, TabView } from '../../../src/messages.ts';
import { textOfQuote } from '../../../src/quotes.ts';
import type { ReportDraft } from '../../../src/report-draft.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/settings.ts';
import type { Settings } from '../../../src/settings.ts';
import { FeedbackPage } from '../../../src/ui/feedback/FeedbackPage.tsx';
import { sampleOf } from '../../../src/ui/feedback/sample-of.ts';
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
import { answerWith } from './fake-browser.ts';
import { pseudoWords } from './pseudo.ts';

interface Shown {
  readonly surface: ComponentChild;
  readonly title: PlainTextKey;
  readonly css: 'popup' | 'check' | 'report' | 'feedback' | 'options' | 'welcome';
  readonly settings?: Partial<Settings>;
  /** What is done before the picture is taken. */
  readonly act?: () => void;
}

const READ: Coverage = { partial: false, framesNotRead: 0, chatsNotRead: false };

function popup(view: TabView): Shown {
  answerWith({ 'tab/view': { view, everySite: false, problem: null } });
  return { surface: <Popup tabId={1} />, title: 'name', css: 'popup' };
}

function shown(state: State, samples: Samples): Shown {
  const checked = (level: keyof Samples): Shown =>
    popup({ status: 'checked', coverage: READ, explanation: samples[level] });
  const clear = { ...samples.report, level: 'clear', quotes: [] } as const;
  switch (state) {
    case 'popup/warn':
      return checked('warn');
    case 'popup/caution':
      return checked('caution');
    case 'popup/report':
      return checked('report');
    case 'popup/clear':
      return popup({ status: 'checked', coverage: READ, explanation: clear });
    case 'popup/clear-partly-read':
      return popup({
        status: 'checked',
        coverage: { partial: true, framesNotRead: 3, chatsNotRead: true },
        explanation: clear,
      });
    case 'popup/unchecked':
      return popup({ status: 'unchecked', why: 'not-asked' });
    case 'popup/private':
      return popup({ status: 'unchecked', why: 'private' });
    case 'popup/checking':
      return popup({ status: 'checking' });
    case 'popup/textless':
      return popup({ status: 'textless' });
    case 'popup/failed':
      return popup({ status: 'failed', reason: 'The frame was removed.' });
    case 'check/empty':
      return { surface: <CheckPage selection={null} sample={false} />, title: 'check-title', css: 'check' };
    case 'check/sample':
      return { surface: <CheckPage selection={null} sample />, title: 'check-title', css: 'check' };
    case 'check/result':
      answerWith({
        'items/check': {
          status: 'checked',
          pack: draftOf(samples.warn).pack,
          items: [{ level: 'warn', explanation: samples.warn, licences: [], partial: false }],
        },
      });
      return {
        surface: <CheckPage selection={null} sample />,
        title: 'check-title',
        css: 'check',
        act: () => document.querySelector<HTMLButtonElement>('button[type=submit]')?.click(),
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
    case 'options/paused': {
      const { packVersion: version, packIssued: issued } = samples.warn;
      answerWith({
        'pack/view': {
          title: { en: 'Job offers that lead into the Russian army' },
          version,
          issued,
          signals: 106,
          sources: 79,
        },
      });
      const paused = { sites: ['jobs.example'], pages: ['https://board.example/listings/4711?from=search'], until: 0 };
      return {
        surface: <OptionsPage />,
        title: 'options-title',
        css: 'options',
        settings: state === 'options/paused' ? { pauses: paused } : {},
      };
    }
    case 'welcome/chrome':
      return { surface: <WelcomePage browserKind="chrome" />, title: 'welcome-title', css: 'welcome' };
    case 'welcome/phone':
      return { surface: <WelcomePage browserKind="phone" />, title: 'welcome-title', css: 'welcome' };
  }
}

function draftOf({ quotes, channels, packId, packVersion, packIssued }: Explanation): ReportDraft {
  return {
    level: 'warn',
    origin: { kind: 'page', address: 'https://jobs.example/listings/4711?from=search', title: 'Army security helper' },
    at: Date.UTC(2026, 10, 25, 9),
    quotes,
    channels,
    licences: [],
    text: quotes.map(({ quote }) => textOfQuote(quote)).join('\n'),
    cut: false,
    pack: { id: packId, version: packVersion, issued: packIssued },
    picture: null,
    privately: false,
    calledNoOffer: false,
  };
}

const STYLES = {
  popup: () => import('../../../entrypoints/popup/popup.css'),
  check: () => import('../../../entrypoints/check/check.css'),
  report: () => import('../../../entrypoints/report/report.css'),
  feedback: () => import('../../../entrypoints/feedback/feedback.css'),
  options: () => import('../../../entrypoints/options/options.css'),
  welcome: () => import('../../../entrypoints/welcome/welcome.css'),
};

async function show(state: State, wanted: string, textSize: number): Promise<void> {
  const language: UiLanguage = isUiLanguage(wanted) ? wanted : 'en';
  const samples = (await (await fetch('samples.json')).json()) as Record<UiLanguage, Samples>;
  const { surface, title, css, settings: some = {}, act } = shown(state, samples[language]);
  await STYLES[css]();
  const settings = parseSettings({ ...DEFAULT_SETTINGS, ...some, language, textSize });
  const host: SurfaceHost = {
    version: '1.0.0',
    keepSample: () => Promise.resolve(),
    languages: ['en'],
    loadSettings: () => Promise.resolve(settings),
    changeSettings: () => Promise.resolve(settings),
    watchSettings: () => () => {},
  };
  const words: Words = wanted === PSEUDO ? pseudoWords() : await wordsFor(settings, host);
  render(
    <Surface host={host} beginning={{ settings, words }} title={title}>
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
