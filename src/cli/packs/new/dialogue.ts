/** Questions and answers in a terminal: answered by somebody who types, by lines of a pipe, or beforehand by flags. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Finding } from '../../../packs/check/fault.ts';

/** Where answers come from, and where questions go. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

/** One thing to be answered. */
export interface Question<T> {
  /** `--flag` answers it beforehand. */
  readonly flag: string;
  /** What is asked, in one line. */
  readonly ask: string;
  /** What it is for, in one line more; an empty one is left out. */
  readonly help: string;
  /** Names of the choices with what they mean; they may be answered by number. */
  readonly choices?: readonly (readonly [name: string, meaning: string])[];
  /** Taken where nothing is typed. */
  readonly otherwise?: string;
  /** @returns the answer, or what is wrong with it */
  readonly read: (answer: string) => Answer<T>;
}

/** What was answered, or why that cannot be. */
export type Answer<T> = { readonly value: T } | { readonly wrong: Finding };

/** No answer can be had, or the one given beforehand is wrong and nobody is there to correct it. */
export class Unanswered extends Error {}

/** Puts questions until they are answered rightly. */
export class Dialogue {
  private readonly flags: Map<string, readonly string[]>;
  private readonly isAlone: boolean;
  private readonly lines: Lines;
  private readonly terminal: Terminal;

  /**
   * @param flags answers given beforehand, by flag
   * @param isAlone whether nobody is to be asked: what the flags do not say is left out, or fails
   */
  constructor(terminal: Terminal, flags: ReadonlyMap<string, readonly string[]>, isAlone: boolean) {
    this.terminal = terminal;
    this.flags = new Map(flags);
    this.isAlone = isAlone;
    this.lines = new Lines(terminal.input);
  }

  say(text: string): void {
    this.terminal.output.write(`${text}\n`);
  }

  close(): void {
    this.lines.close();
  }

  /**
   * Says what is wrong with answers that were taken before it showed; they can be given anew.
   *
   * @throws Unanswered where nobody is there to do so
   */
  refuse(flag: string, { what, mend }: Finding): void {
    if (this.isAlone) throw new Unanswered(`--${flag}: ${what} → ${mend}`);
    this.forget(flag);
    this.say(`  ✗ ${what}\n    → ${mend}`);
  }

  /** What was given beforehand is asked after all. */
  forget(flag: string): void {
    this.flags.delete(flag);
  }

  /** @throws Unanswered */
  async ask<T>(question: Question<T>): Promise<T> {
    for (const given of this.flags.get(question.flag) ?? []) {
      const answer = this.read(question, given);
      if ('value' in answer) return answer.value;
    }
    if (this.isAlone && question.otherwise === undefined)
      throw new Unanswered(`--${question.flag} is missing: ${question.ask}`);
    if (this.isAlone) return this.must(question, question.otherwise as string);
    this.put(question);
    for (;;) {
      const typed = await this.typed(question);
      const answer = this.read(question, typed === '' ? (question.otherwise ?? '') : typed);
      if ('value' in answer) return answer.value;
    }
  }

  /**
   * Asks again and again until nothing is typed.
   *
   * @param fewest answers that there must be
   * @param onEach what is to be said of an answer
   * @param isLast whether no more are wanted after an answer
   * @throws Unanswered
   */
  async askMany<T>(
    question: Question<T>,
    fewest = 0,
    onEach: (answer: T) => void = () => undefined,
    isLast: (answer: T) => boolean = () => false,
  ): Promise<T[]> {
    const answers: T[] = [];
    for (const given of this.flags.get(question.flag) ?? []) {
      const answer = this.read(question, given);
      if ('value' in answer) answers.push(answer.value);
    }
    answers.forEach(onEach);
    if (this.isAlone && answers.length < fewest) throw new Unanswered(`--${question.flag} is missing: ${question.ask}`);
    if (this.isAlone || answers.length > 0) return answers;
    this.put(question);
    for (;;) {
      const typed = await this.typed(question, answers.length >= fewest ? 'Enter: no more' : undefined);
      if (typed === '' && answers.length >= fewest) return answers;
      const answer = this.read(question, typed);
      if (!('value' in answer)) continue;
      answers.push(answer.value);
      onEach(answer.value);
      if (isLast(answer.value)) return answers;
    }
  }

  private must<T>(question: Question<T>, given: string): T {
    const answer = this.read(question, given);
    if ('value' in answer) return answer.value;
    throw new Unanswered(`--${question.flag} is missing: ${question.ask}`);
  }

  /** Says what is wrong at once; where nobody is there to correct it, that is the end. */
  private read<T>(question: Question<T>, given: string): Answer<T> {
    const answer = question.read(chosen(question, given.trim()));
    if ('value' in answer) return answer;
    const { what, mend } = answer.wrong;
    if (this.isAlone) throw new Unanswered(`--${question.flag} ${given}: ${what} → ${mend}`);
    this.say(`  ✗ ${what}\n    → ${mend}`);
    return answer;
  }

  private put({ ask, help, choices = [] }: Question<unknown>): void {
    this.say(['', ask, ...(help === '' ? [] : [`  ${help}`])].join('\n'));
    const width = Math.max(0, ...choices.map(([name]) => name.length));
    choices.forEach(([name, meaning], i) => {
      this.say(`  ${String(i + 1).padStart(2)} ${name.padEnd(width)}  ${meaning}`.trimEnd());
    });
  }

  private async typed({ flag, ask, otherwise }: Question<unknown>, hint = otherwise): Promise<string> {
    this.terminal.output.write(hint === undefined || hint === '' ? '> ' : `[${hint}] > `);
    const line = await this.lines.next();
    if (line !== null) return line.trim();
    throw new Unanswered(`no answer to “${ask}”: type one, or give --${flag}`);
  }
}

/** A choice may be named by its number. */
function chosen({ choices }: Question<unknown>, given: string): string {
  const choice = choices?.[Number(given) - 1];
  return choice === undefined || !/^\d+$/u.test(given) ? given : choice[0];
}

/** A pasted text may have several lines, which come at once. */
const PASTED_WITHIN_MS = 40;

class Lines {
  private readonly waiting: string[] = [];
  private readonly isTerminal: boolean;
  private readonly reader;
  private wake: (() => void) | null = null;
  private ended = false;

  constructor(input: Terminal['input']) {
    this.isTerminal = input.isTTY === true;
    this.reader = createInterface({ input, terminal: false });
    this.reader.on('line', (line) => {
      this.waiting.push(line);
      this.wake?.();
    });
    this.reader.on('close', () => {
      this.ended = true;
      this.wake?.();
    });
  }

  /** @returns the next answer, or null where none will come */
  async next(): Promise<string | null> {
    while (this.waiting.length === 0 && !this.ended) await new Promise<void>((wake) => (this.wake = wake));
    const first = this.waiting.shift();
    if (first === undefined) return null;
    if (!this.isTerminal) return first;
    await new Promise((done) => setTimeout(done, PASTED_WITHIN_MS));
    return [first, ...this.waiting.splice(0)].join(' ');
  }

  close(): void {
    this.reader.close();
  }
}
