/** Keeps a script that is injected twice into one page from running twice. */

/** Name of the flag that the scanner leaves in its isolated world; the background asks for it. */
export const SCANNER_FLAG = 'swipewiseScanner';

/** The same for the script that reads a frame. */
export const FRAME_FLAG = 'swipewiseFrame';

/**
 * What the gate leaves in its world once it has fired: where nothing was brought in for it (the site was
 * paused), the background sees by this that something there matters.
 */
export const FIRED_FLAG = 'swipewiseFired';

/** Leaves {@link FIRED_FLAG}. */
export function leaveFired(): void {
  Reflect.set(globalThis, FIRED_FLAG, true);
}

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
