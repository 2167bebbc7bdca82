/** What nobody has looked at who could say that it is right: helplines, and languages. */
import { packFolders, readPackTexts } from '../../src/packs/folder.ts';
import { LANGUAGES } from '../../src/ui/texts/languages.ts';
import { fine, note, publisher } from './step.ts';
import type { Finding, Step } from './step.ts';

const PACKS = 'assets/packs';

/** Whom a warning names: a number to call, or a page. */
export interface Channel {
  readonly id: string;
  readonly tel?: string | undefined;
  readonly url?: string | undefined;
  /** The day on which a person called it or opened it. */
  readonly confirmed: string | null;
}

/** Somebody in need calls a number that is wrong; a page that is gone says so itself. */
export function channelFindings(pack: string, channels: readonly Channel[]): Finding[] {
  const open = channels.filter(({ confirmed }) => confirmed === null);
  if (open.length === 0) return [fine(`${pack}: every helpline and page is confirmed.`)];
  const numbers = open.filter(({ tel }) => tel !== undefined);
  const pages = open.filter(({ tel }) => tel === undefined);
  return [
    ...numbers.map(({ id, tel }) =>
      publisher(`${pack}/guidance.yaml: ${id}, ${tel}: call it, then fill in “confirmed”.`),
    ),
    ...(pages.length === 0
      ? []
      : [note(`${pack}: pages that nobody confirmed: ${pages.map(({ id }) => id).join(', ')}`)]),
  ];
}

/** Those that no native speaker has read say so themselves, on every surface. */
export function languageFindings(reviewed: Readonly<Record<string, unknown>>, where: string): Finding {
  const unread = Object.keys(reviewed).filter((language) => reviewed[language] === null);
  return unread.length === 0
    ? fine(`${where}: every language was read by somebody who speaks it.`)
    : note(`${where}: no native speaker has read ${unread.join(', ')}; Parakh says so in these languages.`);
}

export const unconfirmed: Step = {
  title: 'Still unconfirmed',
  find: () => {
    const surfaces = Object.entries(LANGUAGES).map(([language, { reviewed }]) => [language, reviewed] as const);
    const packs = [...packFolders(PACKS)].flatMap(([id, folder]) => {
      const { guidance, translations } = readPackTexts(folder);
      const read = Object.fromEntries(translations.map(({ language, reviewed }) => [language, reviewed]));
      return [...channelFindings(id, guidance.channels), languageFindings(read, id)];
    });
    return [languageFindings(Object.fromEntries(surfaces), 'Surfaces'), ...packs];
  },
};
