/** The background's orders to the page while the picture is taken, one at a time. */
import type { PageEvent } from '../../core/capture/protocol';
import type { ScreenOrder, ScreenView } from '../../core/capture/screen';
import { type SilenceWatch, watchSilence } from './silence';

/** Has the page do an order; rejects where the page cannot, and once the exchange with it is over. */
export type AskScreen = (order: ScreenOrder) => Promise<ScreenView>;

/** An order that the page did not manage: the picture is the poorer, the capture goes on. */
export class ScreenFault extends Error {
  override readonly name = 'ScreenFault';
}

/** A page that says nothing for this long (ms) after an order has not managed it. */
const ORDER_MS = 20_000;

interface Asked {
  resolve(view: ScreenView): void;
  reject(error: unknown): void;
  watch: SilenceWatch;
}

/** Brings orders and answers together: the page answers each order once, in their order. */
export class ScreenTalk {
  private waiting: Asked | null = null;
  private ended: { why: unknown } | null = null;
  /** Answers that may still come to orders that were given up. */
  private late = 0;

  constructor(private readonly say: (order: ScreenOrder) => void) {}

  ask(order: ScreenOrder): Promise<ScreenView> {
    return new Promise((resolve, reject) => {
      if (this.ended !== null) return reject(this.ended.why);
      const watch = watchSilence(ORDER_MS, () => this.giveUp());
      this.waiting = { resolve, reject, watch };
      this.say(order);
    });
  }

  /** The page has said something, whatever it was. */
  heard(): void {
    this.waiting?.watch.heard();
  }

  /** An answer; one that no one asked for, or no one waits for any more, is nothing. */
  take(event: Extract<PageEvent, { type: 'screen' | 'screen_failed' }>): void {
    if (this.late > 0) {
      this.late -= 1;
      return;
    }
    const asked = this.over();
    if (event.type === 'screen') asked?.resolve(event.view);
    else asked?.reject(new ScreenFault(event.detail));
  }

  /** No answer comes any more. */
  end(why: unknown): void {
    this.ended = { why };
    this.over()?.reject(why);
  }

  private giveUp(): void {
    this.late += 1;
    this.over()?.reject(new ScreenFault(`no answer in ${ORDER_MS} ms`));
  }

  private over(): Asked | null {
    const asked = this.waiting;
    this.waiting = null;
    asked?.watch.stop();
    return asked;
  }
}
