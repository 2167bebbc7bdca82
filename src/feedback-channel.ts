/** Where samples of mistakes can be sent: an address that whoever builds Parakh names, or none. */

/** Set by the build from the environment's PARAKH_FEEDBACK. */
declare const PARAKH_FEEDBACK: string | undefined;

/** @returns a `mailto:` or `https:` address; null where the build names none, or anything else */
export function channelFrom(named: string): string | null {
  const address = named.trim();
  return /^(?:mailto:[^\s@?]+@[^\s@?]+|https:\/\/[^\s]+)$/i.test(address) ? address : null;
}

/** The channel of this build. */
export function feedbackChannel(): string | null {
  return channelFrom(typeof PARAKH_FEEDBACK === 'undefined' ? '' : PARAKH_FEEDBACK);
}
