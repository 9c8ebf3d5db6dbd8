/** Answers the extension's messages in a tab: the side of our scripts in pages. */
import { readCaptureEvent } from './capture/event-read';
import { FRAME_READERS } from './frames-read';
import { MAX_SELECTION, type TabMessages } from './messages';
import { type RawListener, type RawRuntime, rawRuntime } from './runtime';
import { whoSent } from './senders';
import { readSiteSettings } from './sites-read';
import { type Fields, readCount, readEnvelope } from './wire';

/**
 * One handler for each message. Each script serves its share: several scripts of ours may stand in
 * one frame, and a message that one of them has no handler for is left to the others.
 */
export type TabHandlers = {
  [T in keyof TabMessages]: (
    payload: TabMessages[T][0],
  ) => TabMessages[T][1] | Promise<TabMessages[T][1]>;
};

/** Reads each payload; null when it is not what the contract says. */
const READERS: { [T in keyof TabMessages]: (fields: Fields) => TabMessages[T][0] | null } = {
  'page.report': () => ({}),
  'page.again': () => ({}),
  'page.jump': ({ index, quote }) => {
    const at = readCount(index);
    if (at === null) return null;
    return typeof quote === 'string' ? { index: at, quote } : { index: at };
  },
  'page.marks': ({ visible }) => (typeof visible === 'boolean' ? { visible } : null),
  'site.changed': readSiteSettings,
  'page.stop': () => ({}),
  'page.step': ({ by }) => (by === 1 || by === -1 ? { by } : null),
  'page.check': ({ text, cut }) => {
    if (typeof text !== 'string') return null;
    const words = text.slice(0, MAX_SELECTION);
    return cut === true || words !== text ? { text: words, cut: true } : { text };
  },
  'evidence.event': readCaptureEvent,
  'page.link': ({ id }) => (typeof id === 'string' ? { id } : null),
  'page.text': () => ({}),
  'page.displays': () => ({}),
  ...FRAME_READERS,
};

/** Answers until `signal` aborts. Messages that are not of this contract are left to others. */
export function serveTab(handlers: Partial<TabHandlers>, signal: AbortSignal): void {
  const runtime = rawRuntime();
  if (runtime === undefined) return;
  const listener: RawListener = (message, sender, respond) => {
    if (!isOurs(runtime, sender)) return false;
    const answer = answerTo(message, handlers);
    if (answer === null) return false;
    answer.then(respond, (error: unknown) => {
      console.error('[swipewise]', error);
      respond({ ok: false });
    });
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime.onMessage.removeListener(listener), {
    once: true,
  });
}

function isOurs(runtime: RawRuntime, sender: Parameters<RawListener>[1]): boolean {
  const self = { id: runtime.id ?? '', base: runtime.getURL('') };
  return whoSent(sender, self)?.kind === 'own';
}

function answerTo(message: unknown, handlers: Partial<TabHandlers>): Promise<unknown> | null {
  const envelope = readEnvelope(message);
  if (envelope === null || !isTabMessage(envelope.type)) return null;
  if (!Object.hasOwn(handlers, envelope.type)) return null;
  return run(envelope.type, envelope.payload, handlers);
}

function isTabMessage(type: string): type is keyof TabMessages {
  return Object.hasOwn(READERS, type);
}

async function run<T extends keyof TabMessages>(
  type: T,
  fields: Fields,
  handlers: Partial<TabHandlers>,
): Promise<unknown> {
  const payload: TabMessages[T][0] | null = READERS[type](fields);
  return payload === null ? { ok: false } : handlers[type]?.(payload);
}
