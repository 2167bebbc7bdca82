/** The code that checks a pack's signature, built as the extension's is, as one script for a page. */
import { build } from 'vite';

/** @returns a script that leaves what `src/packs/minisign.ts` exports in the global `signatures` */
export async function signaturesScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'chrome109',
      write: false,
      lib: { entry: 'src/packs/minisign.ts', formats: ['iife'], name: 'signatures', fileName: () => 'signatures.js' },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('nothing was built');
  // Of a script, `var` is a global; of what a debugger evaluates in a page as well.
  return first.output[0].code;
}
