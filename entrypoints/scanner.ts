import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stepsWith } from '../lib/core/userpacks/scan';
import { marksSwitch } from '../lib/page/capture/marks-back';
import { LinkList } from '../lib/page/links/list';
import { endOnce, SCANNER_FLAG, startOnce } from '../lib/page/once';
import { nextPaint } from '../lib/page/painted';
import { Session } from '../lib/page/session';
import { serveFromPage } from '../lib/platform/agreements/serve';
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
  const links = new LinkList(document, signal);
  serveFromPage((id) => links.addressOf(id), signal);
  serveTab(
    {
      'page.report': async () => ({ ...session.state(), links: await links.list() }),
      'page.text': () => session.text(),
      'page.link': ({ id }) => ({ ok: links.show(id) }),
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
