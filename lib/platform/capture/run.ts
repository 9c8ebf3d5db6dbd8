/** One capture from the background's side: inject, picture, text, copy, seal, read back. */
import type { CaptureDraft } from '../../core/evidence/draft';
import { browser } from '../browser';
import {
  type CaptureEstimate,
  type CaptureEvent,
  type CaptureStage,
  PAGE_CAPTURE_PORT,
} from '../messages';
import { responseOf } from '../responses/capture';
import { assemble } from './assemble';
import { type Collected, collectPage } from './collect';
import { askDisplays } from './displays';
import { CaptureFailure, failureAt, failureForLostPage } from './failure';
import { inTime, LATE } from './in-time';
import { withoutMarks } from './marks';
import { makesMhtml, takeMhtml } from './mhtml';
import { CaptureNotes } from './notes';
import { takePictures } from './picture/take';
import type { TakenPicture } from './picture/taken';
import { withPlaces } from './places';
import { roomFor } from './room';
import { isSealing } from './stages';
import { lookAtTab } from './tab';

/** Seals a draft and reads it back; see the store's commitCapture. */
export type Commit = (
  draft: CaptureDraft,
  onProgress: (step: { stage: 'seal' | 'verify'; done: number; total: number }) => void,
) => Promise<{ id: string; seq: number; headCode: string; notCaptured: string[] }>;

/** What one run is given. */
export interface RunOptions {
  tabId: number;
  signal: AbortSignal;
  /** Words that the user had selected, which go into the record; empty or absent: none. */
  selection?: string;
  /** The user wants a page of a private window kept, and knows what that means. */
  keepPrivate?: boolean;
  emit(event: CaptureEvent): void;
  commit: Commit;
}

/**
 * Runs a capture to its end. Resolves with the last event; never rejects. Until the store has read
 * the record back, nothing but `failed` or `cancelled` can be that event. `failed` with `unsure`
 * says that the record may be in the log; with any other refusal, and with `cancelled`, it is not.
 */
export async function runCapture(options: RunOptions): Promise<CaptureEvent> {
  const at: { stage: CaptureStage } = { stage: 'prepare' };
  const show: Show = (stage, done, total, estimate) => {
    at.stage = stage;
    const told = estimate === undefined ? {} : { estimate };
    options.emit({ type: 'stage', stage, done, total, ...told });
  };
  try {
    return await run(options, show);
  } catch (error) {
    const { stage } = at;
    // Once sealing has begun a wish to cancel comes too late: its own outcome is told.
    if (options.signal.aborted && !isSealing(stage)) return { type: 'cancelled' };
    const { refusal, detail } = await failureAt(stage, options.tabId, error);
    return { type: 'failed', stage, refusal, detail };
  }
}

type Show = (stage: CaptureStage, done: number, total: number, estimate?: CaptureEstimate) => void;

async function run(options: RunOptions, show: Show): Promise<CaptureEvent> {
  const { tabId, signal, commit, selection = '', keepPrivate = false } = options;
  const notes = new CaptureNotes();
  show('prepare', 0, 1);
  const tab = await lookAtTab(tabId, keepPrivate);
  await inject(tabId, notes, signal);
  let displays = await askDisplays(tabId, notes);
  const response = await responseOf(tabId, notes, signal);
  signal.throwIfAborted();
  let pictures: TakenPicture[] = [];
  let mhtml: Uint8Array | null = null;
  let capturedAt = new Date();
  const { facts, parts } = await collect(options, notes, show, async (pageFacts, ask) => {
    const short = await roomFor(pageFacts);
    show('screenshot', 0, 1);
    capturedAt = new Date();
    const onProgress = (done: number, total: number, estimate?: CaptureEstimate) =>
      show('screenshot', done, total, estimate);
    const job = { tabId, ask, notes, signal, short, onProgress };
    const { marks } = await withoutMarks(tabId, async () => {
      pictures = await takePictures(job);
      if (makesMhtml()) show('mhtml', 0, 1);
      mhtml = await takeMhtml(tabId, notes, signal);
    });
    if (marks === 'hidden') notes.did('marks:hidden_for_screenshot');
    if (marks === 'unconfirmed') notes.did('marks:hiding_not_confirmed');
    displays = displays && (await withPlaces(tabId, displays, notes));
  });
  if (parts.size === 0 && pictures.length === 0) throw emptyHanded(notes);
  const draft = await assemble({
    ...{ facts, parts, pictures, mhtml, selection, displays, response, capturedAt, notes },
    privately: tab.private,
  });
  signal.throwIfAborted();
  show('seal', 0, draft.artifacts.length);
  const saved = await commit(draft, ({ stage, done, total }) => show(stage, done, total));
  return {
    type: 'saved',
    ...{ id: saved.id, seq: saved.seq, headCode: saved.headCode },
    notCaptured: saved.notCaptured,
  };
}

/** Neither picture nor text nor copy: a record of that would only look like evidence. */
function emptyHanded({ missing }: CaptureNotes): CaptureFailure {
  const told = missing.map(({ what, reason, detail = '' }) => `${what} ${reason} ${detail}`.trim());
  return new CaptureFailure('failed', `nothing_captured: ${told.join('; ')}`);
}

/** A page whose own script never ends takes no other; below the 30 s after which a worker is ended. */
const INJECT_MS = 20_000;

async function inject(tabId: number, notes: CaptureNotes, signal: AbortSignal): Promise<void> {
  const work = browser.scripting.executeScript({ target: { tabId }, files: ['/capture.js'] });
  const done = await inTime(work, INJECT_MS, signal);
  if (done === LATE) throw new CaptureFailure('failed', 'page_silent');
  notes.did('capture:injected');
}

function collect(
  { tabId, signal }: RunOptions,
  notes: CaptureNotes,
  show: Show,
  onFacts: Parameters<typeof collectPage>[1]['onFacts'],
): Promise<Collected> {
  const port = browser.tabs.connect(tabId, { name: PAGE_CAPTURE_PORT, frameId: 0 });
  return collectPage(port, {
    ...{ notes, signal, onFacts },
    lost: () => failureForLostPage(tabId),
    onProgress(event) {
      if (event.type === 'progress') show(event.stage, event.done, event.total);
      else show(event.part === 'text' || event.part === 'hidden' ? 'text' : 'html', 0, 1);
    },
  });
}
