/** Worker processes: each is given one task at a time, and is replaced where it does not come back. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome, Task } from './worker.ts';

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));
/** After this many milliseconds a worker hangs in code that counts no steps. */
const PATIENCE = 30_000;

export class Worker {
  private readonly opening: Task;
  private process: ChildProcess | null = null;

  constructor(opening: Task) {
    this.opening = opening;
  }

  /** @returns null where the worker hung or died of the task */
  async perform(task: Task, patience = PATIENCE): Promise<Outcome | null> {
    if (this.process === null) {
      this.process = fork(WORKER, {
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
        execArgv: ['--max-old-space-size=2048'],
      });
      await ask(this.process, this.opening, PATIENCE);
    }
    const outcome = await ask(this.process, task, patience);
    if (outcome === null) this.close();
    return outcome;
  }

  close(): void {
    this.process?.kill('SIGKILL');
    this.process = null;
  }
}

function ask(worker: ChildProcess, task: Task, patience: number): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const done = (outcome: Outcome | null): void => {
      clearTimeout(timer);
      worker.off('message', heard);
      worker.off('exit', died);
      resolve(outcome);
    };
    const heard = (outcome: Outcome): void => done(outcome);
    const died = (): void => done(null);
    const timer = setTimeout(died, patience);
    worker.on('message', heard);
    worker.on('exit', died);
    worker.send(task);
  });
}
