/** Reads a pack's folder from disk: for the build, the tests and the command line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Language } from '../engine/language.ts';
import type { LanguageData } from '../engine/language.ts';
import type { EnginePack } from '../engine/pack.ts';
import { activate } from './activate.ts';
import { compilePack } from './compile.ts';
import type { PackFiles } from './compile.ts';
import { parseGlosses } from './gloss-source.ts';
import type { GlossSource } from './gloss-source.ts';
import { compileLanguageData } from './language-data.ts';
import type { CompiledPack } from './pack.ts';
import {
  GuidanceSource,
  OrdinarySource,
  PackSource,
  SignalSource,
  SourcesSource,
  TermSource,
  TranslationSource,
  unlistedSources,
} from './source.ts';
import { WeightsSource } from './weights-source.ts';
import type { GuidanceSource as Guidance, ReportSource } from './source.ts';
import type { WeightsSource as Weights } from './weights-source.ts';

/**
 * @param folder for instance `assets/packs/russia-army`
 * @param weights taken for those of the folder, where these are yet to be fitted
 * @throws Error that names the file and what is wrong in it
 */
export function readPackFolder(folder: string, weights?: Weights): PackFiles {
  return {
    ...readPackTexts(folder),
    terms: readAll(join(folder, 'terms'), TermSource),
    signals: readAll(join(folder, 'signals'), SignalSource),
    ordinary: readYaml(join(folder, 'ordinary.yaml'), OrdinarySource),
    weights: weights ?? readYaml(join(folder, 'weights.json'), WeightsSource),
    language: readLanguageData(languageBeside(join(folder, '..'))),
  };
}

/**
 * What of it is shown to users, in all languages; quick, since the words that the engine looks for are left aside.
 *
 * @throws Error as `readPackFolder`
 */
export function readPackTexts(folder: string): Pick<PackFiles, 'pack' | 'sources' | 'guidance' | 'translations'> {
  const sources = readYaml(join(folder, 'sources.yaml'), SourcesSource);
  return {
    pack: readYaml(join(folder, 'pack.yaml'), PackSource),
    sources,
    guidance: readGuidance(join(folder, 'guidance.yaml'), sources),
    translations: readTranslations(join(folder, 'texts')),
  };
}

/** A person who doubts the advice must find who says so: a source that is not listed stops the build. */
function readGuidance(file: string, sources: readonly ReportSource[]): Guidance {
  const guidance = readYaml(file, GuidanceSource);
  const [unlisted] = unlistedSources(guidance, sources);
  if (unlisted === undefined) return guidance;
  throw new Error(`${file}: sources.yaml has no source with the id ${unlisted}`);
}

/** One file for each language but English, in order of their names. */
function readTranslations(folder: string): TranslationSource[] {
  return yamlFilesOf(folder).map((name) => {
    const translation = readYaml(join(folder, name), TranslationSource);
    if (name === `${translation.language}.yaml`) return translation;
    throw new Error(`${join(folder, name)}: language: says ${translation.language}, unlike the name of the file`);
  });
}

/** What belongs to languages and no pack, beside the folder of packs. */
export interface LanguageFolders {
  /** One file for each script. */
  readonly glosses: string;
  /** One file for each term. */
  readonly terms: string;
}

/** @param packs folder that holds one folder for each pack */
export function languageBeside(packs: string): LanguageFolders {
  return { glosses: join(packs, '..', 'glosses'), terms: join(packs, '..', 'terms') };
}

/** @throws Error that names the file and what is wrong in it */
export function readLanguageData(folders: LanguageFolders): LanguageData {
  return compileLanguageData({ glosses: readGlosses(folders.glosses), terms: readAll(folders.terms, TermSource) });
}

/** All glosses of a folder, one file for each script. @throws Error with file and line where one cannot be read */
export function readGlosses(folder: string): GlossSource[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => parseGlosses(readFileSync(join(folder, name), 'utf8'), join(folder, name)));
}

/** @see readPackFolder */
export function compilePackFolder(folder: string): CompiledPack {
  return compilePack(readPackFolder(folder));
}

/** A pack as the extension would have it, from the files that people write. @see readPackFolder */
export function enginePackOf(files: PackFiles, language = new Language(files.language)): EnginePack {
  return activate(compilePack(files), language);
}

/** @returns the folder of each pack below another, by its name, in order */
export function packFolders(root: string): Map<string, string> {
  const names = readdirSync(root).filter((name) => existsSync(join(root, name, 'pack.yaml')));
  return new Map(names.sort().map((name) => [name, join(root, name)]));
}

function readAll<T extends v.GenericSchema<unknown, { id: string }>>(folder: string, schema: T): v.InferOutput<T>[] {
  return yamlFilesOf(folder).map((name) => readYaml(join(folder, name), schema));
}

function yamlFilesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

function readYaml<T extends v.GenericSchema>(file: string, schema: T): v.InferOutput<T> {
  // A BOM or Windows line ends are no fault of the writer's; `yaml` takes both. Dates stay strings in its core schema.
  const result = v.safeParse(schema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? '(top)'}: ${issue.message}`);
}
