import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { patternOf } from '../../site-pattern.ts';
import { SITES } from '../../sites.ts';
import { useSurface } from '../host.ts';
import { useOrganisationName } from '../SetBy.tsx';
import { useAllowed } from '../useAllowed.ts';
import { useWords } from '../words.ts';

/** The sites that are read without being asked for: a fixed list, shown whole. */
export function SitesSection(): JSX.Element {
  const { t } = useWords();
  return (
    <section>
      <details class="later">
        <summary>
          {t('options-sites')} ({SITES.length})
        </summary>
        <Hosts hosts={SITES.map(({ host }) => host)} />
      </details>
      <SitesByPolicy />
    </section>
  );
}

/** What an organisation added to the list, and what it took out. */
function SitesByPolicy(): JSX.Element {
  const { t } = useWords();
  const name = useOrganisationName();
  const { extraSites, exemptSites } = useSurface().reading.policy;
  const origins = useMemo(() => extraSites.map(patternOf), [extraSites]);
  // Nobody is asked to allow what may be allowed.
  const { allowed, ask } = useAllowed(origins, true);
  return (
    <>
      {extraSites.length > 0 && (
        <>
          <h3>{t('organisation-sites', { name })}</h3>
          <Hosts hosts={extraSites} />
          {!allowed && (
            <>
              <button type="button" aria-describedby="extra-sites-note" onClick={() => void ask()}>
                {t('organisation-sites-allow')}
              </button>
              <p class="small" id="extra-sites-note">
                {t('organisation-sites-note')}
              </p>
            </>
          )}
        </>
      )}
      {exemptSites.length > 0 && (
        <>
          <h3>{t('organisation-exempt', { name })}</h3>
          <Hosts hosts={exemptSites} />
        </>
      )}
    </>
  );
}

function Hosts({ hosts }: { readonly hosts: readonly string[] }): JSX.Element {
  return (
    <ul class="hosts">
      {hosts.map((host) => (
        <li key={host}>
          <bdi dir="ltr">{host}</bdi>
        </li>
      ))}
    </ul>
  );
}
