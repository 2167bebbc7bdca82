/** How much is tried: every fault in every flow by `npm run faults`, of each kind some in `npm test`. */

/** Whether all are wanted. */
export const ALL = process.env.PARAKH_FAULTS === 'all';

/** A number that is the same in each run, and looks like chance. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** Of the stops of a flow every thirteenth, beginning somewhere. */
export function isStopTried(flow: string, at: number): boolean {
  return ALL || at % 13 === hashOf(flow) % 13;
}

/** Of the flows that do the same read each damage is tried in one. @param flows names of those that do it */
export function isDamageTried(flow: string, read: string, damage: string, flows: readonly string[]): boolean {
  return ALL || flows[hashOf(`${read} ${damage}`) % flows.length] === flow;
}
