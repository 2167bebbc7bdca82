/** Reads sentences aloud with a voice of the device. */
import { voiceFor } from './voice.ts';

/** Milliseconds within which a browser that loads its voices late has them. */
const VOICES_LATE_MS = 2_000;
/** What ends a sentence because it was told to, not because it failed. */
const TOLD_TO_STOP: readonly string[] = ['canceled', 'interrupted'];

/** A voice of the device for this language; null where it has none. At once where the voices are there already. */
export function findVoice(language: string): SpeechSynthesisVoice | null | Promise<SpeechSynthesisVoice | null> {
  const synthesis = synthesisHere();
  if (synthesis === null) return null;
  const voices = synthesis.getVoices();
  return voices.length > 0 ? voiceFor(voices, language) : lateVoice(synthesis, language);
}

function lateVoice(synthesis: SpeechSynthesis, language: string): Promise<SpeechSynthesisVoice | null> {
  return new Promise((resolve) => {
    const look = (isLast: boolean): void => {
      const voice = voiceFor(synthesis.getVoices(), language);
      if (voice === null && !isLast) return;
      clearTimeout(timer);
      synthesis.removeEventListener('voiceschanged', again);
      resolve(voice);
    };
    const again = (): void => look(false);
    const timer = setTimeout(() => look(true), VOICES_LATE_MS);
    synthesis.addEventListener('voiceschanged', again);
  });
}

/**
 * @param onEnd called once, when all is read or it was stopped; with true where the voice failed
 * @returns what stops it
 */
export function speak(
  sentences: readonly string[],
  voice: SpeechSynthesisVoice,
  onEnd: (failed: boolean) => void,
): () => void {
  const synthesis = synthesisHere();
  let isOver = false;
  const end = (failed: boolean): void => {
    if (isOver) return;
    isOver = true;
    synthesis?.cancel();
    onEnd(failed);
  };
  // What another window of ours still says would come first.
  synthesis?.cancel();
  for (const [i, sentence] of sentences.entries()) {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.addEventListener('error', ({ error }) => end(!TOLD_TO_STOP.includes(error)));
    if (i === sentences.length - 1) utterance.addEventListener('end', () => end(false));
    synthesis?.speak(utterance);
  }
  return () => end(false);
}

function synthesisHere(): SpeechSynthesis | null {
  return (globalThis as { readonly speechSynthesis?: SpeechSynthesis }).speechSynthesis ?? null;
}
