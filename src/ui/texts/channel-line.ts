/** An official link or a number as a line: what the link says, where it leads, and who published it. */
import type { ExplainedChannel } from '../../explanation.ts';
import type { ChannelLine } from '../../messages.ts';
import type { Translate } from './translator.ts';
import { inLanguage } from './languages.ts';
import type { UiLanguage } from './languages.ts';

/** A channel beside a step: short, since several stand on a small screen. */
export function channelLine(channel: ExplainedChannel, t: Translate, language: UiLanguage): ChannelLine {
  const short = inLanguage(channel.short, language);
  return {
    text: channel.tel === undefined ? short : `${short}: `,
    number: channel.tel ?? '',
    href: addressOf(channel),
    note: channel.confirmed === null ? t('help-published', { publisher: channel.publisher }) : '',
  };
}

/** @returns what a link to a number or else a page opens, or an empty text */
export function addressOf({ tel, url }: Pick<ExplainedChannel, 'tel' | 'url'>): string {
  return tel === undefined ? (url ?? '') : `tel:${tel.replace(/[^+\d]/g, '')}`;
}
