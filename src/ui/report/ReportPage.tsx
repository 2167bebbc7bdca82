/** "Save a report": what the file will hold, what the user adds or leaves out, and the buttons that save or print it. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReportDraft } from '../../report-draft.ts';
import { Foot } from '../Foot.tsx';
import { useSurface } from '../host.ts';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.ts';
import { ReportDocument } from './ReportDocument.tsx';
import type { ReportContent } from './ReportDocument.tsx';
import { reportFile, reportFileName } from './report-file.tsx';
import { saveAs } from '../save-as.ts';
import { sha256 } from '../../sha256.ts';

const LONGEST_NOTE = 10_000;

export interface ReportPageProps {
  readonly draft: ReportDraft;
  /** Given where the report stands in place of something that the user can go back to. */
  readonly onBack?: () => void;
}

export function ReportPage({ draft, onBack }: ReportPageProps): JSX.Element {
  const words = useWords();
  const { t } = words;
  const [note, setNote] = useState('');
  const [withText, setWithText] = useState(true);
  const [withPicture, setWithPicture] = useState(false);
  const [saved, setSaved] = useState<string | null>(null);
  const content = useContent(draft, { note, withText, withPicture });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (onBack !== undefined) heading.current?.focus();
  }, [onBack]);
  const save = (): void => {
    const name = reportFileName(Date.now());
    saveAs(name, 'text/html', reportFile(content, words));
    setSaved(name);
  };
  return (
    <main class="surface">
      <div class="report-controls">
        <h1 class="sentence" ref={heading} tabIndex={-1}>
          {t('action-report')}
        </h1>
        <p>{t('report-lead')}</p>
        <div>
          <Switch label={t('report-text')} on={withText} onChange={setWithText} />
          {draft.picture !== null && <Switch label={t('report-picture')} on={withPicture} onChange={setWithPicture} />}
        </div>
        {draft.picture === null && draft.origin.kind === 'page' && <p class="small">{t('report-picture-none')}</p>}
        <label class="field">
          {t('report-note')}
          <textarea
            rows={4}
            dir="auto"
            maxLength={LONGEST_NOTE}
            aria-describedby="report-note-hint"
            autocomplete="off"
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <p class="small" id="report-note-hint">
          {t('report-note-hint')}
        </p>
        <div class="alarm-actions">
          <button type="button" class="primary" onClick={save}>
            {t('report-save')}
          </button>
          <button type="button" onClick={() => print()}>
            {t('report-print')}
          </button>
          {onBack !== undefined && (
            <button type="button" onClick={onBack}>
              {t('action-back')}
            </button>
          )}
          <p class="small wide" role="status">
            {saved !== null && t('report-saved', { file: saved })}
          </p>
        </div>
      </div>
      <div class="report-preview">
        <ReportDocument {...content} />
      </div>
      <div class="report-controls">
        <Foot pack={null} />
      </div>
    </main>
  );
}

interface Choices {
  readonly note: string;
  readonly withText: boolean;
  readonly withPicture: boolean;
}

function useContent(draft: ReportDraft, { note, withText, withPicture }: Choices): ReportContent {
  const { host, reading } = useSurface();
  const { organisation } = reading.policy;
  const [hash, setHash] = useState<string | null>(null);
  useEffect(() => {
    let late = false;
    const compute = async (): Promise<void> => {
      const computed = await sha256(new TextEncoder().encode(draft.text));
      if (!late) setHash(computed);
    };
    void compute();
    return () => {
      late = true;
    };
  }, [draft.text]);
  return useMemo(
    () => ({
      draft,
      note,
      fullText: withText ? { text: draft.text, hash } : null,
      picture: withPicture ? draft.picture : null,
      organisation,
      version: host.version,
    }),
    [draft, note, withText, withPicture, hash, organisation, host.version],
  );
}
