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
      <button type="button" onClick={state === 'speaking' ? () => stopRef.current() : listen}>
        {t(state === 'speaking' ? 'action-listen-stop' : 'action-listen')}
      </button>
      <p class="small wide" role="status">
        {state === 'no-voice' && t('action-listen-none', { language: LANGUAGES[language].name })}
      </p>
    </>
  );
}
