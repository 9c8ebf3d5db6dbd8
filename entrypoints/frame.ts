import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../lib/page/frames/front';
import { dressMarks } from '../lib/page/mark/dress';
import { endOnce, FRAME_FLAG, startOnce } from '../lib/page/once';
import { framePath } from '../lib/platform/frame-door';
import { askSettings, endIfOrphaned, say } from '../lib/platform/from-page';
import { bringsStyle, tellBackground } from '../lib/platform/runtime';
import { serveTab } from '../lib/platform/tab-server';
import marksCss from './marks.css?inline';

/** Brought into a frame that matters: reads it for the scanner on top, and shows what was found. */
export default defineUnlistedScript(() => startOnce(FRAME_FLAG, start));

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  signal.addEventListener('abort', () => endOnce(FRAME_FLAG));
  if (bringsStyle()) dressMarks(document, marksCss, () => say('marks.style', {}), signal);
  const read = async (reading: Parameters<typeof tellBackground<'frame.read'>>[1]) =>
    tellBackground('frame.read', reading).finally(() => endIfOrphaned(abort));
  const { reader, drawn } = startFrame({
    ...{ doc: document, read, send: tellBackground, say, ask: askSettings, signal },
  });
  const done = (act: () => void) => {
    act();
    return { ok: true };
  };
  serveTab(
    {
      'frame.show': ({ reading, shown }) => reader.show(reading, shown),
      'frame.guard': ({ guard }) => ({ ok: reader.learnGuard(guard) }),
      'frame.jump': ({ reading, start: from, end }) => {
        const path = framePath();
        return { ok: reader.jumpTo(reading, from, end), ...(path === undefined ? {} : { path }) };
      },
      'frame.marks': ({ visible }) => done(() => drawn.visible(visible)),
      'evidence.event': (event) => done(() => drawn.event(event)),
      'site.changed': (settings) => done(() => drawn.choose(settings)),
      'page.stop': () => done(() => abort.abort()),
    },
    signal,
  );
}
