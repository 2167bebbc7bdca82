/** `docs/pack-format.md`: the reference of the format, made from the schemas and from files of a real pack. */
import type * as v from 'valibot';
import { parse } from 'yaml';
import { FACETS } from '../engine/pack.ts';
import { FACET_MEANINGS } from './facets.ts';
import { FILE_KINDS } from './format.ts';
import type { FileKind } from './format.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { LANGUAGES } from './languages.ts';
import {
  boundsOf,
  choicesOf,
  entriesOf,
  isByLanguage,
  isOptional,
  itemOf,
  meaningOf,
  recordValueOf,
} from './schema-walk.ts';

/** @param read a file of the first pack, by its path in the pack’s folder */
export function referencePage(read: (path: string) => string): string {
  return [INTRODUCTION, contents(), ...FILE_KINDS.map((kind) => chapter(kind, read)), facets(), languages()].join(
    '\n\n',
  );
}

const INTRODUCTION = `# The format of a pattern list

<!-- Written by \`npm run packs -- schema\` from src/packs/source.ts: change that, not this page. -->

A pattern list (a *pack*) is a folder of small text files in \`assets/packs/\`. They are [YAML](https://yaml.org): \`key: value\`, one a
line; what belongs to a key stands below it, two spaces further in; a list is \`[first, second]\` or a line with \`- \` for each. A text with
one of \`: # [ ] { }\` or a quote in it stands in quotes. How to add a wording step by step: [CONTRIBUTING.md](../CONTRIBUTING.md).

\`npm run packs -- check\` finds every fault and says how to mend it. In VS Code with the YAML extension (it offers to install it), keys are
completed and explained, and what does not fit is underlined while you type. Nothing in a pack is ever run: it is words, numbers, texts and links.`;

function contents(): string {
  return [
    '| file | what it is |',
    '| --- | --- |',
    ...FILE_KINDS.map(({ path, meaning }) => `| [\`${path}\`](#${anchorOf(path)}) | ${meaning} |`),
    '| `weights.json` | What `npm run fit` learns; nobody writes it by hand. |',
  ].join('\n');
}

/** As GitHub makes them of headings. */
function anchorOf(path: string): string {
  return path.replace(/[^\w-]/gu, '').toLowerCase();
}

function chapter(kind: FileKind, read: (path: string) => string): string {
  const examples = kind.examples.map((path) => parse(read(path)) as unknown);
  const rows = [...keysOf(kind.schema, [])].map(({ path, schema }) => row(path, schema, examples));
  return [
    `## \`${kind.path}\``,
    kind.meaning,
    ...(rows.length === 0
      ? [listOnly(kind)]
      : [['| key | meaning | bounds | example |', '| --- | --- | --- | --- |', ...rows].join('\n')]),
    wholeExample(kind, read),
  ].join('\n\n');
}

interface Key {
  readonly path: readonly string[];
  readonly schema: v.GenericSchema;
}

/** Every key, those further in after the one that holds them; `[]` stands for each entry of a list. */
function* keysOf(schema: v.GenericSchema, path: readonly string[]): Iterable<Key> {
  const item = itemOf(schema);
  if (item !== null) yield* keysOf(item, [...path, '[]']);
  for (const [name, below] of Object.entries(entriesOf(schema) ?? {})) {
    yield { path: [...path, name], schema: below };
    yield* keysOf(below, [...path, name]);
  }
}

function row(path: readonly string[], schema: v.GenericSchema, examples: readonly unknown[]): string {
  const name = path
    .join('.')
    .replaceAll('.[]', '[]')
    .replace(/^\[\]\./u, '');
  const must = isOptional(schema) ? '' : ' **(must)**';
  const example = examples.map((one) => valueAt(one, path)).find((value) => value !== undefined);
  const cells = [
    `\`${name}\`${must}`,
    meaningOf(schema) ?? '',
    bounds(schema),
    example === undefined ? '' : `\`${shortYaml(example)}\``,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function bounds(schema: v.GenericSchema): string {
  if (choicesOf(schema)?.join() === LANGUAGES.join()) return 'one of the [languages](#languages)';
  return [kindOf(schema), ...boundsOf(schema), insideBounds(schema)].filter((one) => one !== '').join('; ');
}

function kindOf(schema: v.GenericSchema): string {
  if (recordValueOf(schema) !== null) return isByLanguage(schema) ? 'by [language](#languages)' : 'by key';
  if (entriesOf(schema) !== null) return 'the keys below';
  const item = itemOf(schema);
  if (item === null) return '';
  return itemOf(item) === null ? 'a list' : 'a list of lists';
}

/** Bounds of what a list or a map by key holds. */
function insideBounds(schema: v.GenericSchema): string {
  const inside = itemOf(schema) ?? recordValueOf(schema);
  if (inside === null || entriesOf(inside) !== null) return '';
  const parts = [...boundsOf(inside), insideBounds(inside)].filter((one) => one !== '');
  return parts.length === 0 ? '' : `each: ${parts.join(', ')}`;
}

/** @returns the first value at a path; of a list that of its first entry that has one */
function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const path = step === '[]' ? rest : [step, ...rest];
    return value.map((one) => valueAt(one, path)).find((one) => one !== undefined);
  }
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt((value as Readonly<Record<string, unknown>>)[step], rest);
}

const LONGEST = 60;

function shortYaml(value: unknown): string {
  const text = inline(value);
  return (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`).replaceAll('`', '');
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${inline(one)}`)
    .join(', ')} }`;
}

function listOnly({ schema }: FileKind): string {
  const item = itemOf(schema);
  const bounds = item === null ? [] : boundsOf(item);
  return `A list of words, one a line with \`- \` before it${bounds.length === 0 ? '' : `; each ${bounds.join('; ')}`}.`;
}

function wholeExample({ examples: [path], shownLines }: FileKind, read: (path: string) => string): string {
  const lines = read(path).trimEnd().split('\n');
  const shown = shownLines === null ? lines : [...lines.slice(0, shownLines), '# …'];
  return [`\`${path}\` of the pack \`russia-army\`:`, '', '```yaml', ...shown, '```'].join('\n');
}

function facets(): string {
  return [
    '## Facets',
    'What a signal is a sign of:',
    [
      '| facet | what it is |',
      '| --- | --- |',
      ...FACETS.map((facet) => `| \`${facet}\` | ${FACET_MEANINGS[facet]} |`),
    ].join('\n'),
  ].join('\n\n');
}

function languages(): string {
  return [
    '## Languages',
    'Keys of `phrases` and `words`, and what `lang` of an example may be:',
    ['| key | language |', '| --- | --- |', ...LANGUAGE_NAMES.map(([key, name]) => `| \`${key}\` | ${name} |`)].join(
      '\n',
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
