/** Chats for tests, as WhatsApp on Android exports them. */

/** @param turns who writes and what, one message after the other, a minute or two apart */
export function chatOf(...turns: readonly (readonly [from: string, ...messages: readonly string[]])[]): string {
  const lines = turns.flatMap(([from, ...messages]) => messages.map((text) => `${from}: ${text}`));
  return lines.map((line, i) => `14/03/24, ${clock(9 * 60 + 5 + i)} - ${line}`).join('\n');
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
