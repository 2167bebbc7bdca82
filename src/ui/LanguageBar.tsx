/** In which language a surface speaks: a menu of all, and English one tap away while a translation is new. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { reasonOf } from '../reason.ts';
import { useSurface } from './host.ts';
import { SetBy, useLocked } from './SetBy.tsx';
import { isUiLanguage, LANGUAGES, UI_LANGUAGES } from './texts/languages.ts';
import { languageOf } from './texts/user-language.ts';
import { useWords } from './words.ts';

export function LanguageBar(): JSX.Element {
  const { t } = useWords();
  const { host, settings, english, showEnglish } = useSurface();
  const [problem, setProblem] = useState<string | null>(null);
  const own = languageOf(settings, host.languages);
  const locked = useLocked('language');
  const choose = (language: string): void => {
    showEnglish(false);
    setProblem(null);
    host.changeSettings({ language }).catch((error: unknown) => setProblem(reasonOf(error)));
  };
  return (
    <div class="language-bar">
      <select
        aria-label={t('foot-language')}
        value={settings.language}
        disabled={locked}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="auto">{t('foot-language-auto')}</option>
        {UI_LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGES[language].name}
          </option>
        ))}
      </select>
      {own !== 'en' && (
        <button type="button" class="quiet" lang={english ? own : 'en'} onClick={() => showEnglish(!english)}>
          {english ? LANGUAGES[own].name : LANGUAGES.en.name}
        </button>
      )}
      <SetBy setting="language" />
      {problem !== null && <p class="small">{t('options-failed', { reason: problem })}</p>}
    </div>
  );
}

/** Says so where nobody who speaks the language has read its texts yet. */
export function UnreviewedNote(): JSX.Element | null {
  const { t, language } = useWords();
  if (!isUiLanguage(language) || LANGUAGES[language].reviewed !== null) return null;
  return <p class="small">{t('foot-unreviewed')}</p>;
}
