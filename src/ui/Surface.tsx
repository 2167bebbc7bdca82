/** The frame of every surface: its language, its colours and its text size follow the settings while it is open. */
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PolicyReading } from '../policy.ts';
import type { Settings } from '../settings.ts';
import { SurfaceContext } from './host.ts';
import type { SurfaceHost } from './host.ts';
import { deviceLook, themeOf, watchDeviceLook } from './theme.ts';
import type { DeviceLook } from './theme.ts';
import { useFollowed } from './useFollowed.ts';
import { directionOf } from './texts/languages.ts';
import { loadTexts } from './texts/load.ts';
import { ENGLISH } from './texts/translator.ts';
import type { PlainTextKey } from './texts/translator.ts';
import { languageOf } from './texts/user-language.ts';
import { WordsContext } from './words.ts';
import type { Words } from './words.ts';

/** What must be known before anything is drawn: else a surface would flash in another language. */
export interface Beginning {
  readonly settings: Settings;
  readonly reading: PolicyReading;
  readonly words: Words;
}

export interface SurfaceProps {
  readonly host: SurfaceHost;
  readonly beginning: Beginning;
  /** What the browser's tab says. */
  readonly title: PlainTextKey;
  readonly children: ComponentChildren;
}

export function Surface({ host, beginning, title, children }: SurfaceProps): JSX.Element {
  const settings = useFollowed(beginning.settings, host.watchSettings, host.loadSettings);
  const reading = useFollowed(beginning.reading, host.watchPolicy, host.loadPolicy);
  const [words, setWords] = useState(beginning.words);
  const [english, showEnglish] = useState(false);
  const [situation, chooseSituation] = useState<string | null>(null);
  useEffect(() => {
    let late = false;
    const follow = async (): Promise<void> => {
      const next = await wordsFor(settings, host);
      if (!late) setWords((now) => (now.language === next.language ? now : next));
    };
    void follow();
    return () => {
      late = true;
    };
  }, [host, settings]);
  const [look, setLook] = useState(deviceLook);
  useEffect(() => watchDeviceLook(setLook), []);
  const shown = english ? ENGLISH : words;
  useLayoutEffect(() => dressDocument(document.documentElement, settings, look, shown), [settings, look, shown]);
  useLayoutEffect(() => {
    document.title = title === 'name' ? shown.t('name') : `${shown.t(title)} · ${shown.t('name')}`;
  }, [shown, title]);
  const state = useMemo(
    () => ({ host, settings, reading, english, showEnglish, situation, chooseSituation }),
    [host, settings, reading, english, situation],
  );
  return (
    <SurfaceContext.Provider value={state}>
      <WordsContext.Provider value={shown}>{children}</WordsContext.Provider>
    </SurfaceContext.Provider>
  );
}

/** English where the texts of the language cannot be loaded: a warning must be readable whatever fails. */
export async function wordsFor(settings: Settings, { languages }: Pick<SurfaceHost, 'languages'>): Promise<Words> {
  const language = languageOf(settings, languages);
  try {
    return { language, t: await loadTexts(language) };
  } catch (error) {
    // oxlint-disable-next-line no-console -- the log is where a maintainer looks first
    console.error('Parakh:', error);
    return ENGLISH;
  }
}

function dressDocument(root: HTMLElement, { theme, textSize }: Settings, look: DeviceLook, { language }: Words): void {
  root.lang = language;
  root.dir = directionOf(language);
  root.dataset.theme = themeOf(theme, look);
  root.dataset.textSize = String(textSize);
}
