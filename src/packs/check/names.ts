/** Rule: everything is called once, and as its file is. */
import { basename } from 'node:path';
import type { Draft, Read } from './draft.ts';
import { stemOf } from './draft.ts';
import type { Fault } from './fault.ts';

/** Faults of ids, of files and folders unlike them, and of sources listed twice. */
export function nameFaults(draft: Draft): Fault[] {
  return [
    ...[...draft.terms, ...draft.signals].flatMap((read) => unlikeFile(read, 'id', read.value.id)),
    ...draft.translations.flatMap((read) => unlikeFile(read, 'language', read.value.language)),
    ...packUnlikeFolder(draft),
    ...repeatedSources(draft.sources),
  ];
}

function unlikeFile({ file }: Read<unknown>, key: string, name: string): Fault[] {
  const stem = stemOf(file.path);
  if (name === stem) return [];
  return [
    file.fault([key], {
      what: `the ${key} “${name}” is not the name of the file`,
      mend: `write “${stem}”, or call the file ${name}.yaml`,
    }),
  ];
}

function packUnlikeFolder({ folder, pack }: Draft): Fault[] {
  const name = basename(folder);
  if (pack === null || pack.value.id === name) return [];
  return [
    pack.file.fault(['id'], {
      what: `the id “${pack.value.id}” is not the name of the folder`,
      mend: `write “${name}”, or rename the folder`,
    }),
  ];
}

function repeatedSources(sources: Draft['sources']): Fault[] {
  if (sources === null) return [];
  const first = new Map<string, number>();
  return sources.value.flatMap(({ id }, i) => {
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, i);
      return [];
    }
    return [
      sources.file.fault([i, 'id'], {
        what: `the source “${id}” is listed already in line ${sources.file.at(known, 'id').line}`,
        mend: 'give this one another id, or take it out',
      }),
    ];
  });
}
