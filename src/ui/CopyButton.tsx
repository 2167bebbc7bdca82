/** Copies a text, and says whether it worked. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** @param about id of what is copied, for those who hear the button's name without seeing what it stands beside */
export function CopyButton({
  text,
  label,
  about,
}: {
  readonly text: string;
  readonly label: string;
  readonly about?: string;
}): JSX.Element {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<'action-copied' | 'action-copy-failed' | null>(null);
  const copy = (): void => {
    setOutcome(null);
    navigator.clipboard.writeText(text).then(
      () => setOutcome('action-copied'),
      () => setOutcome('action-copy-failed'),
    );
  };
  return (
    <>
      <button type="button" class="plain" aria-describedby={about} onClick={copy}>
        {label}
      </button>
      <span class="small" role="status">
        {outcome !== null && t(outcome)}
      </span>
    </>
  );
}
