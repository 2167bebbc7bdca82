import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pauses } from '../../settings.ts';
import { SetBy } from '../SetBy.tsx';
import { timeInWords } from '../texts/languages.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';

/** Where the user paused Parakh, each with a button that ends it. */
export function PausesSection({ settings: { pauses }, change }: SettingsInUse): JSX.Element {
  const { t, language } = useWords();
  const [now] = useState(Date.now);
  const rows = rowsOf(pauses, now, (time) => t('options-paused-hour', { time: timeInWords(time, language) }));
  return (
    <section>
      <h2>{t('options-paused')}</h2>
      {rows.length === 0 && <p>{t('options-paused-none')}</p>}
      <ul class="rows">
        {rows.map(({ name, without }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <button
              type="button"
              aria-label={`${t('options-paused-remove')}: ${name}`}
              onClick={() => change({ pauses: without })}
            >
              {t('options-paused-remove')}
            </button>
          </li>
        ))}
      </ul>
      <SetBy setting="pauses" />
    </section>
  );
}

interface Row {
  readonly name: string;
  /** The pauses that are left when this one ends. */
  readonly without: Pauses;
}

function rowsOf(pauses: Pauses, now: number, everywhere: (until: number) => string): Row[] {
  const rows: Row[] = [];
  if (pauses.until > now) rows.push({ name: everywhere(pauses.until), without: { ...pauses, until: 0 } });
  for (const site of pauses.sites)
    rows.push({ name: site, without: { ...pauses, sites: pauses.sites.filter((other) => other !== site) } });
  for (const page of pauses.pages)
    rows.push({ name: page, without: { ...pauses, pages: pauses.pages.filter((other) => other !== page) } });
  return rows;
}
