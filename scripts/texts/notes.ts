/** Notes for translators stand above the texts, and are of no use to who reads them. */

/** @param source a file of Fluent messages @returns the same messages, without notes and empty lines between them */
export function withoutNotes(source: string): string {
  return source.replaceAll(/^#.*\n/gm, '').replaceAll(/\n{2,}(?! )/g, '\n');
}
