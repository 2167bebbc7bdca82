/** Worker processes: each is given one task at a time, and is replaced where it does not come back. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome, Said, Task } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** After this many milliseconds a worker hangs in code that counts no steps. */
const PATIENCE = 30_000;
/** To open is to read every test file, beside other workers that do the same, before any mutant is on: it is waited for longer. */
const PATIENCE_TO_OPEN = 120_000;

/** A process that performs tasks, and its successor where it hung or died of one. */
export class Worker {
  private readonly opening: Task;
  private process: ChildProcess | null = null;

  constructor(opening: Task) {
    this.opening = opening;
  }

  /**
   * @returns null where the worker hung or died of the task
   * @throws Error where it cannot be opened, or the task fails before any mutant could be tried: no mutant is to be credited with that
   */
  async perform(task: Task, patience = PATIENCE): Promise<Outcome | null> {
    if (this.process === null) await this.open();
    return this.answer(task, patience);
  }

  private async open(): Promise<void> {
    this.process = fork(WORKER, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      execArgv: ['--max-old-space-size=2048'],
    });
    if ((await this.answer(this.opening, PATIENCE_TO_OPEN)) === null)
      throw new Error('a worker hung or died while it was opened');
  }

  private async answer(task: Task, patience: number): Promise<Outcome | null> {
    const said = await ask(this.process as ChildProcess, task, patience);
    if (said !== null && !('failed' in said)) return said;
    this.close();
    if (said !== null) throw new Error(`${notDone(task)}: ${said.failed}`);
    return null;
  }

  close(): void {
    this.process?.kill('SIGKILL');
    this.process = null;
  }
}

function notDone(task: Task): string {
  if (task.do === 'measure') return `${task.file} cannot start`;
  return task.do === 'open' ? 'a worker cannot be opened' : `the mutant ${task.mutant} cannot be tried`;
}

function ask(worker: ChildProcess, task: Task, patience: number): Promise<Said | null> {
  return new Promise((resolve) => {
    const done = (said: Said | null): void => {
      clearTimeout(timer);
      worker.off('message', heard);
      worker.off('exit', died);
      resolve(said);
    };
    const heard = (said: Said): void => done(said);
    const died = (): void => done(null);
    const timer = setTimeout(died, patience);
    worker.on('message', heard);
    worker.on('exit', died);
    worker.send(task);
  });
}
