/** What is told of the release: to job seekers, and of the pattern lists to whoever checks them. */
import { readFileSync } from 'node:fs';
import { packFolders, readPackTexts } from '../../src/packs/folder.ts';
import { git, releaseTags, tagsHere } from './git.ts';
import { before, fault, fine } from './step.ts';
import type { Finding, Step } from './step.ts';
import { newestTag, tagOf } from './versions.ts';

export const CHANGELOG = 'CHANGELOG.md';
export const PACKS_CHANGELOG = 'docs/packs-changelog.md';
const PACKS = 'assets/packs';

/** One part of a changelog. */
export interface Entry {
  readonly title: string;
  readonly text: string;
}

/** @param markdown with `## ` before each entry, the newest first */
export function entriesOf(markdown: string): Entry[] {
  return `\n${markdown}`
    .split(/\n## /)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return { title: title.trim(), text: lines.join('\n').trim() };
    });
}

export function changelogFindings(version: string, entries: readonly Entry[]): Finding[] {
  const [newest] = entries;
  if (newest?.title !== version) return [fault(`${CHANGELOG}: its first entry must be “## ${version}”.`)];
  return newest.text === ''
    ? [fault(`${CHANGELOG}: the entry ${version} says nothing.`)]
    : [fine(`${CHANGELOG} tells job seekers of ${version}.`)];
}

/** A pattern list, and what came into it since the last release. */
export interface PackState {
  readonly id: string;
  readonly version: string;
  readonly issued: string;
  /** Its version in the last release; null where that had none, or there was none. */
  readonly before: string | null;
  /** Ids of signals that the last release did not have. */
  readonly newSignals: readonly string[];
  readonly isChanged: boolean;
}

/** @returns the title that the entry of this version must have */
export const packTitle = ({ id, version, issued }: Pick<PackState, 'id' | 'version' | 'issued'>): string =>
  `${id} ${version} (${issued})`;

export function packFindings(pack: PackState, entries: readonly Entry[]): Finding[] {
  const entry = entries.find(({ title }) => title.startsWith(`${pack.id} `));
  if (entry?.title !== packTitle(pack))
    return [fault(`${PACKS_CHANGELOG}: the first entry of ${pack.id} must be “## ${packTitle(pack)}”.`)];
  if (pack.isChanged && pack.before === pack.version)
    return [before(`${PACKS}/${pack.id} has changed since the last release: raise its version and say what is new.`)];
  const untold = pack.newSignals.filter((signal) => !entry.text.includes(`\`${signal}\``));
  return untold.length === 0
    ? [fine(`${PACKS_CHANGELOG} tells of ${pack.id} ${pack.version}.`)]
    : [before(`${PACKS_CHANGELOG}: ${packTitle(pack)} does not name what is new: ${untold.join(', ')}`)];
}

function packStates(): PackState[] {
  const last = newestTag(releaseTags().filter((tag) => !tagsHere().includes(tag)));
  return [...packFolders(PACKS)].map(([id, folder]) => {
    const { version, issued } = readPackTexts(folder).pack;
    if (last === null) return { id, version, issued, before: null, newSignals: [], isChanged: false };
    const changed = git('diff', '--name-only', tagOf(last), '--', folder);
    const added = git('diff', '--name-only', '--diff-filter=A', tagOf(last), '--', `${folder}/signals`);
    const old = git('show', `${tagOf(last)}:${folder}/pack.yaml`).find((line) => line.startsWith('version: '));
    return {
      id,
      version,
      issued,
      before: old?.slice('version: '.length).trim() ?? null,
      newSignals: added.map((file) => file.replace(/^.*\/|\.yaml$/g, '')),
      isChanged: changed.length > 0,
    };
  });
}

export const changelogs: Step = {
  title: 'Changelogs',
  find: ({ version }) => {
    const packs = entriesOf(readFileSync(PACKS_CHANGELOG, 'utf8'));
    return [
      ...changelogFindings(version, entriesOf(readFileSync(CHANGELOG, 'utf8'))),
      ...packStates().flatMap((pack) => packFindings(pack, packs)),
    ];
  },
};
