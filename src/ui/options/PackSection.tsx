import type { JSX } from 'preact';
import type { PackView } from '../../messages.ts';
import { Switch } from '../Switch.tsx';
import { dateInWords, inLanguage } from '../texts/languages.ts';
import { usePacks } from '../usePacks.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';

/** The pattern lists, each with its switch and its state. */
export function PackSection({ settings, change }: SettingsInUse): JSX.Element {
  const { t } = useWords();
  const { packs, failed } = usePacks();
  const on = packs.filter(({ isOn }) => isOn);
  const turn = (id: string, wanted: boolean): void => {
    const others = settings.packsOff.filter((one) => one !== id);
    change({ packsOff: wanted ? others : [...others, id] });
  };
  return (
    <section>
      <h2>{t('options-packs')}</h2>
      {failed && <p>{t('state-failed-worker')}</p>}
      {packs.map((pack) => (
        <Pack
          key={pack.id}
          pack={pack}
          isLast={pack.isOn && on.length === 1}
          onTurn={packs.length > 1 ? (wanted) => turn(pack.id, wanted) : null}
        />
      ))}
      {packs.length > 1 && <p class="small">{t('options-packs-last')}</p>}
      {packs.length > 0 && <p class="small">{t('options-packs-built-in')}</p>}
      <p>
        <a href="workbench.html">{t('options-workbench')}</a>
      </p>
    </section>
  );
}

interface PackProps {
  readonly pack: PackView;
  /** True for the only one that is on. */
  readonly isLast: boolean;
  /** Null where there is nothing to choose. */
  readonly onTurn: ((on: boolean) => void) | null;
}

function Pack({ pack, isLast, onTurn }: PackProps): JSX.Element {
  const { t, language } = useWords();
  const title = inLanguage(pack.title, language);
  return (
    <div class="pack">
      {onTurn === null ? (
        <p>
          <b>{title}</b>
        </p>
      ) : (
        <Switch label={title} on={pack.isOn} disabled={isLast} onChange={onTurn} />
      )}
      <p class="small">
        {t('options-packs-version', { version: pack.version, date: dateInWords(pack.issued, language) })}
      </p>
      <p class="small">{t('options-packs-size', { signals: pack.signals, sources: pack.sources })}</p>
    </div>
  );
}
