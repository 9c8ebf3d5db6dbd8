/**
 * The one door to the browser's extension API.
 *
 * Everything that speaks to the browser imports `browser` from here (checked by the border lint), so
 * that both browsers give promises and a test can put one fake in one place. The gate and the
 * scanner run in pages and do not pay for the polyfill: they use {@link file://./runtime.ts}.
 */
import polyfill from 'webextension-polyfill';

/** The extension API of this browser, with promises in both. */
export const browser = polyfill;
