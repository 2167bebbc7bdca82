/** Files of the extension's own package. They were written by the same build and are not checked again. */
import { browser } from 'wxt/browser';
import { reasonOf } from '../reason.ts';

/** @throws Error where it cannot be had */
export async function fetchOwn(path: string | undefined): Promise<Response> {
  try {
    if (path === undefined) throw new Error('it is not part of this build');
    const response = await fetch(browser.runtime.getURL(path as '/'));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response;
  } catch (error) {
    throw new Error(`The pattern list could not be loaded: ${reasonOf(error)}`, { cause: error });
  }
}

/** @throws Error where it cannot be had */
export async function fetchOwnJson<T>(path: string | undefined): Promise<T> {
  return (await (await fetchOwn(path)).json()) as T;
}
