/** What was found in the messages that the user gave, and what of them was not read. */
import type { JSX, RefObject } from 'preact';
import { isAlarm } from '../engine/verdict.ts';
import type { NotRead } from '../documents/document.ts';
import { AlarmActions } from './alarm/AlarmActions.tsx';
import { ListenToWarning } from './alarm/ListenToWarning.tsx';
import { draftOfResult } from './check-draft.ts';
import type { CheckResult, FoundItem } from './check-items.ts';
import type { OnDraft } from './DraftInPlace.tsx';
import { FoundMessage } from './FoundMessage.tsx';
import { Advisory, Channels } from './Guidance.tsx';
import { levelSentence } from './level-sentence.ts';
import { LevelCard } from './LevelCard.tsx';
import { OldPackNote } from './OldPackNote.tsx';
import { OrganisationHelp } from './OrganisationHelp.tsx';
import { Quotes } from './Quotes.tsx';
import type { LocalisedText } from '../packs/pack.ts';
import { titlesIn } from './texts/languages.ts';
import type { Translate } from './texts/translator.ts';
import { Situations } from './Situations.tsx';
import { useWords } from './words.ts';

/** Messages that are shown with all their words; the rest is counted. */
const MOST_SHOWN = 50;

export interface CheckedMessagesProps {
  readonly result: CheckResult;
  /** Files that were given beside the one that was read. */
  readonly otherFiles: number;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onDraft: OnDraft;
}

export function CheckedMessages({ result, otherFiles, headingRef, onDraft }: CheckedMessagesProps): JSX.Element {
  const words = useWords();
  const { t, language } = words;
  const { level, found, document } = result;
  const alone = document.items.length === 1;
  const [first] = found;
  const also = otherTitles(found);
  const alarm = isAlarm(level);
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <>
      <LevelCard
        level={level}
        label={t(`level-label-${level}`)}
        sentence={levelSentence({ level, warning: first?.explanation.warning ?? null }, 'message', words)}
        sentenceRef={headingRef}
        beside={first !== undefined && <ListenToWarning explanation={first.explanation} of="message" />}
      >
        {level === 'clear' && <p class="small">{t('level-clear-note')}</p>}
        {also.length > 0 && <p>{t('also-found', { titles: titlesIn(also, language) })}</p>}
        <NotReadNotes notRead={{ ...document.notRead, cut: result.partial }} otherFiles={otherFiles} />
        <OldPackNote pack={result.pack} />
      </LevelCard>
      {alarm && <OrganisationHelp warning />}
      {alarm && alone && first !== undefined && <Quotes explanation={first.explanation} of="message" brief />}
      {alarm && first !== undefined && <Situations situations={first.explanation.situations} />}
      <AlarmActions explanation={first?.explanation ?? null} onOpen={(page) => onDraft(page, draftOfResult(result))} />
      {first !== undefined && (
        <section>
          <h2>{t(alone ? 'check-text' : 'check-found')}</h2>
          <ol class="found-list">
            {shown.map((one) => (
              <FoundMessage key={one.number} found={one} alone={alone} />
            ))}
          </ol>
          {found.length > shown.length && <p>{t('check-found-more', { count: found.length - shown.length })}</p>}
        </section>
      )}
      {first !== undefined && <Advisory advisory={first.explanation.advisory} />}
      {alarm && first !== undefined && <Channels channels={first.explanation.channels} />}
    </>
  );
}

/** What messages warn of beside what the first, which is the gravest, warns of. */
function otherTitles(found: readonly FoundItem[]): LocalisedText[] {
  const titles = new Map(found.map(({ explanation }) => [explanation.packId, explanation.title]));
  titles.delete(found[0]?.explanation.packId ?? '');
  return [...titles.values()];
}

/** True where there are no messages to count. */
export function isOneText({ document }: CheckResult): boolean {
  return document.items.length === 1 && document.kind !== 'chat' && document.kind !== 'mail';
}

/** How many messages were read, and how many of them alarm. */
export function summary(result: CheckResult, t: Translate): string {
  const { messages, found, level } = result;
  if (isOneText(result)) return t('check-read-text');
  const read = t('check-read', { count: messages });
  if (!isAlarm(level)) return read;
  const count = found.reduce((sum, { number, last }) => sum + last - number + 1, 0);
  return `${read} ${t('check-alarms', { count })}`;
}

/** What was left unread, one sentence each. */
export function NotReadNotes({
  notRead,
  otherFiles,
}: {
  readonly notRead: NotRead;
  readonly otherFiles: number;
}): JSX.Element {
  const { t } = useWords();
  const { pictures, attachments, media, parts, messages, cut } = notRead;
  const counted = [
    [pictures, 'check-not-read-pictures'],
    [attachments, 'check-not-read-attachments'],
    [media, 'check-not-read-media'],
    [parts, 'check-not-read-parts'],
    [messages, 'check-not-read-messages'],
    [otherFiles, 'check-not-read-files'],
  ] as const;
  return (
    <>
      {counted
        .filter(([count]) => count > 0)
        .map(([count, key]) => (
          <p class="small" key={key}>
            {t(key, { count })}
          </p>
        ))}
      {cut && <p class="small">{t('check-not-read-cut')}</p>}
    </>
  );
}
