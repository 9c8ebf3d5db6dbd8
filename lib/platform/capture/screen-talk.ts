/** The background's orders to the page while the picture is taken, one at a time. */
import type { PageEvent } from '../../core/capture/protocol';
import type { ScreenOrder, ScreenView } from '../../core/capture/screen';

/** Has the page do an order; rejects where the page cannot, and once the exchange with it is over. */
export type AskScreen = (order: ScreenOrder) => Promise<ScreenView>;

/** An order that the page did not manage: the picture is the poorer, the capture goes on. */
export class ScreenFault extends Error {
  override readonly name = 'ScreenFault';
}

interface Asked {
  resolve(view: ScreenView): void;
  reject(error: unknown): void;
}

/** Brings orders and answers together. */
export class ScreenTalk {
  private waiting: Asked | null = null;
  private ended: { why: unknown } | null = null;

  constructor(private readonly say: (order: ScreenOrder) => void) {}

  ask(order: ScreenOrder): Promise<ScreenView> {
    return new Promise((resolve, reject) => {
      if (this.ended !== null) return reject(this.ended.why);
      this.waiting = { resolve, reject };
      this.say(order);
    });
  }

  /** An answer; one that no one asked for is nothing. */
  take(event: Extract<PageEvent, { type: 'screen' | 'screen_failed' }>): void {
    const asked = this.waiting;
    this.waiting = null;
    if (event.type === 'screen') asked?.resolve(event.view);
    else asked?.reject(new ScreenFault(event.detail));
  }

  /** No answer comes any more. */
  end(why: unknown): void {
    this.ended = { why };
    this.waiting?.reject(why);
    this.waiting = null;
  }
}
