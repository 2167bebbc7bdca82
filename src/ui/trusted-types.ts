/**
 * The only strings that a page of ours hands to the browser as HTML or as the address of code. Every page forbids all others
 * (`require-trusted-types-for`, `trusted-types parakh`), so that a slip elsewhere runs nothing. Browsers that do not know the rule ignore it.
 */

/** As far as it is used; TypeScript's own library has no types of it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createHTML: (html: string) => string; readonly createScriptURL: (address: string) => string },
  ): { createHTML(html: string): string; createScriptURL(address: string): string };
}

const policy = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('parakh', {
  createHTML: (html) => html,
  createScriptURL: (address) => address,
});

/** A document of its own without a window: nothing in it runs, and nothing that it names is loaded. */
export function inertDocument(html: string): Document {
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

/**
 * @param address of a worker's code, which came with the page
 * @throws where it is of another origin
 */
export function ownCode(address: string | URL): string {
  const { href, origin } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`${origin} is not where this page came from.`);
  return policy?.createScriptURL(href) ?? href;
}
