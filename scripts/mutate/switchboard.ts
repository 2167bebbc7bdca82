/** What instrumented code asks at each place: which mutant is on, and whether it has run for too long. */
export class Switchboard {
  /** Id of the mutant that is on; -1 for the code as it is. */
  active = -1;
  steps = 0;
  limit = Infinity;
  /** By number of the place: 1 where it was reached. */
  readonly hits: Uint8Array;

  constructor(places: number) {
    this.hits = new Uint8Array(places);
  }

  /** Is called at every place that a mutant could stand, and so in every round of a loop that does not end. */
  at(place: number): void {
    if (++this.steps > this.limit) throw new Endless();
    this.hits[place] = 1;
  }

  reached(): true {
    if (++this.steps > this.limit) throw new Endless();
    return true;
  }
}

/** A mutant that makes a loop endless is noticed as surely as one that gives a wrong answer. */
export class Endless extends Error {
  constructor() {
    super('it does not end');
  }
}
