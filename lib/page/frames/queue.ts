/** Orders to many frames, a few at a time: a page with a hundred frames must not flood the background. */

/** Orders under way at the same time. */
const MAX_ORDERS = 4;

/** Frames that are to be told something; each is told once, with what holds when its turn comes. */
export class Queue {
  private readonly waiting = new Set<number>();
  private orders = 0;

  /** `act` tells one frame; it must not reject. */
  constructor(private readonly act: (frameId: number) => Promise<void>) {}

  /** The frame's turn comes after those that wait already. */
  add(frameId: number): void {
    this.waiting.add(frameId);
    this.next();
  }

  /** Nothing is to be said to the frame any more. */
  drop(frameId: number): void {
    this.waiting.delete(frameId);
  }

  private next(): void {
    for (const frameId of this.waiting) {
      if (this.orders >= MAX_ORDERS) return;
      this.waiting.delete(frameId);
      this.orders += 1;
      void this.act(frameId).then(() => {
        this.orders -= 1;
        this.next();
      });
    }
  }
}
