/**
 * No regular expression in what ships takes more than a time in proportion to what it reads: a page could hang the browser by a text made
 * for it. Every expression of the built files is found by a walk over their syntax, and examined by recheck.
 */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type * as Recheck from 'recheck';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { FOR_BROWSERS } from '../../scripts/package/packages.ts';
import { contentsOfPackage } from './packages.ts';

/** An expression that stays, and why no text of others reaches it. */
interface Allowed {
  readonly expression: string;
  readonly why: string;
}
const allowed = JSON.parse(readFileSync('tests/packages/allowed-expressions.json', 'utf8')) as {
  readonly slow: readonly Allowed[];
  readonly madeAtRunTime: readonly Allowed[];
};

/** All of it is plain JavaScript: the other forms ask for a JVM or a program of another's. */
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof Recheck;
const LONGEST_CHECK_MS = 60_000;

interface Found {
  readonly source: string;
  readonly flags: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function* nodesIn(value: unknown): Iterable<Node> {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (isNode(one)) yield one;
    waiting.push(...(Object.values(one) as unknown[]).filter((inner) => typeof inner === 'object'));
  }
}

/** What a string or a template without holes says; null for anything else. */
function saidBy(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  const { quasis, expressions } = node as unknown as {
    readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
    readonly expressions?: readonly unknown[];
  };
  if (node.type !== 'TemplateLiteral' || quasis === undefined) return null;
  return expressions?.length === 0 ? (quasis[0]?.value.cooked ?? null) : null;
}

/** @returns the expressions of a script, and the calls that make one of what is not known before it runs */
export function expressionsIn(script: string): { readonly found: Found[]; readonly madeAtRunTime: string[] } {
  const found: Found[] = [];
  const madeAtRunTime: string[] = [];
  for (const node of nodesIn(parseAst(script))) {
    const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined;
    if (node.type === 'Literal' && regex !== undefined) found.push({ source: regex.pattern, flags: regex.flags });
    if (node.type !== 'NewExpression' && node.type !== 'CallExpression') continue;
    const called = node.callee;
    if (!isNode(called)) continue;
    const name = called.type === 'MemberExpression' && isNode(called.property) ? called.property.name : called.name;
    if (name !== 'RegExp') continue;
    const [source, flags] = node.arguments as readonly unknown[];
    const [said, how] = [saidBy(source), flags === undefined ? '' : saidBy(flags)];
    if (said !== null && how !== null) found.push({ source: said, flags: how });
    else madeAtRunTime.push(script.slice(node.start, node.end));
  }
  return { found, madeAtRunTime };
}

const PACKAGES = [...FOR_BROWSERS.filter((kind) => kind !== 'edge.zip'), 'web.zip'];

const found = new Map<string, Found>();
const madeAtRunTime = new Set<string>();
let scripts = 0;
for (const kind of PACKAGES)
  for (const [name, content] of await contentsOfPackage(kind)) {
    if (!/\.m?js$/.test(name)) continue;
    scripts++;
    const inScript = expressionsIn(new TextDecoder().decode(content));
    for (const one of inScript.found) found.set(`/${one.source}/${one.flags}`, one);
    for (const call of inScript.madeAtRunTime) madeAtRunTime.add(call);
  }

/** Names that the bundler gives are others with each build. */
const withoutNames = (call: string): string => call.replace(/\b[A-Za-z_$]{1,2}\b(?=[.)[}])/g, '_');

describe('the expressions in what ships', () => {
  test('are found', () => {
    expect(scripts).toBeGreaterThan(50);
    expect(found.size).toBeGreaterThan(100);
  });

  test('are all of a kind that takes a time in proportion to the text', { timeout: 600_000 }, () => {
    const slow = [...found].flatMap(([expression, { source, flags }]) => {
      const { status, ...more } = checkSync(source, flags, { timeout: LONGEST_CHECK_MS });
      if (status === 'safe') return [];
      return [`${expression} ${'complexity' in more ? more.complexity?.summary : status}`];
    });
    const strange = slow.filter((one) => !allowed.slow.some(({ expression }) => one.startsWith(`${expression} `)));
    expect(strange, 'write it otherwise; allowed-expressions.json is for those that no text of others reaches').toEqual(
      [],
    );
    const gone = allowed.slow.filter(({ expression }) => !slow.some((one) => one.startsWith(`${expression} `)));
    expect(gone, 'it is no longer there: take it out of the list').toEqual([]);
  });

  test('are known before they run, but for a few that are made of known parts', () => {
    expect([...new Set([...madeAtRunTime].map(withoutNames))].sort()).toEqual(
      allowed.madeAtRunTime.map(({ expression }) => expression).sort(),
    );
  });
});

describe('the search for them', () => {
  test('finds those that are written, called and put together', () => {
    const script = 'const a = /(a+)+$/u; b(new RegExp("(b*)*c", "g")); globalThis.RegExp(`d`); new RegExp(`[${e}]`)';
    const { found, madeAtRunTime } = expressionsIn(script);
    expect(found.map(({ source }) => source).sort()).toEqual(['(a+)+$', '(b*)*c', 'd']);
    expect(madeAtRunTime).toEqual(['new RegExp(`[${e}]`)']);
  });

  test('and the examination tells a slow one', () => {
    expect(checkSync('(a+)+$', '').status).toBe('vulnerable');
    expect(checkSync('\\s+$', '').status).toBe('vulnerable');
    expect(checkSync('^[a-z]+$', '').status).toBe('safe');
  });
});
