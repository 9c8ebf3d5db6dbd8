/** Keeps a script that is injected twice into one page from running twice. */

/** Name of the flag that the scanner leaves in its isolated world; the background asks for it. */
export const SCANNER_FLAG = 'swipewiseScanner';

/** The same for the script that reads a frame. */
export const FRAME_FLAG = 'swipewiseFrame';

/** Runs `start` unless the flag is up in this world, and puts it up. */
export function startOnce(flag: string, start: () => void): void {
  if (Reflect.get(globalThis, flag) === true) return;
  Reflect.set(globalThis, flag, true);
  start();
}

/**
 * Puts the flag down once what it stands for has been undone, so that it can be started again. It stays
 * as `false`: whoever looks can tell that something ran here and was stopped.
 */
export function endOnce(flag: string): void {
  Reflect.set(globalThis, flag, false);
}
