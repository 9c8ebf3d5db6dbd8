/** A bell that can be rung while nobody listens yet: the next one to listen hears it. */

/** See {@link poke}. */
export interface Poke {
  /** Rings. */
  now(): void;
  /** Resolves at the next ring, or at once where it rang since the last call. */
  next(): Promise<void>;
}

/** A bell; rings that come together count as one. */
export function poke(): Poke {
  let rung = false;
  let hear: (() => void) | undefined;
  return {
    now() {
      rung = true;
      hear?.();
    },
    async next() {
      if (!rung) await new Promise<void>((resolve) => (hear = resolve));
      rung = false;
      hear = undefined;
    },
  };
}
