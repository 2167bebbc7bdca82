/**
 * The workbench: what a pattern list sees in a text, and how the verdict comes about. For those who mend the list. Its heading is in the
 * user's language, since anybody may come here from the settings; what stands below is English, as is everything that it speaks of.
 */
import type { JSX } from 'preact';
import type { LocalisedText } from '../../packs/pack.ts';
import { inLanguage } from '../texts/languages.ts';
import { useWords } from '../words.ts';
import type { BenchPacks } from './bench-packs.ts';
import { BenchForm } from './BenchForm.tsx';
import { say } from './bench-words.ts';
import { Found } from './Found.tsx';
import type { Tracing } from './tracing.ts';
import { useBench } from './useBench.ts';
import type { Bench, Given, PackState, Result } from './useBench.ts';

export interface WorkbenchProps {
  readonly packs: BenchPacks;
  readonly tracing: Tracing;
}

export function Workbench({ packs, tracing }: WorkbenchProps): JSX.Element {
  const { t } = useWords();
  const bench = useBench(packs, tracing);
  return (
    <main class="surface workbench">
      <h1>{t('workbench-title')}</h1>
      <div class="surface-part" lang="en" dir="ltr">
        <p>{say('intro')}</p>
        {packs.names.length > 1 && <ChoosePack packs={packs} bench={bench} />}
        <PackLine pack={bench.pack} origin={packs.origin} />
        <BenchForm sample={sampleOf(bench.pack)} onText={bench.setText} onFile={bench.setFile} />
        <GivenLine given={bench.given} />
        <Outcome result={bench.result} pack={bench.pack} />
      </div>
    </main>
  );
}

function sampleOf(pack: PackState): LocalisedText | null {
  return pack.status === 'ready' ? pack.bench.pack.guidance.sample : null;
}

function ChoosePack({ packs, bench }: { readonly packs: BenchPacks; readonly bench: Bench }): JSX.Element {
  return (
    <p class="bench-pack">
      <label for="bench-pack">{say('packs')}</label>
      <select id="bench-pack" value={bench.name} onChange={(event) => bench.choosePack(event.currentTarget.value)}>
        {packs.names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function PackLine({ pack, origin }: { readonly pack: PackState; readonly origin: BenchPacks['origin'] }): JSX.Element {
  return (
    <div role="status" class="small">
      {pack.status === 'loading' && <p>{say('pack-loading')}</p>}
      {pack.status === 'failed' && <p class="fault">{say('pack-none', { reason: pack.reason })}</p>}
      {pack.status === 'ready' && (
        <>
          <p>{packLine(pack, origin)}</p>
          {!pack.isRead && <p>{say('pack-loading')}</p>}
          {pack.fault !== null && <p class="fault">{say('pack-failed', { reason: pack.fault })}</p>}
        </>
      )}
    </div>
  );
}

function packLine({ bench, since }: PackState & { readonly status: 'ready' }, origin: BenchPacks['origin']): string {
  const { title, version, issued, signals } = bench.pack;
  const values = { title: inLanguage(title, 'en'), version, signals: signals.length };
  return origin === 'built-in'
    ? say('pack-built-in', { ...values, issued })
    : say('pack-working-copy', { ...values, time: since.toLocaleTimeString('en-GB') });
}

function GivenLine({ given }: { readonly given: Given }): JSX.Element {
  return (
    <div role="status" class="small given">
      {given.status === 'refused' && <p class="fault">{say(`refused-${given.why}`)}</p>}
      {given.status === 'failed' && <p class="fault">{say('file-failed', { reason: given.reason })}</p>}
      {given.status === 'read' && (
        <>
          {given.file !== null && <p>{say('file-open', { name: given.file, messages: given.text.messages })}</p>}
          {given.text.notRead > 0 && <p>{say('not-read', { count: given.text.notRead })}</p>}
          {given.text.cut && <p>{say('cut')}</p>}
        </>
      )}
    </div>
  );
}

function Outcome({ result, pack }: { readonly result: Result; readonly pack: PackState }): JSX.Element | null {
  if (pack.status !== 'ready') return null;
  switch (result.status) {
    case 'none':
      return <p class="small">{say('empty')}</p>;
    case 'tracing':
      return <p class="small">{say('tracing')}</p>;
    case 'failed':
      return (
        <p class="fault" role="alert">
          {say('trace-failed', { reason: result.reason })}
        </p>
      );
    default: {
      const { signals, verdict } = pack.bench.pack;
      return <Found text={result.text} traced={result.traced} signals={signals} warnAt={verdict.warnAt} />;
    }
  }
}
