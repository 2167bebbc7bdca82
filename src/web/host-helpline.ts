/** The helpline of whoever hosts the app, from the one file that they write. */
import { parseHelpline } from '../helpline.ts';
import type { Helpline } from '../helpline.ts';

const LONGEST_FILE = 20_000;

/** @returns null where there is no file, or what is in it is wrong: the page works without */
export async function hostHelpline(): Promise<Helpline | null> {
  try {
    const response = await fetch('helpline.json');
    if (!response.ok) return null;
    const content = await response.text();
    const helpline = content.length > LONGEST_FILE ? null : parseHelpline(JSON.parse(content));
    // Whoever wrote the file looks here.
    // oxlint-disable-next-line no-console
    if (helpline === null && !/^\s*\{\s*\}\s*$/.test(content))
      console.warn('Parakh: helpline.json is not as it should be');
    return helpline;
  } catch (error) {
    // oxlint-disable-next-line no-console
    console.warn('Parakh: helpline.json could not be read:', error);
    return null;
  }
}
