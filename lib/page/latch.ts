/** A moment that comes once, and that others wait for. */
export class Latch {
  /** Resolves at the first {@link release}; never rejects. */
  readonly released: Promise<void>;
  /** The moment has come; a second call does nothing. */
  readonly release: () => void;

  constructor() {
    let open: () => void = () => {};
    this.released = new Promise((resolve) => {
      open = resolve;
    });
    this.release = () => open();
  }
}
