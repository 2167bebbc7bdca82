/** How much of a page was read. A file of its own without any library, since the reader needs it too. */

export interface Coverage {
  readonly partial: boolean;
  /** Frames of the sites in `frameHosts`. */
  readonly framesNotRead: number;
  /** The sites that they come from, each once; `MOST_FRAME_HOSTS` at most. */
  readonly frameHosts: readonly string[];
  /** Further frames: those without a web address, and those of other sites than the few that are named. */
  readonly framesUnnamed: number;
  readonly chatsNotRead: boolean;
}

/** Sites of frames that are named, at most: more names would hide the sentence that they stand in. */
export const MOST_FRAME_HOSTS = 3;

/** Characters of such a name, at most: no site that can be reached has a longer one. */
export const LONGEST_FRAME_HOST = 253;
/** Frames are counted up to here. */
export const MOST_FRAMES = 100_000;

/** Nothing was left out, or nothing is known of it. */
export const WHOLE: Coverage = {
  partial: false,
  framesNotRead: 0,
  frameHosts: [],
  framesUnnamed: 0,
  chatsNotRead: false,
};

/** @returns the coverage alone of something that has more to it */
export function coverageOf({ partial, framesNotRead, frameHosts, framesUnnamed, chatsNotRead }: Coverage): Coverage {
  return {
    partial,
    framesNotRead: Math.min(framesNotRead, MOST_FRAMES),
    frameHosts,
    framesUnnamed: Math.min(framesUnnamed, MOST_FRAMES),
    chatsNotRead,
  };
}
