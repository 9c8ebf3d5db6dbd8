import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ScanInput } from '../lib/core/model';
import { makeScanMemory } from '../lib/core/scan';
import { stepsWith } from '../lib/core/userpacks/scan';
import { pickLocale } from '../lib/i18n/locale';
import { marksSwitch } from '../lib/page/capture/marks-back';
import { watchTouches } from '../lib/page/display/ticks';
import { describeFor } from '../lib/page/frames/describe';
import { FrameTexts } from '../lib/page/frames/texts';
import { factsOf } from '../lib/page/guard/facts';
import { mountGuard } from '../lib/page/guard/guard';
import { LinkList } from '../lib/page/links/list';
import { endOnce, SCANNER_FLAG, startOnce } from '../lib/page/once';
import { nextPaint } from '../lib/page/painted';
import { Session } from '../lib/page/session';
import { cardsOf } from '../lib/page/ui/compose';
import { mountUi } from '../lib/page/ui/index';
import { makeCheck } from '../lib/page/ui/selected';
import { serveFromPage } from '../lib/platform/agreements/serve';
import { hearCapture } from '../lib/platform/capture/heard';
import { askCensus, frameIdOf, orderFrame } from '../lib/platform/frame-door';
import type { SeverityCounts, SiteSettings } from '../lib/platform/messages';
import { handedPacks } from '../lib/platform/packs/handed';
import { rawRuntime, tellBackground } from '../lib/platform/runtime';
import { readSiteSettings } from '../lib/platform/sites-read';
import { serveTab } from '../lib/platform/tab-server';

/** Injected where the gate fired or the popup asks: reads, scans, marks, reports. */
export default defineUnlistedScript(() => startOnce(SCANNER_FLAG, start));

/** What holds until the background has told what was chosen: no bar, which might be unwanted here. */
const UNTOLD: SiteSettings = {
  locale: pickLocale('auto', navigator.languages),
  ...{ paused: false, guard: false, bar: false, dismissed: [] },
};

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  signal.addEventListener('abort', () => endOnce(SCANNER_FLAG));
  const tell = (counts: SeverityCounts) => {
    tellBackground('page.summary', { counts }).catch((error: unknown) =>
      console.debug('[swipewise]', error),
    );
  };
  // The extension was updated or removed under this page: take everything off it.
  const beat = () => {
    if (rawRuntime() === undefined) abort.abort();
  };
  const steps = stepsWith(handedPacks(), (error) => console.error('[swipewise] own rules', error));
  const door = { order: orderFrame, census: askCensus, idOf: frameIdOf };
  const frames = new FrameTexts(door, document, signal);
  const memory = makeScanMemory();
  const remembering = (input: ScanInput) => steps(input, memory);
  const session = new Session(document, { steps: remembering, tell, others: frames, beat, signal });
  watchTouches(window, signal);
  followPage(session, abort);
  const ui = mountUi({
    ...{ doc: document, view: session, settings: UNTOLD, content: cardsOf(session) },
    ...{ check: makeCheck(steps, signal), send: tellBackground, bar: true, signal },
  });
  let chosen = UNTOLD;
  const guard = mountGuard({
    ...{ doc: document, view: session, facts: factsOf(session, () => chosen.locale) },
    ...{ settings: () => chosen, send: tellBackground, signal },
  });
  frames.showWith((found) => describeFor(found, session.known(), chosen.locale));
  session.subscribe(() => frames.showAll(), signal);
  const apply = (settings: SiteSettings | null) => {
    if (settings === null) return;
    chosen = settings;
    session.setDismissed(new Set(settings.dismissed));
    ui.settings(settings);
    frames.showAll();
  };
  tellBackground('site.settings', {}).then(
    (answer) => apply(readSiteSettings(answer)),
    (error: unknown) => console.debug('[swipewise]', error),
  );
  const turnMarks = marksSwitch((visible) => {
    session.marks(visible);
    ui.visible(visible);
    guard.visible(visible);
  }, signal);
  const links = new LinkList(document, signal);
  serveFromPage((id) => links.addressOf(id), signal);
  serveTab(
    {
      'page.report': async () => {
        await frames.look();
        return { ...session.state(), links: await links.list() };
      },
      'frame.text': (reading) => ({ ok: frames.take(reading) }),
      'page.text': () => session.text(),
      'page.link': ({ id }) => ({ ok: links.show(id) }),
      'page.again': () => ({ ok: session.readAgain() }),
      'page.jump': ({ index, quote }) => ({ ok: session.jump(index, quote) }),
      'page.marks': async ({ visible }) => {
        turnMarks(visible);
        await nextPaint();
        return { ok: true };
      },
      'page.step': ({ by }) => ({ ok: ui.step(by) }),
      'page.check': async ({ text }) => ({ ok: await ui.check(text) }),
      'evidence.event': hearCapture((event) => {
        ui.event(event);
        guard.progress(event);
      }, signal),
      'site.changed': (settings) => {
        apply(settings);
        return { ok: true };
      },
      'page.stop': () => {
        abort.abort();
        return { ok: true };
      },
    },
    signal,
  );
}

/** A page may come back from the browser's cache, or be discarded. Events that it made itself say nothing. */
function followPage(session: Session, abort: AbortController): void {
  const { signal } = abort;
  const shown = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && persisted) session.repeat();
  };
  const hidden = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (isTrusted && !persisted) abort.abort();
  };
  addEventListener('pageshow', shown, { signal });
  addEventListener('pagehide', hidden, { signal });
}
