/** The texts of a pack: each has a key, by which other languages are put beside the English. */
import type { Guidance, LocalisedText, PackTexts } from './pack.ts';
import type { GuidanceSource, PackSource, TranslationSource } from './source.ts';

/** What of a pack's source is shown to users. */
export interface TextSource {
  readonly pack: Pick<PackSource, 'title'>;
  readonly guidance: GuidanceSource;
}

/** Makes a text out of its key and its English. */
type Localise = (key: string, en: string) => LocalisedText;

/**
 * Puts all languages together. A text that a language lacks stays English there: half a warning is better than none, and the
 * tests ask for all of them.
 */
export function localisedTexts(source: TextSource, translations: readonly TranslationSource[]): PackTexts {
  return mapTexts(source, (key, en) => ({
    en,
    ...Object.fromEntries(
      translations.flatMap(({ language, texts }) =>
        Object.hasOwn(texts, key) ? [[language, texts[key] as string]] : [],
      ),
    ),
  }));
}

/** @returns the English texts by key, as a translator gets them */
export function englishTexts(source: TextSource): Map<string, string> {
  const texts = new Map<string, string>();
  mapTexts(source, (key, en) => {
    texts.set(key, en);
    return { en };
  });
  return texts;
}

function mapTexts({ pack, guidance }: TextSource, localise: Localise): PackTexts {
  return { title: localise('title', pack.title), guidance: mapGuidance(guidance, localise) };
}

function mapGuidance(guidance: GuidanceSource, localise: Localise): Guidance {
  const { warning, sample, advisory, channels, proofs, situations } = guidance;
  const proof = (id: string): LocalisedText => localise(`proof.${id}`, proofs[id] as string);
  const sentence = (of: keyof typeof warning): LocalisedText => localise(`warning.${of}`, warning[of]);
  return {
    warning: {
      warn: sentence('warn'),
      caution: sentence('caution'),
      'banner-warn': sentence('banner-warn'),
      'banner-caution': sentence('banner-caution'),
      share: sentence('share'),
    },
    sample: localise('sample', sample),
    advisory: {
      ...advisory,
      issuer: localise('advisory.issuer', advisory.issuer),
      quote: localise('advisory.quote', advisory.quote),
      official: { ...advisory.official, title: localise('advisory.official', advisory.official.title) },
    },
    channels: channels.map(({ short, name, note, ...channel }) => ({
      ...channel,
      short: localise(`channel.${channel.id}.short`, short),
      name: localise(`channel.${channel.id}.name`, name),
      ...(note === undefined ? {} : { note: localise(`channel.${channel.id}.note`, note) }),
    })),
    situations: situations.map(({ id, label, steps }) => ({
      id,
      label: localise(`situation.${id}`, label),
      steps: steps.map(({ text, keep, ...step }) => ({
        ...step,
        text: localise(`step.${id}.${step.id}`, text),
        keep: (keep ?? []).map(proof),
      })),
    })),
  };
}
