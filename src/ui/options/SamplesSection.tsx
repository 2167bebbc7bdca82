import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { reasonOf } from '../../reason.ts';
import { deleteSample, loadSamples } from '../../samples-store.ts';
import type { Sample } from '../../samples.ts';
import { momentInWords } from '../texts/languages.ts';
import { useWords } from '../words.ts';

/** Characters of a sample that show which one it is. */
const BEGINNING = 80;

/** What the user called wrong and kept, each to be opened again or deleted. */
export function SamplesSection(): JSX.Element {
  const { t, language } = useWords();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const load = (): void => {
    loadSamples().then(setSamples, (error: unknown) => setProblem(reasonOf(error)));
  };
  useEffect(load, []);
  const remove = (id: string): void => {
    deleteSample(id).then(load, (error: unknown) => setProblem(reasonOf(error)));
  };
  return (
    <section>
      <h2>{t('options-samples')}</h2>
      {samples.length === 0 && <p>{t('options-samples-none')}</p>}
      {problem !== null && <p role="alert">{t('options-failed', { reason: problem })}</p>}
      <ul class="rows">
        {samples.map(({ id, at, text, complaint }) => {
          const name = `${momentInWords(at, language)}: ${t(`wrong-why-${complaint}`)}`;
          return (
            <li key={id}>
              <div>
                {name}
                <p class="small" dir="auto">
                  {text.length > BEGINNING ? `${text.slice(0, BEGINNING)} …` : text}
                </p>
              </div>
              <a
                class="button"
                href={browser.runtime.getURL(`/feedback.html?sample=${id}`)}
                aria-label={`${t('options-samples-open')}: ${name}`}
              >
                {t('options-samples-open')}
              </a>
              <button type="button" aria-label={`${t('options-samples-delete')}: ${name}`} onClick={() => remove(id)}>
                {t('options-samples-delete')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
