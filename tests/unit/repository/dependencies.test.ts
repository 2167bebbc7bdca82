import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { bundleOf, importsOf } from './imports.ts';

/**
 * Which layers each layer may import, and which packages. `shared` are the files directly in src/. Dependencies point one
 * way, so that the engine runs unchanged in a worker, a test and a terminal, and the reader stays small.
 */
const LAYERS: Readonly<Record<string, { layers: readonly string[]; packages: RegExp }>> = {
  engine: { layers: [], packages: /^fuse\.js(?:\/|$)/ },
  packs: {
    layers: ['engine', 'shared'],
    packages: /^(?:valibot|@valibot\/to-json-schema|@noble\/ed25519|yaml|vite|node:\w+|assets\/.+\.json)$/,
  },
  updates: { layers: ['engine', 'packs', 'shared'], packages: /^valibot$/ },
  page: { layers: ['engine', 'shared'], packages: /^wxt\/browser$/ },
  documents: { layers: ['engine', 'page'], packages: /^$/ },
  shared: { layers: ['engine', 'packs', 'updates'], packages: /^(?:valibot|wxt\/browser)$/ },
  ui: {
    layers: ['engine', 'packs', 'page', 'updates', 'shared', 'documents'],
    packages: /^(?:preact(?:\/\w+)?|@fluent\/bundle|wxt\/browser)$/,
  },
  background: {
    layers: ['engine', 'packs', 'updates', 'page', 'shared', 'ui'],
    packages: /^(?:valibot|wxt\/browser|virtual:pack-files)$/,
  },
  web: { layers: ['engine', 'packs', 'shared', 'documents', 'ui'], packages: /^(?:valibot|preact(?:\/\w+)?)$/ },
  cli: { layers: ['engine', 'packs', 'updates', 'page', 'documents', 'shared'], packages: /./ },
  entrypoints: {
    layers: ['engine', 'packs', 'page', 'documents', 'shared', 'ui', 'background'],
    packages: /^(?:preact(?:\/\w+)?|wxt\/.+|virtual:pack-files)$/,
  },
  // The folder web/: the entries of the web app, and how it is built.
  'web-entrypoints': {
    layers: ['engine', 'packs', 'shared', 'ui', 'web'],
    packages: /^virtual:pack-files$/,
  },
};

function layerOf(file: string): string | null {
  const [top, folder, ...rest] = file.split('/');
  if (top === 'entrypoints') return top;
  if (top === 'web') return 'web-entrypoints';
  if (top !== 'src' || folder === undefined) return null;
  return rest.length === 0 ? 'shared' : folder;
}

/** Says how the web app is built; none of it is shipped. */
const BUILD = 'web/vite.config.ts';
const CODE = [...filesUnder('src'), ...filesUnder('entrypoints'), ...filesUnder('web')].filter(
  (file) => /\.tsx?$/.test(file) && file !== BUILD,
);

describe('the direction of dependencies', () => {
  it('knows every layer', () => {
    const unknown = CODE.filter((file) => !Object.hasOwn(LAYERS, layerOf(file) ?? ''));
    expect(unknown, 'give a new folder of src/ its place in LAYERS').toEqual([]);
  });

  it.each(Object.entries(LAYERS))('%s imports only what stands below it', (layer, { layers, packages }) => {
    const wrong = CODE.filter((file) => layerOf(file) === layer).flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => {
          const to = layerOf(target);
          if (to === null) return !packages.test(target);
          return to !== layer && !layers.includes(to);
        })
        .map(({ target }) => `${file} imports ${target}`),
    );
    expect(wrong, `${layer} may import ${layers.join(', ') || 'nothing'} and ${packages}`).toEqual([]);
  });

  it('keeps what is only for disk and terminal out of the extension', () => {
    const wrong = CODE.filter((file) => layerOf(file) === 'entrypoints').flatMap((entry) =>
      [...bundleOf(entry)]
        .filter((name) => /^(?:node:|yaml$|src\/cli\/)/.test(name))
        .map((name) => `${entry} bundles ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the browser’s extension API out of the web app, which has none', () => {
    const entries = CODE.filter((file) => /^web\/(?:main|engine-worker|service-worker)\.tsx?$/.test(file));
    const wrong = entries.flatMap((entry) =>
      [...bundleOf(entry)]
        .filter((name) => /^(?:wxt\/|webextension-polyfill$|node:|yaml$|src\/(?:cli|background)\/)/.test(name))
        .map((name) => `${entry} bundles ${name}`),
    );
    expect(entries).toHaveLength(3);
    expect(wrong, 'take it from the surface’s host (src/ui/host.ts)').toEqual([]);
  });

  it('keeps the workbench’s tracing and texts out of every other surface', () => {
    const others = CODE.filter((file) => layerOf(file) === 'entrypoints' && !file.startsWith('entrypoints/workbench/'));
    const wrong = others.flatMap((entry) =>
      [...bundleOf(entry)]
        .filter((name) => /^src\/(?:ui\/workbench|engine\/(?:trace|cues|what-if|score-steps)\.ts)/.test(name))
        .map((name) => `${entry} bundles ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps the reader, which runs on every checked page, free of libraries', () => {
    const reader = 'entrypoints/reader.content.ts';
    const packages = [...bundleOf(reader)].filter((name) => layerOf(name) === null && !name.startsWith('wxt/'));
    expect(packages, `${reader} must stay small: ask the background instead`).toEqual([]);
  });
});
