import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { BIN } from './packages.mjs';
import { root } from './root.mjs';

/** The environment in which `node` and the tools are those of the lock file, as in an npm script. */
export function toolEnvironment(extra = {}) {
  // On Windows the variable may be spelt `Path`.
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [name]: `${BIN}${path.delimiter}${process.env[name] ?? ''}`, ...extra };
}

/**
 * Runs a tool of the lock file, or a TypeScript file with the lock file's Node, and waits for it.
 *
 * @param tool name in node_modules/.bin, or a path that ends in .ts
 * @returns `status`: its exit status, or 128 + signal number as a shell would say
 */
export function runTool(tool, args, { env = {}, stdio = 'inherit' } = {}) {
  const [command, all] = tool.endsWith('.ts') ? ['node', [path.join(root, tool), ...args]] : [tool, args];
  const result = spawnSync(command, all, {
    cwd: root,
    env: toolEnvironment(env),
    stdio,
    shell: process.platform === 'win32',
  });
  if (result.error !== undefined) throw result.error;
  return { status: result.status ?? 130 };
}
