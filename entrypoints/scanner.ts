import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { stepsWith } from '../lib/core/userpacks/scan';
import { startPage } from '../lib/page/front';
import { LinkList } from '../lib/page/links/list';
import { dressMarks } from '../lib/page/mark/dress';
import { endOnce, SCANNER_FLAG, startOnce } from '../lib/page/once';
import { nextPaint } from '../lib/page/painted';
import { serveFromPage } from '../lib/platform/agreements/serve';
import { hearCapture } from '../lib/platform/capture/heard';
import { askCensus, frameIdOf, orderFrame } from '../lib/platform/frame-door';
import { askSettings, endIfOrphaned, say } from '../lib/platform/from-page';
import { handedPacks } from '../lib/platform/packs/handed';
import { bringsStyle, tellBackground } from '../lib/platform/runtime';
import { serveTab } from '../lib/platform/tab-server';
import marksCss from './marks.css?inline';

/** Injected where the gate fired or the popup asks: reads, scans, marks, reports. */
export default defineUnlistedScript(() => startOnce(SCANNER_FLAG, start));

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  signal.addEventListener('abort', () => endOnce(SCANNER_FLAG));
  if (bringsStyle()) dressMarks(document, marksCss, () => say('marks.style', {}), signal);
  const steps = stepsWith(handedPacks(), (error) => console.error('[swipewise] own rules', error));
  const capture = hearCapture((event) => drawn.event(event), signal);
  const { session, frames, drawn } = startPage({
    ...{ doc: document, steps, abort, send: capture.through(tellBackground), ask: askSettings },
    door: { order: orderFrame, census: askCensus, idOf: frameIdOf },
    tell: (counts) => say('page.summary', { counts }),
    beat: () => endIfOrphaned(abort),
  });
  const links = new LinkList(document, signal);
  serveFromPage((id) => links.addressOf(id), signal);
  const done = (act: () => void) => {
    act();
    return { ok: true };
  };
  serveTab(
    {
      'page.report': async () => {
        await frames.freshen();
        return { ...session.state(), links: await links.list() };
      },
      'frame.text': (reading) => ({ ok: frames.take(reading) }),
      'guard.read': ({ lines }) =>
        done(() => {
          drawn.guard.read(lines);
          frames.tellGuards();
        }),
      'page.text': () => session.text(),
      'page.displays': () => session.displays(),
      'page.link': ({ id }) => ({ ok: links.show(id) }),
      'page.again': () => ({ ok: session.readAgain() }),
      'page.jump': ({ index, quote }) => ({ ok: session.jump(index, quote) }),
      'page.marks': async ({ visible }) => {
        drawn.visible(visible);
        await nextPaint();
        return { ok: true };
      },
      'page.step': ({ by }) => ({ ok: drawn.ui.step(by) }),
      'page.check': async (selected) => ({ ok: await drawn.ui.check(selected) }),
      'evidence.event': capture.hear,
      'site.changed': (settings) => done(() => drawn.choose(settings)),
      'page.stop': () => done(() => abort.abort()),
    },
    signal,
  );
}
