/** What to do now, by what has happened already. The choice is kept by the surface alone: it goes with the window. */
import type { JSX } from 'preact';
import { FIRST_STEPS } from '../explanation.ts';
import type { ExplainedChannel, ExplainedSituation, ExplainedStep } from '../explanation.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { useSurface } from './host.ts';
import { channelLine } from './texts/channel-line.ts';
import { inLanguage } from './texts/languages.ts';
import { stepSourceLine } from './texts/source-line.ts';
import { useWords } from './words.ts';

/** @param situations the first is shown until the user chooses another */
export function Situations({ situations }: { readonly situations: readonly ExplainedSituation[] }): JSX.Element | null {
  const { t, language } = useWords();
  const { situation, chooseSituation } = useSurface();
  const chosen = chosenSituation(situations, situation);
  if (chosen === undefined) return null;
  return (
    <section>
      <h2>{t('steps-title')}</h2>
      <p class="small" id="situation">
        {t('steps-situation')}
      </p>
      <div class="choices" role="group" aria-labelledby="situation">
        {situations.map(({ id, label }) => (
          <button key={id} type="button" aria-pressed={id === chosen.id} onClick={() => chooseSituation(id)}>
            {inLanguage(label, language)}
          </button>
        ))}
      </div>
      <Steps key={chosen.id} steps={chosen.steps} />
    </section>
  );
}

/**
 * @param id what the user chose, or null
 * @returns the first where nothing was chosen, or where a newer pattern list that came meanwhile lacks what was
 */
export function chosenSituation(
  situations: readonly ExplainedSituation[],
  id: string | null,
): ExplainedSituation | undefined {
  return situations.find((one) => one.id === id) ?? situations[0];
}

function Steps({ steps }: { readonly steps: readonly ExplainedStep[] }): JSX.Element {
  const { t } = useWords();
  const later = steps.slice(FIRST_STEPS);
  return (
    <>
      <StepList steps={steps.slice(0, FIRST_STEPS)} from={1} />
      {later.length > 0 && (
        <details class="later">
          <summary>{t('steps-more')}</summary>
          <StepList steps={later} from={FIRST_STEPS + 1} />
        </details>
      )}
    </>
  );
}

function StepList({ steps, from }: { readonly steps: readonly ExplainedStep[]; readonly from: number }): JSX.Element {
  return (
    <ol class="steps" start={from}>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { readonly step: ExplainedStep }): JSX.Element {
  const { t, language } = useWords();
  const source = stepSourceLine(step, t, language);
  return (
    <li>
      {inLanguage(step.text, language)}
      {step.channels.length > 0 && (
        <ul class="contacts">
          {step.channels.map((channel) => (
            <Contact key={channel.id} channel={channel} />
          ))}
        </ul>
      )}
      {step.keep.length > 0 && (
        <p class="keep">{t('steps-keep', { list: step.keep.map((item) => inLanguage(item, language)).join(', ') })}</p>
      )}
      <p class="source small">
        {step.report === null ? source : <ExternalLink href={step.report.url}>{source}</ExternalLink>}
      </p>
    </li>
  );
}

function Contact({ channel }: { readonly channel: ExplainedChannel }): JSX.Element {
  const { t, language } = useWords();
  const { text, number, href, note } = channelLine(channel, t, language);
  return (
    <li>
      <ExternalLink href={href}>
        {text}
        {/* Right to left, its groups would change their places. */}
        {number !== '' && (
          <bdi class="number" dir="ltr">
            {number}
          </bdi>
        )}
      </ExternalLink>
      {note !== '' && <span class="small">{note}</span>}
    </li>
  );
}
