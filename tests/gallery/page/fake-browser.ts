/** As much of the browser as the surfaces ask for; what they are told is the state that the gallery shows. */
import type { Replies, SurfaceMessage } from '../../../src/messages.ts';

type Answers = { [T in SurfaceMessage['type']]?: Replies[T] };

let answers: Answers = {};

/** Sets what the background is to say. */
export function answerWith(given: Answers): void {
  answers = given;
}

let allowed = false;

/** Sets whether the browser allows what is asked for. */
export function allow(all: boolean): void {
  allowed = all;
}

const event = { addListener: (): void => {}, removeListener: (): void => {} };

export const browser = {
  runtime: {
    id: 'gallery',
    sendMessage: ({ type }: SurfaceMessage): Promise<unknown> => Promise.resolve(answers[type] ?? null),
    getURL: (path: string): string => path,
    getManifest: (): object => ({ options_ui: {} }),
    openOptionsPage: (): Promise<void> => Promise.resolve(),
    onMessage: event,
  },
  storage: { onChanged: event, local: { get: (): Promise<object> => Promise.resolve({}) } },
  permissions: {
    contains: (): Promise<boolean> => Promise.resolve(allowed),
    request: (): Promise<boolean> => Promise.resolve(false),
    onAdded: event,
    onRemoved: event,
  },
  tabs: { create: (): Promise<void> => Promise.resolve() },
  action: { getUserSettings: (): Promise<{ isOnToolbar: boolean }> => Promise.resolve({ isOnToolbar: false }) },
  i18n: { getMessage: (): string => 'en', getUILanguage: (): string => 'en' },
};
