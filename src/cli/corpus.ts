/**
 * Labelled texts to fit and measure on: the project's own (`tests/corpus`) and, where it lies beside the project, `../shared`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** What a text is to one pack, from the reader's side. `honest` texts are `report` or `clear`: neither may raise an alarm. */
export const LABELS = ['warn', 'caution', 'report', 'clear', 'honest', 'near'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelledText {
  readonly id: string;
  /** Id of the pack that it is labelled for. */
  readonly pack: string;
  readonly set: string;
  readonly lang: string;
  readonly script: string;
  readonly kind: string;
  readonly label: Label;
  readonly text: string;
  readonly title?: string;
  readonly html?: string;
  readonly split: Split;
}

/** `exam` texts are run and never shown; `test` texts are never shown nor fitted on; `real` texts are only measured on. */
export type Split = 'train' | 'test' | 'real' | 'exam';

const PROJECT_CORPUS = 'tests/corpus';
export const SHARED = '../shared';
/** The pack that what lies in `SHARED` is labelled for. */
export const PACK_OF_SHARED = 'russia-army';

/** How a pack sees a text: an offer of another scam is honest text to it, whatever else it is. */
export function seenBy(pack: string, text: LabelledText): LabelledText {
  if (text.pack === pack) return text;
  return { ...text, label: 'honest', set: text.split === 'real' ? text.set : `other packs/${text.pack}` };
}

const ProjectRow = v.strictObject({
  id: v.string(),
  lang: v.string(),
  script: v.string(),
  channel: v.string(),
  kind: v.string(),
  label: v.picklist(['warn', 'caution', 'report', 'clear']),
  why: v.string(),
  text: v.pipe(v.string(), v.minLength(1)),
});
export type ProjectRow = v.InferOutput<typeof ProjectRow>;

/**
 * A third of the project's texts is the test split, by hash of the text itself, so that it cannot be re-rolled. The normal form
 * is fixed for ever (not `fold`, which grows): NFKC, lower case, white space as one space.
 */
export function splitOf(text: string): 'train' | 'test' {
  const normal = text.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
  return (createHash('sha256').update(normal).digest()[0] as number) % 3 === 0 ? 'test' : 'train';
}

/** Reads JSON Lines, packed or not. @throws Error with file and line number where a line is no JSON */
function readJsonLines(file: string): unknown[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .map((line, i) => ({ line, number: i + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, number }) => {
      try {
        return JSON.parse(line) as unknown;
      } catch (cause) {
        throw new Error(`${file}:${number}: no JSON`, { cause });
      }
    });
}

/** The project's own texts, a folder for each pack that they are labelled for; the error names file and line of any that breaks the format. */
export function projectCorpus(folder = PROJECT_CORPUS): LabelledText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => textsLabelledFor(name, folder));
}

/** @see projectCorpus */
export function textsLabelledFor(pack: string, corpus = PROJECT_CORPUS): LabelledText[] {
  const folder = join(corpus, pack);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readJsonLines(join(folder, name)).map((row, i) => projectText(row, pack, `${join(folder, name)}:${i + 1}`)),
    );
}

function projectText(row: unknown, pack: string, place: string): LabelledText {
  const parsed = v.safeParse(ProjectRow, row);
  if (!parsed.success) throw new Error(`${place}: ${v.getDotPath(parsed.issues[0]) ?? ''} ${parsed.issues[0].message}`);
  const { id, lang, script, kind, label, text } = parsed.output;
  return { id, pack, set: `project/${baseLanguage(lang)}`, lang, script, kind, label, text, split: splitOf(text) };
}

/** "hi-Latn" is Hindi. */
function baseLanguage(lang: string): string {
  return lang.split('-')[0] as string;
}

const SharedRow = v.looseObject({
  id: v.string(),
  label: v.string(),
  lang: v.optional(v.string(), ''),
  text: v.optional(v.string(), ''),
  html: v.optional(v.string()),
  title: v.optional(v.string()),
  genre: v.optional(v.string(), ''),
});

const SHARED_LABELS: Readonly<Record<string, Label>> = {
  target: 'warn',
  'target-domestic': 'warn',
  'near-target': 'near',
  'hard-negative': 'honest',
  ordinary: 'honest',
  'other-fraud': 'honest',
};

/** Real texts of `../shared/corpus`, one set a file; empty where the folder is not there. */
export function* sharedCorpus(shared = SHARED): Iterable<LabelledText> {
  const folder = join(shared, 'corpus');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    for (const row of readJsonLines(join(folder, name))) {
      const { id, label, lang, text, html, title, genre } = v.parse(SharedRow, row);
      yield {
        id,
        pack: PACK_OF_SHARED,
        set: `real/${basename(name, '.jsonl.gz')}`,
        lang,
        script: '',
        kind: label === 'other-fraud' || label === 'target-domestic' ? label : genre,
        label: SHARED_LABELS[label] ?? 'honest',
        text,
        ...(html === undefined ? {} : { html }),
        ...(title === undefined ? {} : { title }),
        split: 'real',
      };
    }
  }
}

/** The five articles that the project started from: each reports. */
export function articles(shared = SHARED): LabelledText[] {
  const folder = join(shared, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: basename(name, '.txt'),
      pack: PACK_OF_SHARED,
      set: 'articles',
      lang: 'en',
      script: 'Latn',
      kind: 'news',
      label: 'report',
      text: readFileSync(join(folder, name), 'utf8'),
      split: 'real',
    }));
}

const ExamRow = v.looseObject({
  id: v.string(),
  lang: v.string(),
  script: v.string(),
  kind: v.string(),
  label: v.picklist(['warn', 'caution', 'clear']),
  text: v.string(),
});

/** The independent exam: run, never shown. Its `clear` texts are honest texts of every kind. */
export function exam(shared = SHARED): LabelledText[] {
  const folder = join(shared, 'exam');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) => readJsonLines(join(folder, name)))
    .map((row) => {
      const { id, lang, script, kind, label, text } = v.parse(ExamRow, row);
      return {
        id,
        pack: PACK_OF_SHARED,
        set: `exam/${lang}`,
        lang,
        script,
        kind,
        label: label === 'clear' ? 'honest' : label,
        text,
        split: 'exam',
      };
    });
}
