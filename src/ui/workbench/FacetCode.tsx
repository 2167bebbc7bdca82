import type { JSX } from 'preact';
import type { Facet } from '../../engine/pack.ts';
import { say } from './bench-words.ts';

/** The two letters that stand for a facet, in its colour and over its kind of line. */
export function FacetCode({ facet }: { readonly facet: Facet }): JSX.Element {
  return (
    <abbr class={`facet-code facet-${facet}`} title={say('facet', { facet })}>
      {say('code', { facet })}
    </abbr>
  );
}
