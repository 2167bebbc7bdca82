/** Shown once after installing, on one screen: language, what Parakh does and never does, where it looks, its button. */
import type { JSX } from 'preact';
import { browser } from 'wxt/browser';
import { Choice } from '../Choice.tsx';
import { Foot } from '../Foot.tsx';
import { inLanguage, languageGiven, LANGUAGES, UI_LANGUAGES } from '../texts/languages.ts';
import type { PlainTextKey } from '../texts/translator.ts';
import { usePacks } from '../usePacks.ts';
import { useSettings } from '../useSettings.ts';
import { SavedNote } from '../SavedNote.tsx';
import { useSurface } from '../host.ts';
import { languageOf } from '../texts/user-language.ts';
import { SetUpBy } from '../SetUpBy.tsx';
import { useWords } from '../words.ts';
import { PinNote } from './PinNote.tsx';
import type { BrowserKind } from './PinNote.tsx';
import { WhereToLook } from './WhereToLook.tsx';

export function WelcomePage({ browserKind }: { readonly browserKind: BrowserKind }): JSX.Element {
  const { t } = useWords();
  const { host } = useSurface();
  const { settings, change, saved } = useSettings();
  return (
    <main class="surface">
      <header>
        <h1>{t('welcome-title')}</h1>
        <p>{t('welcome-lead')}</p>
        <Kinds />
      </header>
      <SetUpBy />
      <section>
        <Choice
          legend={t('welcome-language')}
          setting="language"
          chosen={languageOf(settings, host.languages) as string}
          options={UI_LANGUAGES.map((one) => ({ value: one as string, label: LANGUAGES[one].name, lang: one }))}
          onChoose={(language) => change({ language })}
        />
        {saved.status === 'failed' && <SavedNote saved={saved} />}
      </section>
      <div class="columns">
        <Points title="welcome-does" points={['welcome-does-1', 'welcome-does-2', 'welcome-does-3']} />
        <Points title="welcome-never" points={['welcome-never-1', 'welcome-never-2', 'welcome-never-3']} />
      </div>
      <div class="columns">
        <WhereToLook />
        <PinNote browserKind={browserKind} />
      </div>
      <section class="columns">
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('/check.html?sample') })}
        >
          {t('sample-try')}
        </button>
        <button type="button" class="primary" onClick={() => void close()}>
          {t('welcome-done')}
        </button>
      </section>
      <Foot pack={null} languages={false} />
    </main>
  );
}

/** What the pattern lists warn of. */
function Kinds(): JSX.Element {
  const { language } = useWords();
  const { packs } = usePacks();
  return (
    <ul class="points">
      {packs
        .filter(({ isOn }) => isOn)
        .map(({ id, title }) => (
          <li key={id} lang={languageGiven(title, language)}>
            {inLanguage(title, language)}
          </li>
        ))}
    </ul>
  );
}

/** Leaves the user where they came from; a window that shows nothing else stays open. */
async function close(): Promise<void> {
  const [own, all] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  if (own?.id === undefined) return;
  if (all.length === 1) await browser.tabs.create({});
  await browser.tabs.remove(own.id);
}

interface PointsProps {
  readonly title: PlainTextKey;
  readonly points: readonly PlainTextKey[];
}

function Points({ title, points }: PointsProps): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <h2>{t(title)}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{t(point)}</li>
        ))}
      </ul>
    </section>
  );
}
