/** A pack's folder as it is being written: what of it can be understood, and a fault for all that cannot. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as v from 'valibot';
import {
  GuidanceSource,
  OrdinarySource,
  PackSource,
  SignalSource,
  SourcesSource,
  TermSource,
  TranslationSource,
} from '../source.ts';
import { WeightsSource } from '../weights-source.ts';
import type { Fault } from './fault.ts';
import { shapeOf } from './shape.ts';
import { YamlFile } from './yaml-file.ts';

/** A file that could be understood. */
export interface Read<T> {
  readonly file: YamlFile;
  readonly value: T;
}

/** What is there and can be understood; null or left out where it is not. */
export interface Draft {
  readonly folder: string;
  readonly pack: Read<PackSource> | null;
  readonly sources: Read<SourcesSource> | null;
  readonly guidance: Read<GuidanceSource> | null;
  readonly ordinary: Read<OrdinarySource> | null;
  readonly weights: Read<WeightsSource> | null;
  readonly terms: readonly Read<TermSource>[];
  readonly signals: readonly Read<SignalSource>[];
  readonly translations: readonly Read<TranslationSource>[];
  /** Names of files of `terms` that cannot be understood: what names them is not at fault. */
  readonly brokenTerms: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/** @param folder for instance `assets/packs/russia-army` */
export function readDraft(folder: string): Draft {
  const reader = new DraftReader(folder);
  const terms = reader.folder('terms', TermSource);
  return {
    folder,
    pack: reader.file('pack.yaml', PackSource),
    sources: reader.file('sources.yaml', SourcesSource),
    guidance: reader.file('guidance.yaml', GuidanceSource),
    weights: reader.file('weights.json', WeightsSource),
    ordinary: reader.file('ordinary.yaml', OrdinarySource),
    terms,
    signals: reader.folder('signals', SignalSource),
    translations: reader.folder('texts', TranslationSource),
    brokenTerms: broken(join(folder, 'terms'), terms),
    faults: [...reader.faults, ...strayFiles(folder, isRead)],
  };
}

/** @returns the terms that packs share, as a pack that has nothing else: `assets/terms` */
export function readSharedTerms(folder: string): Draft {
  const reader = new DraftReader(folder);
  const terms = reader.folder('.', TermSource);
  return {
    ...NOTHING,
    folder,
    terms,
    brokenTerms: broken(folder, terms),
    faults: [...reader.faults, ...strayFiles(folder, (name) => /^[^\\/]+\.yaml$/u.test(name))],
  };
}

const NOTHING: Omit<Draft, 'folder' | 'terms' | 'brokenTerms' | 'faults'> = {
  pack: null,
  sources: null,
  guidance: null,
  ordinary: null,
  weights: null,
  signals: [],
  translations: [],
};

function broken(folder: string, terms: readonly Read<TermSource>[]): ReadonlySet<string> {
  const understood = new Set(terms.map(({ file }) => stemOf(file.path)));
  return new Set(
    yamlFiles(folder)
      .map(stemOf)
      .filter((name) => !understood.has(name)),
  );
}

/** @returns the name of a file without its folder and ending, which its id must be */
export function stemOf(path: string): string {
  return basename(path).replace(/\.\w+$/u, '');
}

class DraftReader {
  readonly faults: Fault[] = [];
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  file<T extends v.GenericSchema>(name: string, schema: T): Read<v.InferOutput<T>> | null {
    const path = join(this.root, name);
    if (existsSync(path)) return this.read(path, schema);
    this.faults.push({
      file: path,
      line: 1,
      what: 'the file is missing',
      mend: 'a pack needs one: see docs/pack-format.md',
    });
    return null;
  }

  folder<T extends v.GenericSchema>(name: string, schema: T): Read<v.InferOutput<T>>[] {
    return yamlFiles(join(this.root, name))
      .map((file) => this.read(join(this.root, name, file), schema))
      .filter((read) => read !== null);
  }

  private read<T extends v.GenericSchema>(path: string, schema: T): Read<v.InferOutput<T>> | null {
    const file = new YamlFile(path, readFileSync(path, 'utf8'));
    if (file.unreadable !== null) {
      this.faults.push(file.unreadable);
      return null;
    }
    const { value, faults } = shapeOf(file, schema);
    this.faults.push(...faults);
    return value === null ? null : { file, value };
  }
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

const FILES = new Set(['pack.yaml', 'sources.yaml', 'guidance.yaml', 'ordinary.yaml', 'weights.json']);
const FOLDERS = new Set(['terms', 'signals', 'texts']);

/** What would be left aside without a word, such as `signals/camp.yml`. */
function strayFiles(folder: string, isRead: (name: string) => boolean): Fault[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && !isRead(name))
    .sort()
    .map((name) => ({
      file: join(folder, name),
      line: 1,
      what: 'nobody reads this file',
      mend: 'files of terms/, signals/ and texts/ have names that end in .yaml: rename it, or take it out',
    }));
}

function isRead(name: string): boolean {
  const [top, file, ...deeper] = name.split(/[\\/]/u);
  if (file === undefined) return FILES.has(top as string);
  return FOLDERS.has(top as string) && deeper.length === 0 && file.endsWith('.yaml');
}
