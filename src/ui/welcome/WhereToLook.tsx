import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Choice } from '../Choice.tsx';
import { useEverySite } from '../useEverySite.ts';
import { useWords } from '../words.ts';

/** What holds already comes first. */
const WHERE = ['listed', 'every'] as const;

/** Every page, or only job and social sites. The first needs a permission, which the browser asks for in its own words. */
export function WhereToLook(): JSX.Element {
  const { t } = useWords();
  const { on, turnOn, turnOff } = useEverySite();
  const [said, setSaid] = useState('');
  const everywhere = async (): Promise<void> => {
    const allowed = await turnOn();
    setSaid(t(allowed ? 'welcome-where-every-on' : 'action-every-site-refused'));
  };
  const listed = async (): Promise<void> => {
    await turnOff();
    setSaid(t('welcome-where-listed-on'));
  };
  return (
    <section>
      <Choice
        legend={t('welcome-where')}
        setting="everySite"
        chosen={on ? 'every' : 'listed'}
        options={WHERE.map((value) => ({ value, label: t(`welcome-where-${value}`) }))}
        onChoose={(value) => void (value === 'every' ? everywhere() : listed())}
      />
      <p class="small">{t('welcome-where-note')}</p>
      <p role="status">{said}</p>
    </section>
  );
}
