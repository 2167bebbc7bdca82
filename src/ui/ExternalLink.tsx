/** A link to somebody else's page: opens beside, and tells that page nothing of where it was opened from. */
import type { ComponentChildren, JSX } from 'preact';

/** @param href only http(s) and tel addresses are ever made into links; anything else is shown as text */
export function ExternalLink({
  href,
  children,
  label,
}: {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly label?: string;
}): JSX.Element {
  if (!/^(?:https?:\/\/|tel:)/.test(href)) return <span>{children}</span>;
  const beside = href.startsWith('tel:') ? {} : { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <a href={href} aria-label={label} {...beside}>
      {children}
    </a>
  );
}
