/** Samples of what a user called wrong: what is kept of one, and how it is handed to a maintainer. */
import * as v from 'valibot';
import { LEVELS } from './engine/verdict.ts';
import type { Level } from './engine/verdict.ts';

/** What can be wrong with a verdict. */
export const COMPLAINTS = ['honest', 'not-an-offer', 'missed'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** Samples that are kept at the same time; the oldest goes when one more comes. */
export const MOST_SAMPLES = 50;
/** Characters of a sample's text. */
export const LONGEST_SAMPLE = 20_000;
export const LONGEST_NOTE = 2_000;

const Stored = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  /** When it was made, in milliseconds since 1970. */
  at: v.pipe(v.number(), v.finite()),
  complaint: v.picklist(COMPLAINTS),
  /** What Parakh had said. */
  level: v.picklist(LEVELS),
  /** Id and version of the pattern list that said so. */
  pack: v.pipe(v.string(), v.maxLength(100)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_SAMPLE)),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
});
export type Sample = Readonly<v.InferOutput<typeof Stored>>;

/** @param stored whatever lies in the storage; what is no sample is left out */
export function parseSamples(stored: unknown): Sample[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_SAMPLES).flatMap((one: unknown) => {
    const sample = v.safeParse(Stored, one);
    return sample.success ? [sample.output] : [];
  });
}

/** A new sample goes to the front; one that is there already is replaced. */
export function withSample(known: readonly Sample[], sample: Sample): Sample[] {
  return [sample, ...known.filter(({ id }) => id !== sample.id)].slice(0, MOST_SAMPLES);
}

/** The label that the user thinks right, as `tests/corpus` has it. */
const LABELS: Readonly<Record<Complaint, Level>> = { honest: 'clear', 'not-an-offer': 'clear', missed: 'warn' };

/** One line for `tests/corpus`, but for its language, which a maintainer fills in. */
export function sampleRow({ id, at, complaint, level, pack, text, note }: Sample): string {
  return JSON.stringify({
    id: `sample-${new Date(at).toISOString().slice(0, 10)}-${id.slice(0, 8)}`,
    lang: '',
    script: scriptOf(text),
    channel: '',
    kind: `sample/${complaint}`,
    label: LABELS[complaint],
    why: [note.trim(), `(${pack} said ${level})`].filter(Boolean).join(' '),
    text,
  });
}

/** Scripts by their ISO 15924 name. */
const SCRIPTS = [
  ['Latn', /\p{sc=Latin}/u],
  ['Deva', /\p{sc=Devanagari}/u],
  ['Guru', /\p{sc=Gurmukhi}/u],
  ['Gujr', /\p{sc=Gujarati}/u],
  ['Beng', /\p{sc=Bengali}/u],
  ['Orya', /\p{sc=Oriya}/u],
  ['Taml', /\p{sc=Tamil}/u],
  ['Telu', /\p{sc=Telugu}/u],
  ['Knda', /\p{sc=Kannada}/u],
  ['Mlym', /\p{sc=Malayalam}/u],
  ['Arab', /\p{sc=Arabic}/u],
  ['Sinh', /\p{sc=Sinhala}/u],
  ['Cyrl', /\p{sc=Cyrillic}/u],
] as const;

/** The script of most of its letters; empty where it has none that is known. */
function scriptOf(text: string): string {
  const counts = new Map<string, number>();
  for (const sign of text) {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(sign))?.[0];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as [string, number])[0];
}
