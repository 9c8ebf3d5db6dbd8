import { from, han, latin, to, words } from 'virtual:gate-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeFinder } from '../lib/page/gate/finder';
import { runGate } from '../lib/page/gate/gate';
import { endWhenOrphaned } from '../lib/page/gate/orphaned';
import { whenReady } from '../lib/page/gate/ready';
import { catcher } from '../lib/page/guard/catcher';
import { leaveFired } from '../lib/page/once';
import { holdRuntime, sendTo } from '../lib/platform/runtime';

/**
 * On every page: asks for the scanner where a trigger word stands. Carries no rules and no framework.
 * It starts before the page's own markup, when nothing can yet stand in for `chrome`.
 */
export default defineUnlistedScript(() => {
  const abort = new AbortController();
  const { signal } = abort;
  // First of all: the guard, should it come, has to stand before every listener of the page.
  catcher(document, signal);
  const runtimeNow = holdRuntime();
  const alive = endWhenOrphaned(() => runtimeNow() !== undefined, abort);
  const fire = () => {
    leaveFired();
    const runtime = runtimeNow();
    if (runtime === undefined) return;
    sendTo(runtime, { type: 'gate.fired', payload: {} }).catch((error: unknown) => {
      // The extension was updated or removed under this page: nothing is left to ask.
      console.debug('[swipewise]', error);
    });
  };
  whenReady(document, () => {
    runGate(document, {
      matters: makeFinder({ words, from, to, han, latin }),
      fire,
      alive,
      signal,
    });
  });
});
