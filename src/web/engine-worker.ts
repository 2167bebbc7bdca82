/** The engine in a worker of its own, so that a long text never stops the page. */
import { Assessor } from '../engine/assess.ts';
import { Language } from '../engine/language.ts';
import { fromLanguageFile } from '../engine/language-file.ts';
import type { LanguageFile } from '../engine/language-file.ts';
import type { EnginePack } from '../engine/pack.ts';
import { judgeItems } from '../judged-items.ts';
import type { Checker } from '../judged-items.ts';
import { activate } from '../packs/activate.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { reasonOf } from '../reason.ts';
import type { EngineFiles, EngineReply, EngineRequest } from './engine-messages.ts';

/** A dedicated worker's global object, as far as it is needed here. */
export interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<EngineRequest>) => void): void;
  postMessage(reply: EngineReply): void;
}

/** Loads the files that the page names, then answers until the page is closed. */
export function runEngine(scope: WorkerScope): void {
  let checker: Checker | null = null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- to the worker's own page, not to a window
  const say = (reply: EngineReply): void => scope.postMessage(reply);
  const load = async (files: EngineFiles): Promise<void> => {
    try {
      const [packs, data] = await Promise.all([
        Promise.all(files.packs.map((file) => fetchFile<CompiledPack>(file))),
        fetchFile<LanguageFile>(files.language),
      ]);
      const language = new Language(fromLanguageFile(data));
      const assessor = new Assessor(
        ...(packs.map((pack) => activate(pack, language)) as [EnginePack, ...EnginePack[]]),
      );
      checker = {
        packs: new Map(packs.map((pack) => [pack.id, pack])),
        assess: (passages) => assessor.assess(passages),
      };
      const newest = packs.reduce((a, b) => (b.issued > a.issued ? b : a));
      say({ type: 'ready', packVersion: newest.version, packIssued: newest.issued });
    } catch (error) {
      say({ type: 'failed', reason: reasonOf(error) });
    }
  };
  scope.addEventListener('message', ({ data }) => {
    if (data.type === 'load') {
      void load(data.files);
      return;
    }
    const view = checker === null ? NOT_LOADED : judgeItems(data.items, checker);
    say({ type: 'judged', id: data.id, view });
  });
}

const NOT_LOADED = { status: 'failed', reason: 'asked before the pattern list was there' } as const;

/** The file was written by the same build, and its name holds a hash of it: it is not checked again. */
async function fetchFile<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The pattern list could not be loaded: status ${response.status}`);
  return (await response.json()) as T;
}
