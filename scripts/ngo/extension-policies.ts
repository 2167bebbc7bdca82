/** What every kind of policy says of the extension: that it is installed, from where, and that its button is in sight. */
import { STORES } from './config.ts';
import type { Installation } from './config.ts';

type Settings = Readonly<Record<string, string | boolean>>;

/** Chrome and its relatives. */
export function chromeSettings(at: Installation): Settings {
  return { ...installed(at), toolbar_pin: 'force_pinned' };
}

/** Edge has a name of its own for the button. */
export function edgeSettings(at: Installation): Settings {
  return { ...installed(at), toolbar_state: 'force_shown' };
}

function installed({ from }: Installation): Settings {
  const isStore = from === STORES.chrome || from === STORES.edge;
  return {
    installation_mode: 'force_installed',
    update_url: from,
    // Else only the first version would come from there.
    ...(isStore ? {} : { override_update_url: true }),
  };
}

/** Firefox: also in private windows, where people look at offers that nobody else is to see. */
export function firefoxSettings({ from }: Installation): Settings {
  return { installation_mode: 'force_installed', install_url: from, default_area: 'navbar', private_browsing: true };
}
