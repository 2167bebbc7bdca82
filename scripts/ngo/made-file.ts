/** A file that is made of an organisation's config. */
export interface MadeFile {
  /** Relative to the folder that all are put into, with `/`. */
  readonly name: string;
  readonly content: string;
}
