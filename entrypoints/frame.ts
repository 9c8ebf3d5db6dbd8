import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickLocale } from '../lib/i18n/locale';
import { marksSwitch } from '../lib/page/capture/marks-back';
import { watchTouches } from '../lib/page/display/ticks';
import { FrameReader } from '../lib/page/frames/reader';
import { mountGuard } from '../lib/page/guard/guard';
import { endOnce, FRAME_FLAG, startOnce } from '../lib/page/once';
import { mountUi } from '../lib/page/ui/index';
import { framePath } from '../lib/platform/frame-door';
import type { SiteSettings } from '../lib/platform/messages';
import { rawRuntime, tellBackground } from '../lib/platform/runtime';
import { readSiteSettings } from '../lib/platform/sites-read';
import { serveTab } from '../lib/platform/tab-server';

/** Injected into a frame where its gate has fired: reads it for the scanner on top, and shows what was found. */
export default defineUnlistedScript(() => startOnce(FRAME_FLAG, start));

/** What holds until the background has told what was chosen. */
const UNTOLD: SiteSettings = {
  locale: pickLocale('auto', navigator.languages),
  ...{ paused: false, guard: false, bar: false, dismissed: [] },
};

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  watchTouches(window, signal);
  const reader = new FrameReader({
    doc: document,
    tell: async (reading) => {
      await tellBackground('frame.read', reading).catch((error: unknown) => {
        // The extension was updated or removed under this page: take everything off it.
        if (rawRuntime() === undefined) abort.abort();
        throw error;
      });
    },
    jumpOnPage: (index, quote) => {
      const to = quote === undefined ? { index } : { index, quote };
      tellBackground('frame.jump_page', to).catch((error: unknown) => {
        console.debug('[swipewise]', error);
      });
    },
    signal,
  });
  let chosen = UNTOLD;
  const content = (index: number) => reader.content(index);
  const ui = mountUi({
    ...{ doc: document, view: reader, settings: UNTOLD, content, send: tellBackground },
    ...{ bar: false, signal },
  });
  const guard = mountGuard({
    ...{ doc: document, view: reader.wholePage(), facts: () => reader.guardFacts() },
    ...{ settings: () => chosen, send: tellBackground, signal },
  });
  const apply = (settings: SiteSettings | null) => {
    if (settings === null) return;
    chosen = settings;
    ui.settings(settings);
  };
  tellBackground('site.settings', {}).then(
    (answer) => apply(readSiteSettings(answer)),
    (error: unknown) => console.debug('[swipewise]', error),
  );
  addEventListener('pagehide', () => reader.leave(), { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && reader.comeBack(), { signal });
  const turnMarks = marksSwitch((visible) => {
    reader.marks(visible);
    ui.visible(visible);
    guard.visible(visible);
  }, signal);
  serveTab(
    {
      'frame.show': ({ reading, shown }) => reader.show(reading, shown),
      'frame.jump': ({ reading, start: from, end }) => {
        const path = framePath();
        return { ok: reader.jumpTo(reading, from, end), ...(path === undefined ? {} : { path }) };
      },
      'frame.marks': ({ visible }) => {
        turnMarks(visible);
        return { ok: true };
      },
      'evidence.event': (event) => {
        ui.event(event);
        guard.progress(event);
        return { ok: true };
      },
      'site.changed': (settings) => {
        apply(settings);
        return { ok: true };
      },
      'page.stop': () => {
        abort.abort();
        endOnce(FRAME_FLAG);
        return { ok: true };
      },
    },
    signal,
  );
}
