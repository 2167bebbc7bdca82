/**
 * The mutants of source files, made by Stryker's instrumenter: each is one small change of the code, and all of them lie in the instrumented
 * text at once, each behind a switch.
 *
 * The instrumenter is used by itself, without Stryker's own runner: that one starts a worker of vitest for each mutant, which takes a second
 * of computing for what here takes some thousandths.
 */
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  readonly id: number;
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** What was changed, as Stryker names it. */
  readonly kind: string;
  readonly original: string;
  readonly replacement: string;
  /** Why it is not tried: said beside the code, or by a rule below. */
  readonly ignored: string | null;
}

export interface Mutated {
  readonly mutants: readonly Mutant[];
  /** Source text with switches, by file. */
  readonly sources: ReadonlyMap<string, string>;
  /** Ids of the mutants that are reached together, by number of the place. */
  readonly places: readonly (readonly number[])[];
}

/** What the instrumenter asks for of a log, and says only where something is wrong with a file. */
const LOG = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => true,
  isErrorEnabled: () => true,
  isFatalEnabled: () => true,
  trace: () => {},
  debug: () => {},
  info: () => {},
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};

/** As much as is looked at of a node of the syntax tree. */
interface SyntaxPath {
  readonly node?: { readonly type: string; readonly callee?: { readonly name?: string } };
  readonly parentPath?: SyntaxPath | null;
}

/** Maintainers read these; a test that holds their words holds nothing that a user relies on. */
const TEXTS_OF_ERRORS = {
  shouldIgnore(path: object): string | undefined {
    const { node, parentPath } = path as SyntaxPath;
    const isText = node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral';
    return isText && parentPath?.node?.callee?.name?.endsWith('Error') === true ? 'text of an error' : undefined;
  },
};

/** What users read stands in other files: in this folder whole sentences are for whoever writes a pattern list. */
function isAdvice(file: string, kind: string, original: string): boolean {
  return file.startsWith('src/packs/') && kind === 'StringLiteral' && /\p{L} [^ ]* ?\p{L}/u.test(original);
}

/** @param files paths from the project's folder */
export async function mutate(files: readonly string[]): Promise<Mutated> {
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const { files: instrumented, mutants } = await new Instrumenter(LOG as never).instrument(
    files.map((name) => ({ name, mutate: true, content: texts.get(name) as string })),
    { plugins: null, excludedMutations: [], ignorers: [TEXTS_OF_ERRORS], noHeader: true },
  );
  const places: number[][] = [];
  const sources = new Map(instrumented.map(({ name, content }) => [name, switched(content, places)]));
  return {
    sources,
    places,
    mutants: mutants.map(({ id, fileName: file, location, mutatorName: kind, replacement, status, statusReason }) => {
      const original = excerpt(texts.get(file) as string, location);
      const ignored = status === 'Ignored' ? (statusReason ?? '') : isAdvice(file, kind, original) ? 'advice' : null;
      const { line, column } = location.start;
      return { id: Number(id), file, line: line + 1, column: column + 1, kind, original, replacement, ignored };
    }),
  };
}

/** Calls of Stryker's helpers become reads of `__mutation` (`switchboard.ts`), which hot loops can bear. */
function switched(content: string, places: number[][]): string {
  return content
    .replaceAll(/stryMutAct_\w+\("(\d+)"\)/g, '(__mutation.active === $1 && __mutation.reached())')
    .replaceAll(/stryCov_\w+\(([^)]*)\)/g, (_, ids: string) => {
      places.push(ids.split(',').map((id) => Number(id.trim().slice(1, -1))));
      return `__mutation.at(${places.length - 1})`;
    });
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function excerpt(text: string, { start, end }: { start: Position; end: Position }): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] as string).slice(0, end.column);
  lines[0] = (lines[0] as string).slice(start.column);
  return lines.join('\n');
}
