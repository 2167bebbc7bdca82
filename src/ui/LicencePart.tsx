/** What the offer says of its agent's licence, and where to look a number up. Never a proof of anything. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Explanation } from '../explanation.ts';
import { CopyButton } from './CopyButton.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { addressOf } from './texts/channel-line.ts';
import { useWords } from './words.ts';

/** Id of the government's list of agents among the channels of a pattern list. */
const LIST_OF_AGENTS = 'emigrate';

export interface LicencePartProps {
  readonly explanation: Pick<Explanation, 'licence' | 'channels'>;
  /** Level of the heading, by where it stands. */
  readonly heading?: 'h2' | 'h3' | 'h4';
}

export function LicencePart({ explanation, heading: Heading = 'h2' }: LicencePartProps): JSX.Element {
  const { t } = useWords();
  const { numbers, elsewhere } = explanation.licence;
  const list = explanation.channels.find(({ id }) => id === LIST_OF_AGENTS);
  return (
    <section class="licence">
      <Heading>{t('licence-title')}</Heading>
      {numbers.map((number) => (
        <Licence key={number} number={number} />
      ))}
      {numbers.length > 0 && <p>{t('licence-found')}</p>}
      {/* A number beside the offer may be anybody's: then neither is said. */}
      {numbers.length === 0 && !elsewhere && <p>{t('licence-missing')}</p>}
      {list !== undefined && (
        <p>
          <ExternalLink href={addressOf(list)}>{t('licence-check')}</ExternalLink>
        </p>
      )}
    </section>
  );
}

function Licence({ number }: { readonly number: string }): JSX.Element {
  const { t } = useWords();
  const id = useId();
  return (
    <p class="number-line">
      <bdi class="number" id={id}>
        {number}
      </bdi>
      <CopyButton text={number} label={t('licence-copy')} about={id} />
    </p>
  );
}
