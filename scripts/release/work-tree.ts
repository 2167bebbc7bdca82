/** Where the release is made from. */
import { git, hasGit, tagsHere } from './git.ts';
import { before, fault, fine } from './step.ts';
import type { Finding, Step } from './step.ts';
import { isVersion, tagOf } from './versions.ts';

const MAIN = 'main';

export interface WorkTree {
  /** '' where no branch is checked out, as for a tag. */
  readonly branch: string;
  readonly changed: readonly string[];
  readonly tags: readonly string[];
}

export function workTreeFindings({ branch, changed, tags }: WorkTree, version: string): Finding[] {
  const isTagged = tags.includes(tagOf(version));
  const other = tags.find((tag) => tag.startsWith('v') && isVersion(tag.slice(1)));
  if (!isTagged && other !== undefined)
    return [fault(`This commit is tagged ${other}, and package.json says ${version}.`)];
  return [
    changed.length === 0
      ? fine('Everything is committed.')
      : before(`Not committed: ${changed.slice(0, 5).join(', ')}${changed.length > 5 ? ', …' : ''}`),
    branch === MAIN || isTagged
      ? fine(isTagged ? `This commit is tagged ${tagOf(version)}.` : `The branch is ${MAIN}.`)
      : before(`The branch is ${branch === '' ? 'none' : branch}: a release is made from ${MAIN}, or from its tag.`),
  ];
}

export const workTree: Step = {
  title: 'Work tree',
  find: ({ version }) => {
    if (!hasGit()) return [before('Git says nothing of this folder: it is no clone, or belongs to somebody else.')];
    const tree = {
      branch: git('branch', '--show-current')[0] ?? '',
      changed: git('status', '--porcelain').map((line) => line.slice(3)),
      tags: tagsHere(),
    };
    return workTreeFindings(tree, version);
  },
};
