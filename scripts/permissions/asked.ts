/** What a built manifest asks of the user, as browsers compare it when an update comes. */

/** The parts of a manifest that ask for something. */
export interface Manifest {
  readonly permissions?: readonly string[] | undefined;
  readonly host_permissions?: readonly string[] | undefined;
  readonly optional_permissions?: readonly string[] | undefined;
  readonly optional_host_permissions?: readonly string[] | undefined;
  readonly content_scripts?: readonly { readonly matches?: readonly string[] | undefined }[] | undefined;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } };
  };
  readonly devtools_page?: unknown;
  readonly chrome_settings_overrides?: unknown;
  readonly chrome_url_overrides?: unknown;
}

/** Required when installed; what is optional never disables anything. */
export interface Asked {
  readonly permissions: readonly string[];
  readonly hosts: readonly string[];
  /** Of content scripts: browsers count them as hosts. */
  readonly matches: readonly string[];
  /** Keys of the manifest that browsers warn of. */
  readonly keys: readonly string[];
  /** What Firefox says that is collected. */
  readonly data: readonly string[];
}

const KEYS = ['devtools_page', 'chrome_settings_overrides', 'chrome_url_overrides'] as const;

export function askedBy(manifest: Manifest): Asked {
  return {
    permissions: manifest.permissions ?? [],
    hosts: manifest.host_permissions ?? [],
    matches: (manifest.content_scripts ?? []).flatMap(({ matches = [] }) => matches),
    keys: KEYS.filter((key) => manifest[key] !== undefined),
    data: manifest.browser_specific_settings?.gecko?.data_collection_permissions?.required ?? [],
  };
}
