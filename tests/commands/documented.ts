/** The commands that the documents show. */
import { filesUnder, read } from '../unit/repository/files.ts';

/** One command as a document shows it. */
export interface Documented {
  readonly document: string;
  readonly command: string;
  /** Its name in package.json. */
  readonly script: string;
  /** What one script is asked to do, where it can do several things: `check` of `packs`. */
  readonly verb: string | null;
  readonly options: readonly string[];
}

/** Prose says “npm packages” and means no command: only code counts. */
const CODE = /^```[\s\S]*?^```|`[^`]+`/gm;
/** Two on a line are apart by two spaces, a remark begins with “#”. */
const COMMAND = /\bnpm (?:run (?:-s |--silent )?)?([a-z][\w:-]*)((?: (?! )[^`#\n ]+)*)/g;
/** Scripts that are named with a verb. */
const WITH_VERB = new Set(['packs']);
const NPMS_OWN = new Set(['audit', 'ci', 'install', 'run']);

function documentedIn(document: string): Documented[] {
  const code = [...read(document).matchAll(CODE)].map((match) => match[0]).join('\n');
  return Array.from(code.matchAll(COMMAND), ([command, script = '', rest = '']): Documented => {
    const words = rest.trim().split(' ').filter(Boolean);
    const own = words[0] === '--' ? words.slice(1) : [];
    const verb = WITH_VERB.has(script) && /^[a-z]+$/.test(own[0] ?? '') ? (own[0] as string) : null;
    return { document, command, script, verb, options: own.filter((word) => word.startsWith('--')) };
  }).filter(({ script }) => !NPMS_OWN.has(script));
}

/** @returns every command in every document */
export function documentedCommands(): readonly Documented[] {
  return filesUnder('')
    .filter((file) => file.endsWith('.md'))
    .flatMap(documentedIn);
}
