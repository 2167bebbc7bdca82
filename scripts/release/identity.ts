/** The name by which Firefox and Mozilla's store know Parakh; it can never be changed afterwards. */
import { readFileSync } from 'node:fs';
import { fault, fine, publisher } from './step.ts';
import type { Finding, Step } from './step.ts';

const CONFIG = 'wxt.config.ts';
/** A name that nobody can own: reserved for examples. */
const PLACEHOLDER = /\.(?:example|invalid|test)$/;

/** @returns null where the config names none */
export function geckoId(config: string): string | null {
  return /gecko: \{[^}]*?\bid: '([^']+)'/s.exec(config)?.[1] ?? null;
}

export function identityFindings(id: string | null): Finding[] {
  if (id === null) return [fault(`${CONFIG} names no id for Firefox.`)];
  return PLACEHOLDER.test(id)
    ? [publisher(`${CONFIG}: ${id} is a placeholder. Take an address of your own; it stays for good.`)]
    : [fine(`Firefox knows Parakh as ${id}.`)];
}

export const identity: Step = {
  title: 'Identity',
  find: () => identityFindings(geckoId(readFileSync(CONFIG, 'utf8'))),
};
