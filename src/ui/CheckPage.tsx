/** "Check a message": a text is pasted, a file chosen or dropped; what is found stands above the box. Nothing of it is kept. */
import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NotRead } from '../documents/document.ts';
import type { Opened, Refusal } from '../documents/door.ts';
import type { Explanation } from '../explanation.ts';
import type { LocalisedText } from '../packs/pack.ts';
import { reasonOf } from '../reason.ts';
import { checkDocument } from './check-items.ts';
import type { CheckResult, Judge } from './check-items.ts';
import { CheckedMessages, isOneText, NotReadNotes, summary } from './CheckedMessages.tsx';
import { CheckForm } from './CheckForm.tsx';
import { useDraftInPlace } from './DraftInPlace.tsx';
import type { OnDraft } from './DraftInPlace.tsx';
import { Foot } from './Foot.tsx';
import { LevelCard } from './LevelCard.tsx';
import { inLanguage } from './texts/languages.ts';
import { openChosen, openGiven, openPasted } from './open-given.ts';
import { useWords } from './words.ts';

type State =
  | { readonly status: 'waiting' | 'checking' }
  | { readonly status: 'empty'; readonly notRead: NotRead; readonly otherFiles: number }
  | { readonly status: 'refused'; readonly why: Refusal }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'checked'; readonly result: CheckResult; readonly otherFiles: number };

/** What the page was opened with. */
export interface Given {
  readonly text: string;
  readonly files: readonly File[];
}

export interface CheckPageProps {
  readonly judge: Judge;
  /** Given where the page was opened to try Parakh: an invented offer, which is checked at once. */
  readonly sample?: LocalisedText | null;
  /** Checked as soon as the page is there, without another tap. */
  readonly given?: Given | null;
  /** The pattern list that is asked, where the page knows it. */
  readonly pack?: Pick<Explanation, 'packVersion' | 'packIssued'> | null;
  /** Stands above the box until something is checked. */
  readonly opening?: (onDraft: OnDraft) => ComponentChildren;
  /** Stands below the box. */
  readonly children?: ComponentChildren;
}

export function CheckPage({
  judge,
  sample = null,
  given = null,
  pack = null,
  opening,
  children,
}: CheckPageProps): JSX.Element {
  const { t, language } = useWords();
  const { state, onText, onFiles, onGiven } = useCheck(judge);
  const heading = useRef<HTMLHeadingElement>(null);
  const begunRef = useRef(false);
  /** True until something else is checked. */
  const [isSample, setSample] = useState(sample !== null);

  useEffect(() => {
    const first = sample === null ? given : { text: inLanguage(sample, language), files: [] };
    if (first === null || begunRef.current) return;
    begunRef.current = true;
    onGiven(first);
  }, [sample, given, onGiven, language]);

  useEffect(() => {
    if (state.status === 'waiting' || state.status === 'checking') return;
    heading.current?.focus();
  }, [state]);

  const { draft, onDraft } = useDraftInPlace();
  const takeFiles = useCallback(
    (files: readonly File[]) => {
      setSample(false);
      onFiles(files);
    },
    [onFiles],
  );

  return (
    <>
      {draft}
      {/* Kept as it is meanwhile, with what was typed. */}
      <main class="surface" hidden={draft !== null}>
        <h1 class="page-title">{t('check-title')}</h1>
        {isSample && <p>{t('sample-note')}</p>}
        {/* Of a single text the level below says it all. */}
        <p class={isSingleText(state) ? 'said unseen' : 'said'} role="status">
          {state.status === 'checking' && t('check-checking')}
          {state.status === 'checked' && `${t(`level-label-${state.result.level}`)}: ${summary(state.result, t)}`}
        </p>
        {state.status === 'waiting' && opening?.(onDraft)}
        <Outcome state={state} headingRef={heading} onDraft={onDraft} />
        <section>
          {state.status !== 'waiting' && state.status !== 'checking' && <h2>{t('check-another')}</h2>}
          <CheckForm
            busy={state.status === 'checking'}
            given={given?.text ?? ''}
            onText={(text) => {
              setSample(false);
              onText(text);
            }}
            onFiles={takeFiles}
          />
        </section>
        {children}
        <Foot pack={pack} />
      </main>
    </>
  );
}

function isSingleText(state: State): boolean {
  return state.status === 'checked' && isOneText(state.result);
}

interface OutcomeProps {
  readonly state: State;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onDraft: OnDraft;
}

function Outcome({ state, headingRef, onDraft }: OutcomeProps): JSX.Element | null {
  const { t } = useWords();
  const notRead = (sentence: string, detail: ComponentChildren): JSX.Element => (
    <LevelCard level="none" label={t('state-failed-label')} sentence={sentence} sentenceRef={headingRef}>
      {detail}
    </LevelCard>
  );
  switch (state.status) {
    case 'waiting':
    case 'checking':
      return null;
    case 'empty':
      return notRead(
        t('check-nothing'),
        <>
          <p class="small">{t('check-nothing-note')}</p>
          <NotReadNotes notRead={state.notRead} otherFiles={state.otherFiles} />
        </>,
      );
    case 'refused':
      return notRead(t(`check-refused-${state.why}`), <p class="small">{t(`check-refused-${state.why}-note`)}</p>);
    case 'failed':
      return notRead(t('check-failed'), <p class="small">{state.reason}</p>);
    default:
      return (
        <CheckedMessages
          result={state.result}
          otherFiles={state.otherFiles}
          headingRef={headingRef}
          onDraft={onDraft}
        />
      );
  }
}

/** Reads what was given and has it judged. A check that another one has overtaken is forgotten. */
function useCheck(judge: Judge): {
  readonly state: State;
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onGiven: (given: Given) => void;
} {
  const { t } = useWords();
  const [state, setState] = useState<State>({ status: 'waiting' });

  const run = useCallback(
    async (open: () => Opened | Promise<Opened>, otherFiles: number) => {
      const mine: State = { status: 'checking' };
      setState(mine);
      const next = await outcomeOf(open, otherFiles, judge, t('state-failed-worker'));
      setState((now) => (now === mine ? next : now));
    },
    [judge, t],
  );
  const onText = useCallback((text: string) => void run(() => openPasted(text), 0), [run]);
  const onFiles = useCallback(
    ([file, ...others]: readonly File[]) => {
      if (file !== undefined) void run(() => openChosen(file), others.length);
    },
    [run],
  );
  const onGiven = useCallback(
    ({ text, files }: Given) => void run(() => openGiven(text, files[0]), Math.max(0, files.length - 1)),
    [run],
  );
  return { state, onText, onFiles, onGiven };
}

async function outcomeOf(
  open: () => Opened | Promise<Opened>,
  otherFiles: number,
  judge: Judge,
  noAnswer: string,
): Promise<State> {
  try {
    const opened = await open();
    if (opened.status === 'refused') return opened;
    const { items, notRead } = opened.document;
    if (items.length === 0) return { status: 'empty', notRead, otherFiles };
    const answering: Judge = (batch) => judge(batch).catch(() => ({ status: 'failed', reason: noAnswer }));
    return { status: 'checked', result: await checkDocument(opened.document, answering), otherFiles };
  } catch (error) {
    return { status: 'failed', reason: reasonOf(error) };
  }
}
