/** What the workbench does: keeps a pattern list and a text, and has the one traced by the other whenever either changes. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Opened, Refusal } from '../../documents/door.ts';
import { reasonOf } from '../../reason.ts';
import { openChosen, openPasted } from '../open-given.ts';
import type { BenchPack, BenchPacks } from './bench-packs.ts';
import { benchText, NO_TEXT } from './bench-text.ts';
import type { BenchText } from './bench-text.ts';
import type { Traced, Tracing } from './tracing.ts';

export type PackState =
  | { readonly status: 'loading' }
  /** `fault`: why a newer one could not be had; `isRead`: false while it is still on its way. */
  | {
      readonly status: 'ready';
      readonly bench: BenchPack;
      readonly since: Date;
      readonly fault: string | null;
      readonly isRead: boolean;
    }
  | { readonly status: 'failed'; readonly reason: string };

export type Given =
  | { readonly status: 'read'; readonly text: BenchText; readonly file: string | null }
  | { readonly status: 'refused'; readonly why: Refusal }
  | { readonly status: 'failed'; readonly reason: string };

export type Result =
  | { readonly status: 'none' | 'tracing' }
  | { readonly status: 'traced'; readonly text: BenchText; readonly traced: Traced }
  | { readonly status: 'failed'; readonly reason: string };

export interface Bench {
  readonly name: string;
  readonly pack: PackState;
  readonly choosePack: (name: string) => void;
  readonly given: Given;
  readonly setText: (text: string) => void;
  readonly setFile: (file: File) => void;
  readonly result: Result;
}

/** How long the writer pauses before the text is looked at. */
const PAUSE_MS = 150;

export function useBench(packs: BenchPacks, tracing: Tracing): Bench {
  const [name, choosePack] = useState(packs.names[0] ?? '');
  const pack = usePack(packs, tracing, name);
  const { given, setText, setFile } = useGiven();
  const bench = pack.status === 'ready' ? pack.bench : null;
  const result = useTraced(tracing, bench, given.status === 'read' ? given.text : NO_TEXT);
  return { name, pack, choosePack, given, setText, setFile, result };
}

function usePack(packs: BenchPacks, tracing: Tracing, name: string): PackState {
  const [state, setState] = useState<PackState>({ status: 'loading' });
  useEffect(() => {
    let late = false;
    const become = (next: (now: PackState) => PackState): void => {
      if (!late) setState(next);
    };
    const load = async (): Promise<void> => {
      become((now) => (now.status === 'ready' ? { ...now, isRead: false } : now));
      try {
        const bench = await packs.load(name);
        await tracing.load(bench);
        become(() => ({ status: 'ready', bench, since: new Date(), fault: null, isRead: true }));
      } catch (error) {
        const reason = reasonOf(error);
        become((now) =>
          now.status === 'ready' ? { ...now, fault: reason, isRead: true } : { status: 'failed', reason },
        );
      }
    };
    setState({ status: 'loading' });
    void load();
    const end = packs.watch(() => void load());
    return () => {
      late = true;
      end();
    };
  }, [packs, tracing, name]);
  return state;
}

function useGiven(): Pick<Bench, 'given' | 'setText' | 'setFile'> {
  const [given, setGiven] = useState<Given>({ status: 'read', text: NO_TEXT, file: null });
  const latestRef = useRef(0);
  const timerRef = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const open = useCallback(async (work: () => Promise<Opened>, file: string | null) => {
    const mine = ++latestRef.current;
    const next = await work().then(
      (opened): Given =>
        opened.status === 'refused' ? opened : { status: 'read', text: benchText(opened.document), file },
      (error: unknown): Given => ({ status: 'failed', reason: reasonOf(error) }),
    );
    if (latestRef.current === mine) setGiven(next);
  }, []);
  const setText = useCallback(
    (text: string) => {
      clearTimeout(timerRef.current);
      timerRef.current = setTimeout(() => void open(() => openPasted(text), null), PAUSE_MS);
    },
    [open],
  );
  const setFile = useCallback(
    (file: File) => {
      clearTimeout(timerRef.current);
      void open(() => openChosen(file), file.name);
    },
    [open],
  );
  return { given, setText, setFile };
}

function useTraced(tracing: Tracing, bench: BenchPack | null, text: BenchText): Result {
  const [result, setResult] = useState<Result>({ status: 'none' });
  useEffect(() => {
    if (bench === null || text.passages.length === 0) {
      setResult({ status: 'none' });
      return;
    }
    let late = false;
    // What was found stays while the writer goes on: else the page would jump with each letter.
    setResult((now) => (now.status === 'traced' ? now : { status: 'tracing' }));
    const trace = async (): Promise<void> => {
      const next = await tracing.trace(text.passages).then(
        (traced): Result => ({ status: 'traced', text, traced }),
        (error: unknown): Result => ({ status: 'failed', reason: reasonOf(error) }),
      );
      if (!late) setResult(next);
    };
    void trace();
    return () => {
      late = true;
    };
  }, [tracing, bench, text]);
  return result;
}
