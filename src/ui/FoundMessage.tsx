/** One message of a chat or mail that something was found in, or several that say it together: whose it is, its words, and what they stand for. */
import type { JSX } from 'preact';
import type { DocumentItem } from '../documents/document.ts';
import { isAlarm } from '../engine/verdict.ts';
import type { FoundItem } from './check-items.ts';
import { LicencePart } from './LicencePart.tsx';
import { Quotes } from './Quotes.tsx';
import type { Translate } from './texts/translator.ts';
import { useWords } from './words.ts';

/** Characters of a message that are shown; the quotes show what counts. */
const LONGEST_SHOWN = 20_000;

export function FoundMessage({ found, alone }: { readonly found: FoundItem; readonly alone: boolean }): JSX.Element {
  const { t } = useWords();
  const { item, explanation } = found;
  const title = alone ? t('check-text') : placeOf(found, t);
  return (
    <li class={`found level-${explanation.level}`}>
      {!alone && (
        <h3>
          <span class="tag">{t(`level-label-${explanation.level}`)}</span> {title}
        </h3>
      )}
      <Origin item={item} />
      {/* Long texts scroll, so the keyboard must be able to reach them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as axe asks of a scrollable region */}
      <div class="checked-text" tabIndex={0} role="region" aria-label={title} dir="auto">
        {textOf(item)}
      </div>
      {/* Those of a single text that alarms stand right below the level. */}
      {!(alone && isAlarm(explanation.level)) && (
        <Quotes explanation={explanation} of="message" heading={alone ? 'h3' : 'h4'} />
      )}
      {isAlarm(explanation.level) && <LicencePart explanation={explanation} heading={alone ? 'h3' : 'h4'} />}
    </li>
  );
}

/** Where it stands in the chat. */
function placeOf({ number, last }: FoundItem, t: Translate): string {
  if (number === 0) return t('check-notice');
  const numbers = last === number ? [number] : [number, last];
  return numbers.map((one) => t('check-message', { number: one })).join(' – ');
}

/** Names may be written in another direction than the page: each is kept to itself. */
function Origin({ item: { from, when, subject } }: { readonly item: DocumentItem }): JSX.Element | null {
  const { t } = useWords();
  if (from === '' && when === '' && subject === '') return null;
  return (
    <dl class="origin small">
      {from !== '' && <Field name={t('check-from')} value={from} />}
      {when !== '' && <Field name={t('check-when')} value={when} />}
      {subject !== '' && <Field name={t('check-subject')} value={subject} />}
    </dl>
  );
}

function Field({ name, value }: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>{' '}
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

function textOf({ passages, subject }: DocumentItem): string {
  const text = passages
    .filter((passage) => passage.kind !== 'title' || passage.text !== subject)
    .map((passage) => passage.text)
    .join('\n');
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text;
}
