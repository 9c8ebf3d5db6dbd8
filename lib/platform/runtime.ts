/**
 * The few calls of the extension API that scripts in a page need, without the polyfill.
 *
 * Both browsers give promises for these under Manifest V3. A page can put a named element in the
 * way of `browser` or `chrome` (`<form id="browser">` is seen from an isolated world too), so each
 * candidate is looked at before it is believed.
 */
import type { BackgroundMessages } from './messages';

/** Wait before a message is sent again (ms). */
const RETRY_MS = 300;

/** Sender of a message as the browsers tell it; only what is looked at. */
export interface Sender {
  id?: string;
  url?: string;
}

/** Listener that answers through `respond` after it has returned `true`. */
export type RawListener = (
  message: unknown,
  sender: Sender,
  respond: (answer: unknown) => void,
) => boolean;

/** The part of `runtime` that content scripts use. */
export interface RawRuntime {
  /** Own id; undefined once the extension was updated or removed under the running script. */
  readonly id?: string;
  getURL(path: string): string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: {
    addListener(listener: RawListener): void;
    removeListener(listener: RawListener): void;
  };
}

/** The browser's own `runtime`; undefined where the extension is gone from under this script. */
export function rawRuntime(): RawRuntime | undefined {
  return runtimeOf(apis());
}

/**
 * Takes hold of the API as it stands now, and gives the way to its `runtime` for later. To make that
 * costs Chromium most of a millisecond, which a page on which nothing is ever sent need not pay.
 */
export function holdRuntime(): () => RawRuntime | undefined {
  const held = apis();
  return () => runtimeOf(held);
}

/**
 * Whether our script has to bring the style of the marks along (in Chromium; lib/page/mark/dress.ts says
 * why); else the background has put it there.
 */
export function bringsStyle(): boolean {
  return rawRuntime()?.getURL('').startsWith('chrome-extension:') === true;
}

function apis(): unknown[] {
  return ['browser', 'chrome'].map((name): unknown => Reflect.get(globalThis, name));
}

function runtimeOf(candidates: readonly unknown[]): RawRuntime | undefined {
  for (const api of candidates) {
    const runtime: unknown = isObject(api) ? Reflect.get(api, 'runtime') : undefined;
    if (isRuntime(runtime) && runtime.id !== undefined) return runtime;
  }
  return undefined;
}

/**
 * Sends a message to the background, once more if nobody answers: the worker may just be going to
 * sleep, which in Firefox loses the message that should have woken it.
 */
export async function sendTo(runtime: RawRuntime, message: unknown): Promise<unknown> {
  return runtime.sendMessage(message).catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    return runtime.sendMessage(message);
  });
}

/** Sends a message of the contract to the background. Rejects when the extension is gone or silent. */
export async function tellBackground<T extends keyof BackgroundMessages>(
  type: T,
  payload: BackgroundMessages[T][0],
): Promise<unknown> {
  const runtime = rawRuntime();
  if (runtime === undefined) throw new Error('The extension was updated or removed');
  return sendTo(runtime, { type, payload });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRuntime(value: unknown): value is RawRuntime {
  return isObject(value) && typeof Reflect.get(value, 'sendMessage') === 'function';
}
