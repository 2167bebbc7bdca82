/** Reads the warning aloud: our own words only, with a voice of the device, until it is stopped or the surface closes. */
import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGES } from '../texts/languages.ts';
import { useWords } from '../words.ts';
import { findVoice, speak } from './speech.ts';

export function ListenButton({ sentences }: { readonly sentences: readonly string[] }): JSX.Element {
  const { t, language } = useWords();
  const [state, setState] = useState<'silent' | 'speaking' | 'no-voice'>('silent');
  /** What stops what is being said, or is about to be. */
  const stopRef = useRef<() => void>(() => {});

  const start = useCallback(
    (voice: SpeechSynthesisVoice | null) => {
      if (voice === null) {
        setState('no-voice');
        return;
      }
      setState('speaking');
      stopRef.current = speak(sentences, voice, (failed) => setState(failed ? 'no-voice' : 'silent'));
    },
    [sentences],
  );
  const listen = (): void => {
    const voice = findVoice(language);
    // Some browsers speak only in the very moment of the press.
    if (!(voice instanceof Promise)) {
      start(voice);
      return;
    }
    let wanted = true;
    setState('speaking');
    stopRef.current = () => {
      wanted = false;
      setState('silent');
    };
    void voice.then((found) => wanted && start(found));
  };
  useEffect(() => {
    const silence = (): void => stopRef.current();
    addEventListener('pagehide', silence);
    return () => {
      removeEventListener('pagehide', silence);
      silence();
      setState('silent');
    };
  }, [language]);

  return (
    <>
      <button type="button" class="plain listen" onClick={state === 'speaking' ? () => stopRef.current() : listen}>
        {SPEAKER}
        {t(state === 'speaking' ? 'action-listen-stop' : 'action-listen')}
      </button>
      <p class="small" role="status">
        {state === 'no-voice' && t('action-listen-none', { language: LANGUAGES[language].name })}
      </p>
    </>
  );
}

/** A loudspeaker. It points to where its waves go, so that right to left it is a mirror image. */
const SPEAKER = (
  <svg class="points" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d="M3 7.5h3L10.5 4v12L6 12.5H3z" fill="currentColor" />
    <path
      d="M13 7c1.6 1.7 1.6 4.3 0 6M15.4 4.8c2.8 2.9 2.8 7.5 0 10.4"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      fill="none"
    />
  </svg>
);
