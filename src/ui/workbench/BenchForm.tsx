/** Where a text is given to be looked at: typed or pasted, opened as a file, or dropped anywhere on the page. */
import type { JSX, TargetedEvent } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { LocalisedText } from '../../packs/pack.ts';
import { inLanguage } from '../texts/languages.ts';
import { useDroppedFiles } from '../useDroppedFiles.ts';
import { useWords } from '../words.ts';
import { say } from './bench-words.ts';

export interface BenchFormProps {
  /** An invented offer of the pattern list; null while there is none. */
  readonly sample: LocalisedText | null;
  readonly onText: (text: string) => void;
  readonly onFile: (file: File) => void;
}

export function BenchForm({ sample, onText, onFile }: BenchFormProps): JSX.Element {
  const { language } = useWords();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const give = (given: string): void => {
    setText(given);
    onText(given);
  };
  const takeFile = useCallback(
    ([file]: readonly File[]) => {
      if (file === undefined) return;
      // What stands in the box is no longer what is looked at.
      setText('');
      onFile(file);
    },
    [onFile],
  );
  const isOver = useDroppedFiles(takeFile);
  const choose = ({ currentTarget }: TargetedEvent<HTMLInputElement>): void => {
    const files = [...(currentTarget.files ?? [])];
    // The same file may be chosen again after it was changed.
    currentTarget.value = '';
    takeFile(files);
  };
  return (
    <form class={isOver ? 'bench-form over' : 'bench-form'} onSubmit={(event) => event.preventDefault()}>
      <label for="bench-text">{say('text')}</label>
      <textarea
        id="bench-text"
        rows={5}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        aria-describedby="bench-note"
        value={text}
        onInput={(event) => give(event.currentTarget.value)}
      />
      <p class="small" id="bench-note">
        {say('text-note')}
      </p>
      <div class="bench-buttons">
        <input ref={input} type="file" accept=".txt,.html,.htm,.eml" hidden onChange={choose} />
        <button type="button" aria-describedby="bench-file-note" onClick={() => input.current?.click()}>
          {say('file')}
        </button>
        {sample !== null && (
          <button type="button" onClick={() => give(inLanguage(sample, language))}>
            {say('sample')}
          </button>
        )}
      </div>
      <p class="small" id="bench-file-note">
        {say('file-note')}
      </p>
    </form>
  );
}
