/** Answers the background's orders while it takes the picture: one answer for each. */
import { CAPTURE_LIMITS } from '../../../core/capture/limits';
import type { PageEvent } from '../../../core/capture/protocol';
import type { ScreenOrder } from '../../../core/capture/screen';
import { faultOf } from '../attempt';
import type { CaptureOptions } from '../run';
import { textBefore } from '../text-before';
import { Screen } from './screen';

/** Gives what takes the orders. Nothing of the page is touched before the first. */
export function serveScreen(
  document: Document,
  { sender, signal, shadowOf, pictured, limits = CAPTURE_LIMITS }: CaptureOptions,
): (order: ScreenOrder) => void {
  let screen: Screen | undefined;
  let before: Promise<void> = Promise.resolve();
  const open = () =>
    new Screen(document, {
      ...{ signal, shadowOf },
      step: (did) => sender.send({ type: 'step', step: { at: new Date().toISOString(), did } }),
      lacks: (what, reason, detail) => {
        const missing = detail === undefined ? { what, reason } : { what, reason, detail };
        sender.send({ type: 'missing', missing });
      },
      busy: () => sender.send({ type: 'screen_busy' }),
    });
  return (order) => {
    const act = async (): Promise<PageEvent> => {
      screen ??= open();
      if (pictured !== undefined && order.order === 'back') {
        pictured.text = await textBefore(document, limits, signal);
      }
      return { type: 'screen', view: await screen.obey(order) };
    };
    // One after the other: who gave the order before may have stopped waiting for it.
    before = before.then(async () => {
      const event = await answer(act);
      // Stopped: no one waits for an answer any more.
      if (!signal.aborted) sender.send(event);
    });
  };
}

async function answer(act: () => Promise<PageEvent>): Promise<PageEvent> {
  try {
    return await act();
  } catch (error) {
    return { type: 'screen_failed', detail: faultOf(error) };
  }
}
