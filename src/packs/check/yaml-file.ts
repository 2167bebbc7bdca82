/** A YAML file of a pack that knows on which line each of its values stands. */
import { readFileSync } from 'node:fs';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import { quoted } from './fault.ts';
import type { Fault, Finding, Place } from './fault.ts';

/** A key of a map or a number in a list. */
export type Step = string | number;

/** One file, read; errors in it are kept, not thrown. */
export class YamlFile {
  /** As faults name it. */
  readonly path: string;
  /** Plain data; undefined where the file cannot be read. */
  readonly value: unknown;
  /** Why it cannot be read. Only the first is kept: what follows it is mostly its consequence. */
  readonly unreadable: Fault | null;
  private readonly document: Document;
  private readonly lines = new LineCounter();

  constructor(path: string, text: string) {
    this.path = path;
    this.document = parseDocument(text, { lineCounter: this.lines, prettyErrors: false });
    this.unreadable = this.firstError(text) ?? this.firstAlias(text);
    this.value = this.unreadable === null ? this.document.toJS() : undefined;
  }

  static read(path: string): YamlFile {
    return new YamlFile(path, readFileSync(path, 'utf8'));
  }

  /** @returns where the value stands; where there is none, the nearest that it should be in */
  at(...path: readonly Step[]): Place {
    return { file: this.path, line: this.lineOf(path) };
  }

  /** @returns a fault in the value at a path */
  fault(path: readonly Step[], finding: Finding): Fault {
    return { ...this.at(...path), ...finding };
  }

  private lineOf(path: readonly Step[]): number {
    let node: unknown = this.document.contents;
    let line = this.lineOfNode(node, 1);
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (pair === undefined) return line;
        line = this.lineOfNode(pair.key, line);
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        line = this.lineOfNode(node, line);
      } else return line;
    }
    return line;
  }

  private lineOfNode(node: unknown, otherwise: number): number {
    return isNode(node) && node.range ? this.lines.linePos(node.range[0]).line : otherwise;
  }

  private firstError(text: string): Fault | null {
    const [error] = this.document.errors;
    if (error === undefined) return null;
    const at = this.openedAt(error) ?? error.pos[0];
    return {
      file: this.path,
      line: Math.min(this.lines.linePos(at).line, lastLine(text)),
      ...inPlainWords(error, text),
    };
  }

  /** What is not closed is reported where something else begins; the writer looks for where it was opened. */
  private openedAt({ message, pos: [end] }: YAMLError): number | null {
    const isOpen = MISSING_QUOTE.test(message) ? isQuoted : MISSING_BRACKET.test(message) ? isFlow : null;
    if (isOpen === null) return null;
    let last: number | null = null;
    visit(this.document, (_, node) => {
      if (isNode(node) && node.range && isOpen(node) && node.range[0] < end) last = Math.max(last ?? 0, node.range[0]);
    });
    return last;
  }

  /** In YAML a star before a word repeats what an anchor named; here it is a slip. */
  private firstAlias(text: string): Fault | null {
    if (!/[\s[{,]\*/u.test(text)) return null;
    let fault: Fault | null = null;
    visit(this.document, (_, node) => {
      if (!isAlias(node)) return undefined;
      const line = this.lineOfNode(node, 1);
      fault = {
        file: this.path,
        line,
        what: `${quoted(`*${node.source}`)} begins with a star`,
        mend: 'a star stands at the end of a word, for any ending: write the beginning of the word before it',
      };
      return visit.BREAK;
    });
    return fault;
  }
}

const MISSING_QUOTE = /Missing closing/u;
const MISSING_BRACKET = /end with a (.)$/u;

function isQuoted(node: unknown): boolean {
  return isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
}

function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function lastLine(text: string): number {
  return text.trimEnd().split('\n').length;
}

const QUOTES = 'put the text into quotes, as in "Men: apply now"';

/** What writers who are no programmers do to YAML, by the error that it leads to. */
const ERRORS: Readonly<Partial<Record<ErrorCode, Finding>>> = {
  TAB_AS_INDENT: { what: 'a tab stands at the beginning of the line', mend: 'indent with spaces' },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'this line cannot be read: it holds a second “key: value”, or is indented unlike the lines before it',
    mend: `${QUOTES}, or give the line as many spaces as its neighbours`,
  },
  BLOCK_IN_FLOW: { what: 'a text with “: ” in it stands within { } without quotes', mend: QUOTES },
  MULTILINE_IMPLICIT_KEY: {
    what: 'this line is no “key: value”',
    mend: 'write a colon and a space after the key, and give the line as many spaces as its neighbours',
  },
  BAD_SCALAR_START: { what: 'the text begins with a sign that YAML keeps for itself', mend: QUOTES },
  BAD_DQ_ESCAPE: { what: 'a \\ stands in "double quotes"', mend: "use 'single quotes', or write \\\\" },
  MULTIPLE_DOCS: { what: 'a line of nothing but --- parts the file in two', mend: 'take the line out' },
};

function inPlainWords(error: YAMLError, text: string): Finding {
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/u.exec(text.slice(error.pos[0]))?.[0] ?? 'a key';
    return { what: `${quoted(key)} is given twice`, mend: 'put both into one, or take one out' };
  }
  if (MISSING_QUOTE.test(error.message))
    return { what: 'a quote is opened here and not closed', mend: 'close it with the same sign that opened it' };
  const bracket = MISSING_BRACKET.exec(error.message)?.[1];
  if (bracket !== undefined)
    return {
      what: 'a bracket is opened here and not closed',
      mend: `put the missing ${bracket} at its end`,
    };
  return (
    ERRORS[error.code] ?? {
      what: 'this line cannot be read',
      mend: 'compare it with its neighbours: quotes inside a quoted text, a comma or a bracket too many. A text with : # [ ] { } or a quote in it stands in quotes',
    }
  );
}
