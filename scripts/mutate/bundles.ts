/** Each test file with all of the project that it stands on, as one script: it can be begun anew in some thousandths of a second. */
import { isAbsolute, relative } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { packFilesPlugin } from '../../src/packs/vite-plugin.ts';

/** @returns the text of a CommonJS module, which asks for `vitest` and for other packages */
export async function bundle(testFile: string, sources: ReadonlyMap<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packFilesPlugin('assets/packs', 'plain'), withSwitches(sources)],
    build: {
      ssr: testFile,
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const { output } = Array.isArray(result) ? (result[0] as never) : (result as { output: { code?: string }[] });
  return (output[0] as { code: string }).code;
}

function withSwitches(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'parakh-mutants',
    enforce: 'pre',
    load(id) {
      return isAbsolute(id) ? (sources.get(relative(process.cwd(), id).replaceAll('\\', '/')) ?? null) : null;
    },
  };
}
