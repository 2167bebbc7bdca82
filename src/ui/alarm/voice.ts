/** Which of the device's voices reads our words aloud. */

/** What is asked of a voice; browsers have more. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/**
 * A voice that is not on the device would send what it reads to somebody's server, so only local ones are taken; of these India's
 * own way of speaking first.
 *
 * @param language of the words, as "hi"
 * @returns null where the device has none for the language: a voice of another one would read signs, not words
 */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | null {
  const able = voices.filter((voice) => voice.localService && partsOf(voice.lang)[0] === language);
  const rank = (voice: V): number => (partsOf(voice.lang).includes('in') ? 0 : 2) + (voice.default ? 0 : 1);
  return able.reduce((best: V | null, one) => (best === null || rank(one) < rank(best) ? one : best), null);
}

/** Android writes "hi_IN", others "hi-IN". */
function partsOf(tag: string): string[] {
  return tag.toLowerCase().split(/[-_]/);
}
