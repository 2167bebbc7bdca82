/** The organisation that hosts the app, from the one file that its people write. */
import { readOrganisationFile } from '../organisation-reading.ts';
import type { Organisation } from '../organisation.ts';

const LONGEST_FILE = 200_000;

/** @returns null where there is no file, or nothing of it is right: the page works without */
export async function hostOrganisation(): Promise<Organisation | null> {
  try {
    const response = await fetch('helpline.json');
    if (!response.ok) return null;
    const content = await response.text();
    if (content.length > LONGEST_FILE) throw new Error('it is too long');
    const { organisation, faults } = readOrganisationFile(JSON.parse(content));
    // Whoever wrote the file looks here.
    for (const { path, mistake } of faults)
      // oxlint-disable-next-line no-console
      console.warn(`Parakh: helpline.json is not as it should be: ${path.join(' › ')} (${mistake})`);
    return organisation;
  } catch (error) {
    // oxlint-disable-next-line no-console
    console.warn('Parakh: helpline.json could not be read:', error);
    return null;
  }
}
