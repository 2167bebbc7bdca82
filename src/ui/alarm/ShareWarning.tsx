/** A warning for family and friends: the user sees the text, and the device's own menu or the clipboard takes it on. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { LocalisedText } from '../../packs/pack.ts';
import { CopyButton } from '../CopyButton.tsx';
import { inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';

export interface ShareWarningProps {
  /** What the pack has for it. */
  readonly warning: LocalisedText;
  /** The government's page, which goes with the text. */
  readonly link: string;
}

export function ShareWarning({ warning, link }: ShareWarningProps): JSX.Element {
  const { t, language } = useWords();
  const [isOpen, open] = useState(false);
  const id = useId();
  const text = `${inLanguage(warning, language)} ${link}`;
  return (
    <>
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => open(!isOpen)}>
        {t('action-share')}
      </button>
      <section id={id} class="share wide" aria-label={t('share-title')} hidden={!isOpen}>
        {/* Shown as it is sent, so that it can also be marked and copied by hand. */}
        <p class="share-text">{text}</p>
        <p class="small">{t('share-note')}</p>
        <div class="share-ways">
          {mayShare(text) && (
            <button type="button" class="primary" onClick={() => void send(text)}>
              {t('share-send')}
            </button>
          )}
          <CopyButton text={text} />
        </div>
      </section>
    </>
  );
}

function mayShare(text: string): boolean {
  // Browsers on a desktop lack both, or one of them.
  const { share, canShare } = navigator as Partial<Pick<Navigator, 'share' | 'canShare'>>;
  return share !== undefined && (canShare === undefined || canShare.call(navigator, { text }));
}

/** The device's menu says itself what goes wrong in it, and closing it is no mistake; copying stays beside it. */
async function send(text: string): Promise<void> {
  await navigator.share({ text }).catch(() => undefined);
}
