/** Which pages Parakh reads by itself: of listed sites, of added ones, or of every site, where none of them is private or exempt. */
import { isChecked, isExcluded } from '../sites.ts';
import { mayCheckEverySite } from './every-site.ts';
import { isExtraSite } from './extra-sites.ts';
import { isExemptPage } from './policy.ts';

/** @param url null where the browser does not tell */
export async function isReadUnasked(url: string | null): Promise<boolean> {
  if (url === null || isExcluded(url) || (await isExemptPage(url))) return false;
  return isChecked(url) || (await mayCheckEverySite()) || isExtraSite(url);
}
