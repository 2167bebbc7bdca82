import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packFilesPlugin } from './src/packs/vite-plugin.ts';

/**
 * Three kinds of test, from fast to slow. `unit` asks what one file does, `corpus` what verdicts the engine gives on
 * labelled text and what its command line prints, `browser` what a user of the built extension sees in a real browser.
 */
export default defineConfig({
  plugins: [packFilesPlugin(fileURLToPath(new URL('assets/packs', import.meta.url)), 'plain')],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A quarter quicker than processes, and every test file is kept to itself all the same.
          pool: 'threads',
          environment: 'node', // A test that needs a DOM says so: // @vitest-environment happy-dom
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'corpus',
          environment: 'node',
          include: ['tests/corpus/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          // One browser at a time: two of them on a small machine make each other miss their deadlines.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
