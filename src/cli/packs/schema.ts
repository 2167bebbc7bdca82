/** `npm run packs -- schema`: writes the schemas for editors and the reference page anew, from the types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILE_KINDS } from '../../packs/format.ts';
import { jsonSchemaText } from '../../packs/json-schema.ts';
import { referencePage } from '../../packs/reference.ts';

const SCHEMAS = 'assets/packs/schema';
const PAGE = 'docs/pack-format.md';
const FIRST_PACK = 'assets/packs/russia-army';

/** Writes the files and names them. */
export function run(): Promise<number> {
  for (const [file, text] of generatedFiles()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    process.stdout.write(`${file}\n`);
  }
  return Promise.resolve(0);
}

/** What is made from the types, by path. */
export function generatedFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...FILE_KINDS.map((kind) => [join(SCHEMAS, `${kind.name}.json`), jsonSchemaText(kind)] as const),
    [PAGE, referencePage((path) => readFileSync(join(FIRST_PACK, path), 'utf8'))],
  ]);
}
