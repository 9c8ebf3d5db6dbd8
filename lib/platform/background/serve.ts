/** Answers messages in the background: sender first, then shape, then the handler. */
import { browser } from '../browser';
import type { BackgroundMessages, Outcome } from '../messages';
import { type SenderFacts, type Who, whoSent } from '../senders';
import { isFields, readEnvelope } from '../wire';
import { HANDLERS } from './handlers';

/** Registers the one listener. Call it synchronously when the worker starts, or messages are lost. */
export function serveBackground(): void {
  const self = { id: browser.runtime.id, base: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: SenderFacts) => {
    const who = whoSent(sender, self);
    return who === null ? undefined : answerTo(message, who);
  });
}

/** The answer to a message; undefined for one that is not of this contract, so that others may answer. */
export function answerTo(message: unknown, who: Who): Promise<unknown> | undefined {
  const envelope = readEnvelope(message);
  if (envelope === null || !isBackgroundMessage(envelope.type)) return undefined;
  const answer: Promise<unknown> = HANDLERS[envelope.type](envelope.payload, who);
  return answer.catch(failed);
}

function isBackgroundMessage(type: string): type is keyof BackgroundMessages {
  return Object.hasOwn(HANDLERS, type);
}

function failed(error: unknown): Outcome {
  console.error('[swipewise]', error);
  const detail =
    isFields(error) && typeof error.message === 'string' ? error.message : String(error);
  return { ok: false, refusal: 'failed', detail };
}
