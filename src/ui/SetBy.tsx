/** Says of a setting that the user cannot change who has set it. */
import type { JSX } from 'preact';
import type { Settings } from '../settings.ts';
import { useSurface } from './host.ts';
import { organisationName } from './texts/helpline-lines.ts';
import { useWords } from './words.ts';

/** Whether an organisation has set this for good. */
export function useLocked(setting: keyof Settings | undefined): boolean {
  const { locked } = useSurface().reading.policy;
  return setting !== undefined && locked.includes(setting);
}

/** Nothing where the user can change it. */
export function SetBy({ setting }: { readonly setting: keyof Settings | undefined }): JSX.Element | null {
  const { t } = useWords();
  const name = useOrganisationName();
  return useLocked(setting) ? <p class="small set-by">{t('organisation-set-by', { name })}</p> : null;
}

export function useOrganisationName(): string {
  const { t, language } = useWords();
  return organisationName(useSurface().reading.policy.organisation, t, language);
}
