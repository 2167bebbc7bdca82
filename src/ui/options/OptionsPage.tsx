/** The settings: one page, plain sections, each change kept at once. */
import type { JSX } from 'preact';
import { Choice } from '../Choice.tsx';
import { Foot } from '../Foot.tsx';
import { LossNote } from '../LossNote.tsx';
import { SavedNote } from '../SavedNote.tsx';
import { LANGUAGES, UI_LANGUAGES } from '../texts/languages.ts';
import { useSettings } from '../useSettings.ts';
import { useWords } from '../words.ts';
import { BackupSection } from './BackupSection.tsx';
import { CheckingSection } from './CheckingSection.tsx';
import { LookSection } from './LookSection.tsx';
import { OrganisationSection } from './OrganisationSection.tsx';
import { PackSection } from './PackSection.tsx';
import { PausesSection } from './PausesSection.tsx';
import { SamplesSection } from './SamplesSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { WipeSection } from './WipeSection.tsx';

export function OptionsPage(): JSX.Element {
  const { t } = useWords();
  const use = useSettings();
  const { settings, change, saved } = use;
  return (
    <main class="surface">
      <h1>{t('options-title')}</h1>
      <LossNote ends />
      <SavedNote saved={saved} />
      <OrganisationSection />
      <section>
        <Choice
          legend={t('options-language')}
          setting="language"
          chosen={settings.language}
          options={[
            { value: 'auto', label: t('foot-language-auto') },
            ...UI_LANGUAGES.map((one) => ({ value: one as string, label: LANGUAGES[one].name, lang: one })),
          ]}
          onChoose={(language) => change({ language })}
        />
      </section>
      <LookSection {...use} />
      <CheckingSection {...use} />
      <PausesSection {...use} />
      <SitesSection />
      <PackSection {...use} />
      <SamplesSection />
      <BackupSection {...use} />
      <WipeSection />
      <Foot pack={null} languages={false} />
    </main>
  );
}
