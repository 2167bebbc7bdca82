/** @returns what went wrong, in the words of whoever threw it */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Why a check failed where the page gave no answer: no words of the browser's. */
export const NO_ANSWER = 'no answer';

/** Why a check failed where the browser shows a PDF and lets no script in. */
export const IS_PDF = 'a PDF';
