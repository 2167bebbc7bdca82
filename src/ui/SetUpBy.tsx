import type { JSX } from 'preact';
import { OrganisationHead } from './OrganisationHelp.tsx';
import { useSurface } from './host.ts';
import { useOrganisationName } from './SetBy.tsx';
import { useWords } from './words.ts';

/** Who set Parakh up here; nothing where nobody did. */
export function SetUpBy(): JSX.Element | null {
  const { t } = useWords();
  const name = useOrganisationName();
  const { given, faults } = useSurface().reading;
  if (given.length === 0 && faults.length === 0) return null;
  return <OrganisationHead title={t('organisation-title', { name })} />;
}
