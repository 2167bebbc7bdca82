/** The helplines of an organisation, as lines beside each other: whom to call, what to open, in which languages, when. */
import type { ChannelLine } from '../../messages.ts';
import type { Helpline, Organisation } from '../../organisation.ts';
import { addressOf } from './channel-line.ts';
import { inLanguage, languageName } from './languages.ts';
import type { UiLanguage } from './languages.ts';
import type { Translate } from './translator.ts';

/** The organisation by its name, or by what it does here. */
export function organisationName({ name }: Pick<Organisation, 'name'>, t: Translate, language: UiLanguage): string {
  return name === null ? t('organisation-unnamed') : inLanguage(name, language);
}

/** @returns those first that answer in the reader's language */
export function helplineLines(organisation: Organisation, t: Translate, language: UiLanguage): ChannelLine[] {
  const speaks = ({ languages }: Helpline): boolean => languages?.includes(language) === true;
  const { helplines } = organisation;
  const ordered = [...helplines.filter(speaks), ...helplines.filter((one) => !speaks(one))];
  return ordered.flatMap((helpline) => linesOf(helpline, organisation, t, language));
}

/** A number and a page are two lines; what is said of them stands below the first. */
function linesOf(helpline: Helpline, organisation: Organisation, t: Translate, language: UiLanguage): ChannelLine[] {
  const { tel, url } = helpline;
  const name =
    helpline.name === undefined ? organisationName(organisation, t, language) : inLanguage(helpline.name, language);
  const note = noteOf(helpline, t, language);
  return [
    ...(tel === undefined ? [] : [{ text: `${name}: `, number: tel, href: addressOf({ tel }), note }]),
    ...(url === undefined
      ? []
      : [
          tel === undefined && helpline.name !== undefined
            ? { text: name, number: '', href: url, note }
            : {
                text: url.replace(/^https?:\/\/|\/$/g, ''),
                number: '',
                href: url,
                note: tel === undefined ? note : '',
              },
        ]),
  ];
}

function noteOf({ languages, hours, note }: Helpline, t: Translate, language: UiLanguage): string {
  const spoken = languages?.map((tag) => languageName(tag, language)).join(', ');
  return [
    ...(spoken === undefined || spoken === '' ? [] : [t('organisation-languages', { languages: spoken })]),
    ...[hours, note].flatMap((text) => (text === undefined ? [] : [inLanguage(text, language)])),
  ].join(' · ');
}
