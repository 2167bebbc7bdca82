/** "This is wrong": what was read, with what points at people taken out, to be changed by the user, kept, and sent by them or not at all. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../reason.ts';
import { COMPLAINTS, LONGEST_NOTE, LONGEST_SAMPLE, sampleRow } from '../../samples.ts';
import type { Sample } from '../../samples.ts';
import { Choice } from '../Choice.tsx';
import { CopyButton } from '../CopyButton.tsx';
import { Foot } from '../Foot.tsx';
import { useSurface } from '../host.ts';
import { useWords } from '../words.ts';
import { SendSample } from './SendSample.tsx';

export interface FeedbackPageProps {
  /** What the page begins with. */
  readonly sample: Sample;
  /** False for what was read in a private window. */
  readonly mayKeep: boolean;
  /** A `mailto:` or `https:` address; null where the build names none. */
  readonly channel: string | null;
  /** Given where the page stands in place of something that the user can go back to. */
  readonly onBack?: () => void;
}

export function FeedbackPage({ sample: first, mayKeep, channel, onBack }: FeedbackPageProps): JSX.Element {
  const { t } = useWords();
  const { keepSample } = useSurface().host;
  const [sample, setSample] = useState(first);
  const [said, say] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (onBack !== undefined) heading.current?.focus();
  }, [onBack]);
  const change = (part: Partial<Sample>): void => {
    setSample({ ...sample, ...part });
    say(null);
  };
  const keep = async (): Promise<void> => {
    try {
      await keepSample?.(sample);
      say(t('wrong-kept'));
    } catch (error) {
      say(t('options-failed', { reason: reasonOf(error) }));
    }
  };
  const row = useMemo(() => sampleRow(sample), [sample]);
  return (
    <main class="surface">
      <h1 class="sentence" ref={heading} tabIndex={-1}>
        {t('wrong-title')}
      </h1>
      <p>{t('wrong-lead')}</p>
      <Choice
        legend={t('wrong-why')}
        chosen={sample.complaint}
        options={COMPLAINTS.map((complaint) => ({ value: complaint, label: t(`wrong-why-${complaint}`) }))}
        onChoose={(complaint) => change({ complaint })}
      />
      <label class="field">
        {t('wrong-text')}
        <textarea
          rows={10}
          dir="auto"
          spellcheck={false}
          maxLength={LONGEST_SAMPLE}
          value={sample.text}
          onInput={(event) => change({ text: event.currentTarget.value.slice(0, LONGEST_SAMPLE) })}
        />
      </label>
      <label class="field">
        {t('wrong-note')}
        <textarea
          rows={3}
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={sample.note}
          onInput={(event) => change({ note: event.currentTarget.value.slice(0, LONGEST_NOTE) })}
        />
      </label>
      <div class="alarm-actions">
        {mayKeep && keepSample !== null && (
          <button type="button" class="primary" onClick={() => void keep()}>
            {t('wrong-keep')}
          </button>
        )}
        <CopyButton text={row} label={t('wrong-copy')} />
        {channel !== null && <SendSample channel={channel} row={row} />}
        {onBack !== undefined && (
          <button type="button" onClick={onBack}>
            {t('action-back')}
          </button>
        )}
        <p class="small wide" role="status">
          {said}
        </p>
      </div>
      {channel === null && <p class="small">{t('wrong-no-channel')}</p>}
      <Foot pack={null} />
    </main>
  );
}
