/** `npm run packs -- VERB …`: everything that is done to pattern lists from a terminal. Each verb is one file in `packs/`. */

/** What a verb's file exports. */
export interface VerbModule {
  /** @returns the exit status: 0, 1 for faults found in a pack, 2 where it could not be done */
  run(argv: readonly string[]): Promise<number>;
}

interface Verb {
  /** One line, for somebody who sees it for the first time. */
  readonly help: string;
  /** Lazy, so that one verb does not wait for what another needs. */
  load(): Promise<VerbModule>;
}

const VERBS: Readonly<Record<string, Verb>> = {
  new: { help: 'asks for a new wording and writes it into a pattern list', load: () => import('./packs/new.ts') },
  check: { help: 'looks for faults in the pattern lists', load: () => import('./packs/check.ts') },
  effect: { help: 'shows what a change does to the labelled texts', load: () => import('./packs/effect.ts') },
  build: { help: 'makes the files that a channel serves', load: () => import('./packs/build.ts') },
  keygen: { help: 'makes a key to sign packs with', load: () => import('./packs/keygen.ts') },
  sign: { help: 'signs what was built', load: () => import('./packs/sign.ts') },
  verify: { help: 'looks at what a channel serves as the extension does', load: () => import('./packs/verify.ts') },
  schema: {
    help: 'writes the schemas for editors and docs/pack-format.md anew',
    load: () => import('./packs/schema.ts'),
  },
};

const NOT_DONE = 2;

async function main([name, ...argv]: readonly string[]): Promise<number> {
  const verb = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb !== undefined) return (await verb.load()).run(argv);
  process.stderr.write(`${usage()}\n`);
  return NOT_DONE;
}

function usage(): string {
  const lines = Object.entries(VERBS).map(([name, { help }]) => `  ${name.padEnd(8)} ${help}`);
  return ['usage: npm run packs -- VERB …', ...lines, '`npm run packs -- VERB --help` says more.'].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
