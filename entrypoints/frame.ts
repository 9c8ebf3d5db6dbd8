import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../lib/page/frames/front';
import { dressMarks } from '../lib/page/mark/dress';
import { endOnce, FRAME_FLAG, startOnce } from '../lib/page/once';
import { hearCapture } from '../lib/platform/capture/heard';
import { framePath } from '../lib/platform/frame-door';
import { askSettings, endIfOrphaned, say } from '../lib/platform/from-page';
import { bringsStyle, tellBackground } from '../lib/platform/runtime';
import { serveTab } from '../lib/platform/tab-server';
import marksCss from './marks.css?inline';

/** How often is looked whether the extension is still there (ms). */
const BEAT_MS = 1000;

/** Brought into a frame that matters: reads it for the scanner on top, and shows what was found. */
export default defineUnlistedScript(() => startOnce(FRAME_FLAG, start));

function start(): void {
  const abort = new AbortController();
  const { signal } = abort;
  signal.addEventListener('abort', () => endOnce(FRAME_FLAG));
  if (bringsStyle()) dressMarks(document, marksCss, () => say('marks.style', {}), signal);
  // A frame that rests is told of nothing: it has to look by itself whether the extension is still there.
  const beat = setInterval(() => endIfOrphaned(abort), BEAT_MS);
  signal.addEventListener('abort', () => clearInterval(beat));
  const capture = hearCapture((event) => drawn.event(event), signal);
  const { reader, drawn } = startFrame({
    read: (reading) => tellBackground('frame.read', reading),
    send: capture.through(tellBackground),
    ...{ doc: document, say, ask: askSettings, signal },
  });
  const done = (act: () => void) => {
    act();
    return { ok: true };
  };
  serveTab(
    {
      'frame.show': ({ reading, shown }) => reader.show(reading, shown),
      'frame.areas': ({ reading, spans }) => reader.areas(reading, spans),
      'frame.guard': ({ guard }) => ({ ok: reader.learnGuard(guard) }),
      'frame.jump': ({ reading, start: from, end }) => {
        const path = framePath();
        return { ok: reader.jumpTo(reading, from, end), ...(path === undefined ? {} : { path }) };
      },
      'frame.marks': ({ visible }) => done(() => drawn.visible(visible)),
      'evidence.event': capture.hear,
      'site.changed': (settings) => done(() => drawn.choose(settings)),
      'page.stop': () => done(() => abort.abort()),
    },
    signal,
  );
}
