/** Where a message is given to be checked: pasted, chosen as a file, or dropped anywhere on the page. */
import type { JSX, TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useDroppedFiles } from './useDroppedFiles.ts';
import { useWords } from './words.ts';

export interface CheckFormProps {
  readonly busy: boolean;
  /** What stands in the box already. */
  readonly given?: string;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

export function CheckForm({ busy, given = '', onText, onFiles }: CheckFormProps): JSX.Element {
  const { t } = useWords();
  const [text, setText] = useState(given);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useDroppedFiles(onFiles);
  const choose = (event: TargetedEvent<HTMLInputElement>): void => {
    const { currentTarget } = event;
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again after it was changed.
    currentTarget.value = '';
    if (files.length > 0) onFiles(files);
  };
  return (
    <form
      class="check-form"
      onSubmit={(event) => {
        event.preventDefault();
        onText(text);
      }}
    >
      <label for="message">{t('check-paste')}</label>
      <textarea
        id="message"
        rows={7}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="primary" disabled={busy}>
        {t('check-button')}
      </button>
      <div class={isOver ? 'file-drop over' : 'file-drop'}>
        {/* The browser's own button would say that no file is chosen, and say it in the browser's words. */}
        <input ref={input} type="file" accept=".txt,.html,.htm,.eml" hidden onChange={choose} />
        <button type="button" disabled={busy} aria-describedby="file-note" onClick={() => input.current?.click()}>
          {t('check-file')}
        </button>
        <p class="small" id="file-note">
          {t('check-file-note')}
        </p>
      </div>
      <p class="small">{t('check-private')}</p>
    </form>
  );
}
