/** The number of the release: it rises, and is the same wherever it stands. */
import { readReleased } from '../permissions/released.ts';
import { builtManifest } from './built.ts';
import { releaseTags, tagsHere } from './git.ts';
import { before, fault, fine, note, would } from './step.ts';
import type { Finding, Step } from './step.ts';
import { compareVersions, isVersion, newestTag, tagOf } from './versions.ts';

export interface Numbers {
  readonly version: string;
  /** Of `scripts/permissions/released.json`: the last release, or the first one before there is any. */
  readonly released: string;
  readonly tags: readonly string[];
  readonly tagsHere: readonly string[];
  /** Of the manifests that were built, null where there are none. */
  readonly built: readonly (string | null)[];
}

export function versionFindings({ version, released, tags, tagsHere, built }: Numbers): Finding[] {
  if (!isVersion(version)) return [fault(`package.json: ${version} is no version of three numbers.`)];
  const last = newestTag(tags.filter((tag) => !tagsHere.includes(tag)));
  const isTagged = tagsHere.includes(tagOf(version));
  const rises = last === null || compareVersions(version, last) > 0;
  const wrong = built.filter((one) => one !== null && one !== version);
  return [
    rises
      ? fine(last === null ? `${version}, the first release.` : `${version}, after ${last}.`)
      : before(`package.json says ${version}, and ${tagOf(last)} is there already: raise it.`),
    ...(compareVersions(version, released) < 0
      ? [fault(`scripts/permissions/released.json knows ${released}, which is newer than ${version}.`)]
      : []),
    ...wrong.map((one) => fault(`.output holds a build of ${one}: npm run build`)),
    ...(built.includes(null) ? [note('The manifests’ version was not compared: they were not built.')] : []),
    ...(isTagged ? [] : [would(`git tag --annotate ${tagOf(version)}, and push it: the workflow makes a draft.`)]),
  ];
}

export const version: Step = {
  title: 'Version',
  find: (run) =>
    versionFindings({
      version: run.version,
      released: readReleased().version,
      tags: releaseTags(),
      tagsHere: tagsHere(),
      built: run.fast ? [null] : [builtManifest('chrome')?.version ?? null, builtManifest('firefox')?.version ?? null],
    }),
};
