/**
 * Runs a bundled test file again and again, each time from its first line: nothing that one mutant left in a cache is met by the next. What
 * tests ask of vitest is little, so that much stands here; `expect` is handed in.
 */
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { Endless } from './switchboard.ts';
import type { Switchboard } from './switchboard.ts';

type Body = (...args: unknown[]) => unknown;

export interface Test {
  readonly name: string;
  run(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** A bundled test file. */
export class TestFile {
  readonly name: string;
  private readonly expect: unknown;
  private readonly start: (require: NodeJS.Require, exports: object, mutation: Switchboard) => void;

  /** @param expect vitest's own, or one like it */
  constructor(name: string, code: string, expect: unknown) {
    this.name = name;
    this.expect = expect;
    this.start = new Script(`(function (require, exports, __mutation) {${code}\n})`, {
      filename: name,
    }).runInThisContext() as never;
  }

  /** Evaluates all its modules. @returns its tests, in their order */
  tests(mutation: Switchboard): Test[] {
    const collector = new Collector();
    const vitest = { ...collector.api, expect: this.expect };
    this.start(((id: string) => (id === 'vitest' ? vitest : require(id))) as never, {}, mutation);
    return collector.tests;
  }
}

/** `describe`, `it` and the hooks. */
class Collector {
  readonly tests: Test[] = [];
  private path: string[] = [];
  private before: Body[] = [];
  private after: Body[] = [];

  readonly api = {
    describe: this.eachable((name, body) => this.group(name, body)),
    it: this.eachable((name, body) => this.test(name, body)),
    test: this.eachable((name, body) => this.test(name, body)),
    beforeEach: (body: Body) => void this.before.push(body),
    afterEach: (body: Body) => void this.after.push(body),
  };

  private group(name: string, body: Body): void {
    const { path, before, after } = this;
    this.path = [...path, name];
    this.before = [...before];
    this.after = [...after];
    body();
    this.path = path;
    this.before = before;
    this.after = after;
  }

  private test(name: string, body: Body): void {
    const { before, after } = this;
    this.tests.push({
      name: [...this.path, name].join(' > '),
      run: async () => {
        for (const hook of before) await hook();
        try {
          await body();
        } finally {
          for (const hook of after) await hook();
        }
      },
    });
  }

  private eachable(add: (name: string, body: Body) => void): object {
    const each =
      (rows: readonly unknown[]) =>
      (name: string, body: Body): void => {
        for (const [i, row] of rows.entries()) {
          add(`${name} [${i}]`, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
        }
      };
    return Object.assign((name: string, body: Body) => add(name, body), { each });
  }
}

/** How long a test may wait for something, in milliseconds. */
const PATIENCE = 10_000;

/** @returns null where the test passes, else why it failed */
export async function failureOf(test: Test, mutation: Switchboard, steps: number): Promise<string | null> {
  mutation.steps = 0;
  mutation.limit = steps;
  try {
    await withPatience(test.run());
    // The code may have caught it.
    return mutation.steps > mutation.limit ? new Endless().message : null;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  } finally {
    mutation.limit = Infinity;
  }
}

async function withPatience(done: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Endless()), PATIENCE);
  });
  try {
    await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
