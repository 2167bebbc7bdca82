/** Reads what is written of an organisation, in a policy or in the file beside the web app. */
import { Faults, readEntries, readList } from './entries.ts';
import type { Entries } from './entries.ts';
import { readHelpline } from './helpline-reading.ts';
import { localised } from './localised.ts';
import { logo } from './logo.ts';
import type { Organisation } from './organisation.ts';
import type { Fault } from './policy.ts';
import * as v from 'valibot';

const LONGEST_NAME = 100;
const LONGEST_LINE = 200;
const MOST_HELPLINES = 5;

/** What is written of an organisation, whether in a policy or in a file; helplines are read one by one. */
export const ORGANISATION = {
  organisation: localised(LONGEST_NAME),
  logo,
  helplines: v.unknown(),
  warningLine: localised(LONGEST_LINE),
};

export function organisationOf(entries: Entries<typeof ORGANISATION>, faults: Faults): Organisation {
  const { organisation, helplines } = entries;
  const read =
    helplines === undefined
      ? []
      : readList(helplines, MOST_HELPLINES, ['helplines'], faults, (one, path) => readHelpline(one, path, faults));
  return {
    name: organisation ?? null,
    logo: entries.logo ?? null,
    helplines: read,
    warningLine: entries.warningLine ?? null,
  };
}

export interface OrganisationFile {
  /** Null where the file names nobody to turn to. */
  readonly organisation: Organisation | null;
  readonly faults: readonly Fault[];
}

/** Names of the entries of a file's older form, which held one helpline. */
const OLDER = ['name', 'tel', 'url', 'note'] as const;

/** Reads the file `helpline.json` that lies beside the web app. */
export function readOrganisationFile(content: unknown): OrganisationFile {
  const faults = new Faults();
  const organisation = organisationOf(readEntries(ORGANISATION, inNewerForm(content), [], faults), faults);
  const says = organisation.helplines.length > 0 || organisation.warningLine !== null;
  return { organisation: says ? organisation : null, faults: faults.found };
}

function inNewerForm(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || !OLDER.some((name) => name in content)) return content;
  const { name, ...helpline } = content as Readonly<Record<string, unknown>>;
  return { ...(name === undefined ? {} : { organisation: name }), helplines: [helpline] };
}
