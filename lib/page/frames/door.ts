/** What the frames' part of the scanner needs of the browser; handed in by the entrypoint. */
import type { FrameCensus, FrameOrders } from '../../platform/messages';

/** The way from the scanner to the frames of its tab. */
export interface FrameDoor {
  /** Sends one order to one frame; null where nobody answers there. Never rejects. */
  order<T extends keyof FrameOrders>(
    frameId: number,
    type: T,
    payload: FrameOrders[T][0],
  ): Promise<FrameOrders[T][1] | null>;
  /**
   * Which frames of the tab could be looked at; null where nobody answers. With `all`, readers are
   * brought into frames in which no word matters too. Never rejects.
   */
  census(all: boolean): Promise<FrameCensus | null>;
  /** Id of the frame that an element of this document holds, where the browser tells it (Firefox). */
  idOf(element: Element): number | undefined;
}
