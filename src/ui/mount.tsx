/** Puts a surface into its page, in the user's language. */
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { NOTHING_SET } from '../policy.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { SurfaceHost } from './host.ts';
import { Surface, wordsFor } from './Surface.tsx';
import type { PlainTextKey } from './texts/translator.ts';

/** @param title what the browser's tab says */
export async function mount(surface: ComponentChild, host: SurfaceHost, title: PlainTextKey = 'name'): Promise<void> {
  // Settings that cannot be read are no reason to show nothing.
  const [settings, reading] = await Promise.all([
    host.loadSettings().catch(() => DEFAULT_SETTINGS),
    host.loadPolicy().catch(() => NOTHING_SET),
  ]);
  const words = await wordsFor(settings, host);
  render(
    <Surface host={host} beginning={{ settings, reading, words }} title={title}>
      {surface}
    </Surface>,
    document.body,
  );
}
