import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stepsWith } from '../lib/core/userpacks/scan';
import { marksSwitch } from '../lib/page/capture/marks-back';
import { endOnce, SCANNER_FLAG, startOnce } from '../lib/page/once';
import { nextPaint } from '../lib/page/painted';
import { Session } from '../lib/page/session';
import type { SeverityCounts } from '../lib/platform/messages';
import { handedPacks } from '../lib/platform/packs/handed';
import { rawRuntime, tellBackground } from '../lib/platform/runtime';
import { serveTab } from '../lib/platform/tab-server';

/** Injected where the gate fired or the popup asks: reads, scans, marks, reports. */
export default defineUnlistedScript(() => startOnce(SCANNER_FLAG, start));

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  const tell = (counts: SeverityCounts) => {
    tellBackground('page.summary', { counts }).catch((error: unknown) => {
      console.debug('[swipewise]', error);
      // The extension was updated or removed under this page: take everything off it.
      if (rawRuntime() === undefined) abort.abort();
    });
  };
  const steps = stepsWith(handedPacks(), (error) => console.error('[swipewise] own rules', error));
  const session = new Session(document, { steps, tell, signal });
  addEventListener('pageshow', ({ persisted }) => persisted && session.repeat(), { signal });
  const turnMarks = marksSwitch((visible) => session.marks(visible), signal);
  serveTab(
    {
      'page.report': () => session.state(),
      'page.again': () => ({ ok: session.readAgain() }),
      'page.jump': ({ index, quote }) => ({ ok: session.jump(index, quote) }),
      'page.marks': async ({ visible }) => {
        turnMarks(visible);
        await nextPaint();
        return { ok: true };
      },
      'page.stop': () => {
        abort.abort();
        endOnce(SCANNER_FLAG);
        return { ok: true };
      },
    },
    signal,
  );
}
