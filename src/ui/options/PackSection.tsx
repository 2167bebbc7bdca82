import type { JSX } from 'preact';
import type { PackView } from '../../messages.ts';
import { useState } from 'preact/hooks';
import { isExpired } from '../../packs/expiry.ts';
import { Switch } from '../Switch.tsx';
import { dateInWords, inLanguage, momentInWords } from '../texts/languages.ts';
import { usePacks } from '../usePacks.ts';
import type { SettingsInUse } from '../useSettings.ts';
import { useWords } from '../words.ts';
import { UpdatesPart } from './UpdatesPart.tsx';

/** The pattern lists, each with its switch and its state, and how newer ones come. */
export function PackSection(use: SettingsInUse): JSX.Element {
  const { settings, change } = use;
  const { t } = useWords();
  const { packs, failed, reload } = usePacks();
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
      {packs.length > 0 && (
        <>
          <UpdatesPart {...use} onLooked={reload} />
          <p class="way-on">
            <a href="workbench.html">{t('options-workbench')}</a>
          </p>
        </>
      )}
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
  const [now] = useState(Date.now);
  const title = inLanguage(pack.title, language);
  return (
    <div class="pack">
      {onTurn === null ? (
        <p>
          <b>{title}</b>
        </p>
      ) : (
        <Switch label={title} setting="packsOff" on={pack.isOn} disabled={isLast} onChange={onTurn} />
      )}
      <p class="small">
        {t('options-packs-version', { version: pack.version, date: dateInWords(pack.issued, language) })}
      </p>
      <p class="small">{t('options-packs-size', { signals: pack.signals, sources: pack.sources })}</p>
      <p class="small">
        {pack.updatedAt === null
          ? t('options-packs-built-in')
          : t('options-packs-updated', { date: momentInWords(pack.updatedAt, language) })}
      </p>
      {isExpired(pack, now) && <p>{t('options-packs-expired', { date: dateInWords(pack.expires, language) })}</p>}
    </div>
  );
}
