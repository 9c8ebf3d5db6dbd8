import { from, to, words } from 'virtual:gate-words';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeFinder } from '../lib/page/gate/finder';
import { runGate } from '../lib/page/gate/gate';
import { whenShown } from '../lib/page/gate/shown';
import { tellBackground } from '../lib/platform/runtime';

/** On every page: asks for the scanner where a trigger word stands. Carries no rules and no framework. */
export default defineUnlistedScript(() => {
  const abort = new AbortController();
  const fire = () => {
    tellBackground('gate.fired', {}).catch((error: unknown) => {
      // The extension was updated or removed under this page: nothing is left to ask.
      console.debug('[swipewise]', error);
    });
  };
  whenShown(document, () =>
    runGate(document, { matters: makeFinder({ words, from, to }), fire, signal: abort.signal }),
  );
});
