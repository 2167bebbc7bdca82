/** What the user decides. For now the browser keeps it: whether every site is checked is a permission, nothing else. */

/** Origins of the optional permission; also in the manifest. */
export const EVERY_SITE = ['*://*/*'] as const;
