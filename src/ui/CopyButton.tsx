/** Copies a text, and says whether it worked. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.ts';

/** Milliseconds for which "Copied." stays. */
const SAID_MS = 4_000;

export interface CopyButtonProps {
  readonly text: string;
  /** What the button says, where it is not simply "Copy". */
  readonly label?: string;
  readonly class?: string;
  /** Id of what is copied, for those who hear the button's name without seeing what it stands beside. */
  readonly about?: string;
}

export function CopyButton({ text, label, class: className, about }: CopyButtonProps): JSX.Element {
  const { t } = useWords();
  const [said, say] = useState<'action-copied' | 'action-copy-failed' | null>(null);
  useEffect(() => {
    if (said !== 'action-copied') return undefined;
    const timer = setTimeout(() => say(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say('action-copied');
    } catch {
      say('action-copy-failed');
    }
  };
  return (
    <>
      <button type="button" class={className} aria-describedby={about} onClick={() => void copy()}>
        {label ?? t('action-copy')}
      </button>
      <p class="small wide" role="status">
        {said !== null && t(said)}
      </p>
    </>
  );
}
