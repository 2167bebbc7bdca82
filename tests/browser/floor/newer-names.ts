/** Names in built scripts that today's browser has and an older one has not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Interfaces, methods and properties of the browser that a page can reach. */
export function namesIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const names = new Set<string>();
    const seen = new Set<unknown>();
    const walk = (one: unknown, depth: number): void => {
      if ((typeof one !== 'object' && typeof one !== 'function') || one === null || seen.has(one) || depth > 4) return;
      seen.add(one);
      for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(one))) {
        names.add(name);
        if (typeof value === 'function' || name === 'prototype' || one === globalThis) walk(value, depth + 1);
      }
      walk(Object.getPrototypeOf(one), depth + 1);
    };
    walk(globalThis, 0);
    // Of no interface that has a name: what iterates.
    for (const one of [[].values(), new Map().keys(), ''.matchAll(/a/g)]) walk(one, 1);
    return [...names];
  });
}

/** Methods that are called, and interfaces whose members are used; a function behind three dots is spread, and no method. */
const USED = /(?<!\.)\.([A-Za-z_$][\w$]*)\(|(?<![\w$.'`"-])([A-Z][A-Za-z]{3,})(?=[.(])/g;

/** @returns those of the names that scripts in the folders use */
export function namesUsed(names: ReadonlySet<string>, folders: readonly string[]): Set<string> {
  const used = new Set<string>();
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    ))
      for (const [, method, owner] of readFileSync(join(folder, file), 'utf8').matchAll(USED)) {
        const name = method ?? owner ?? '';
        if (names.has(name)) used.add(name);
      }
  }
  return used;
}
