import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useWords } from '../words.ts';

/** Which words and pictures a browser's toolbar has. */
export type BrowserKind = 'chrome' | 'firefox' | 'phone';

/** Milliseconds between two looks whether the user has done it. */
const LOOK_AGAIN_MS = 1_000;

/** A badge on a button that nobody sees warns nobody: how to pin it, and that it was done, where the browser tells. */
export function PinNote({ browserKind }: { readonly browserKind: BrowserKind }): JSX.Element {
  const { t } = useWords();
  const pinned = usePinned();
  return (
    <section>
      <h2>{t('welcome-pin')}</h2>
      {pinned === true ? (
        <p role="status">{t('welcome-pin-done')}</p>
      ) : (
        <div class="pin">
          {browserKind !== 'phone' && <PuzzlePiece />}
          {browserKind === 'chrome' && <Pin />}
          <p>{t(`welcome-pin-${browserKind}`)}</p>
        </div>
      )}
    </section>
  );
}

/** @returns null where the browser does not tell */
function usePinned(): boolean | null {
  const [pinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    // Chrome has it since 91, Firefox since 126.
    const ask = browser.action.getUserSettings?.bind(browser.action);
    if (ask === undefined) return undefined;
    const look = async (): Promise<void> => setPinned((await ask()).isOnToolbar ?? null);
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, []);
  return pinned;
}

function PuzzlePiece(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
      <path
        d="M4 9h4.2a2.3 2.3 0 1 1 4.6 0H17v4.2a2.3 2.3 0 1 1 0 4.6V22H4z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linejoin="round"
      />
    </svg>
  );
}

function Pin(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="32" height="32" aria-hidden="true">
      <path
        d="M9 3h6l-1 6 3 4H7l3-4zM12 13v8"
        fill="none"
        stroke="currentColor"
        stroke-width="1.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
