/** Long work in steps: a generator that yields often and returns what the work gives. */

/** Runs steps to their end at once. Throws what they throw. */
export function finish<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work that several callers need and that must be done once, whoever of them goes on with it. */
export class SharedWork<Result extends object> {
  private done: Result | undefined;
  private going: Generator<void, Result> | undefined;

  /** `begin` starts the work; it is called again only where the work has thrown. */
  constructor(private readonly begin: () => Generator<void, Result>) {}

  /** The rest of the work in steps. Throws what the work throws; the next caller then begins anew. */
  *steps(): Generator<void, Result> {
    for (;;) {
      const done = this.step();
      if (done) return done;
      yield;
    }
  }

  private step(): Result | undefined {
    if (this.done) return this.done;
    const going = this.going ?? this.begin();
    this.going = undefined;
    const step = going.next();
    if (step.done) this.done = step.value;
    else this.going = going;
    return this.done;
  }
}
