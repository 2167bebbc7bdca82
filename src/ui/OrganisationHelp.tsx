/** The helpline of whoever handed Parakh out, before those of the pattern list: people there know this device and its users. */
import type { JSX } from 'preact';
import { ExternalLink } from './ExternalLink.tsx';
import { useSurface } from './host.ts';
import { inLanguage } from './texts/languages.ts';
import { helplineLines, organisationName } from './texts/helpline-lines.ts';
import { useWords } from './words.ts';

export interface OrganisationHelpProps {
  /** True where Parakh warns: then its own line is said, too. */
  readonly warning?: boolean;
  /** False where a heading above it says whose it is. */
  readonly titled?: boolean;
}

export function OrganisationHelp({ warning = false, titled = true }: OrganisationHelpProps): JSX.Element | null {
  const { t, language } = useWords();
  const { organisation } = useSurface().reading.policy;
  const lines = helplineLines(organisation, t, language);
  const said = warning ? organisation.warningLine : null;
  if (lines.length === 0 && said === null) return null;
  const name = organisationName(organisation, t, language);
  return (
    <section class="organisation">
      {titled && <OrganisationHead title={lines.length === 0 ? name : t('web-helpline', { name })} />}
      {said !== null && <p dir="auto">{inLanguage(said, language)}</p>}
      <ul class="channels">
        {lines.map(({ text, number, href, note }) => (
          <li key={href}>
            {number === '' ? (
              <ExternalLink href={href}>{text}</ExternalLink>
            ) : (
              <ExternalLink href={href} label={text + number}>
                {/* Under the organisation's own name, it need not be said again. */}
                {text !== `${name}: ` && text}
                {/* Right to left, its groups would change their places. */}
                <bdi dir="ltr">{number}</bdi>
              </ExternalLink>
            )}
            {note !== '' && <span class="small">{note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A heading with the logo beside it, where there is one. */
export function OrganisationHead({ title }: { readonly title: string }): JSX.Element {
  const { logo } = useSurface().reading.policy.organisation;
  return (
    <h2 class="organisation-head">
      {/* The name beside it says what it is. */}
      {logo !== null && <img src={logo} alt="" />}
      <span>{title}</span>
    </h2>
  );
}
