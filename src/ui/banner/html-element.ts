/** Elements of HTML, made in one go. */

/** Text only, whatever it says. */
export function htmlElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<
    Pick<HTMLElementTagNameMap[K] & HTMLButtonElement, 'className' | 'textContent' | 'hidden' | 'lang' | 'dir' | 'type'>
  >,
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  // In a file of XML, `createElement` makes nothing that browsers draw.
  const made = document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[K];
  Object.assign(made, properties);
  made.append(...children);
  return made;
}
