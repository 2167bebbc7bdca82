/** Who set Parakh up on this device, and what: for the user, and for whoever has to see whether it arrived. */
import type { JSX } from 'preact';
import { POLICY_ENTRIES } from '../../policy.ts';
import type { Fault } from '../../policy.ts';
import { useSurface } from '../host.ts';
import { OrganisationHelp } from '../OrganisationHelp.tsx';
import { SetUpBy } from '../SetUpBy.tsx';
import { useWords } from '../words.ts';

export function OrganisationSection(): JSX.Element | null {
  const { t } = useWords();
  const { given, faults } = useSurface().reading;
  if (given.length === 0 && faults.length === 0) return null;
  return (
    <section class="organisation-section">
      <SetUpBy />
      <OrganisationHelp titled={false} />
      {faults.length > 0 && (
        <div class="faults">
          <p>{t('organisation-wrong')}</p>
          <ul class="points">
            {faults.map((fault) => (
              <Wrong key={fault.path.join()} fault={fault} />
            ))}
          </ul>
        </div>
      )}
      <details class="later">
        <summary>{t('organisation-entries')}</summary>
        <ul class="hosts">
          {POLICY_ENTRIES.map((name) => (
            <li key={name}>
              <code dir="ltr">{name}</code>:{' '}
              {t(given.includes(name) ? 'organisation-entry-set' : 'organisation-entry-not-set')}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Wrong({ fault: { path, mistake } }: { readonly fault: Fault }): JSX.Element {
  const { t } = useWords();
  return (
    <li>
      <code dir="ltr">{path.join(' › ')}</code> {t(`policy-wrong-${mistake}`)}
    </li>
  );
}
