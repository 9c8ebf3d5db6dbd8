/** Keeps a script that is injected twice into one page from running twice. */

/** Name of the flag that the scanner leaves in its isolated world; the background asks for it. */
export const SCANNER_FLAG = 'swipewiseScanner';

/** Runs `start` unless the flag is up in this world, and puts it up. */
export function startOnce(flag: string, start: () => void): void {
  if (Reflect.get(globalThis, flag) === true) return;
  Reflect.set(globalThis, flag, true);
  start();
}

/** Puts the flag down once what it stands for has been undone, so that it can be started again. */
export function endOnce(flag: string): void {
  Reflect.deleteProperty(globalThis, flag);
}
