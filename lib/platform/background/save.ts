/** Saves a tab as evidence where a page, a menu or a key asks for it: no extension page is open then. */
import { runCapture } from '../capture/run';
import { asOnlyCapture, isCaptured, stopCapture } from '../capture/running';
import { type CaptureEvent, MAX_SELECTION, type Outcome } from '../messages';
import type { FrameAddress } from '../senders';
import { commitAndStamp } from '../timestamps/commit';
import { takeSave } from './allowance';
import { showSaveEnded } from './save-ended';
import { tellTab } from './tell';

/**
 * Begins to save the tab of the frame that asks, and tells that frame how it goes. `ok` means that
 * it has begun. Refused as `busy` while the tab is being saved, as `too_many` beyond the allowance.
 */
export async function saveForPage(frame: FrameAddress, selection?: string): Promise<Outcome> {
  if (isCaptured(frame.tabId)) return BUSY;
  if (!(await takeSave(Date.now()))) return TOO_MANY;
  const work = begin(frame, selection);
  if (work === null) return BUSY;
  work.catch(report);
  return { ok: true };
}

/**
 * Saves a tab because the user asked for it by menu or key. The page's own interface tells how it
 * goes; where none is there, the desk opens at the record, or the toolbar button tells what failed.
 */
export async function saveForUser(tabId: number, selection?: string): Promise<void> {
  const work = begin({ tabId, frameId: 0 }, selection);
  if (work === null) return;
  const { last, heard } = await work;
  if (!heard) await showSaveEnded(tabId, last);
}

/** Asks the capture of a tab to stop. `ok` where one ran. */
export async function cancelPageSave(tabId: number): Promise<Outcome> {
  return stopCapture(tabId)
    ? { ok: true }
    : { ok: false, refusal: 'failed', detail: 'nothing is being saved in this tab' };
}

const BUSY: Outcome = { ok: false, refusal: 'busy', detail: 'this tab is being saved' };
const TOO_MANY: Outcome = { ok: false, refusal: 'too_many', detail: 'asked too often' };

/** How a capture ended, and whether the frame heard of that. */
interface Ended {
  last: CaptureEvent;
  heard: boolean;
}

function begin(frame: FrameAddress, selection = ''): Promise<Ended> | null {
  return asOnlyCapture(frame.tabId, async (signal) => {
    const last = await runCapture({
      ...{ tabId: frame.tabId, signal, commit: commitAndStamp },
      selection: selection.slice(0, MAX_SELECTION),
      emit: (event) => void tell(frame, event),
    });
    return { last, heard: await tell(frame, last) };
  });
}

/** Whether the frame took it. A page that was left meanwhile hears nothing; the capture goes on. */
async function tell(frame: FrameAddress, event: CaptureEvent): Promise<boolean> {
  return (await tellTab(frame, 'evidence.event', event))?.ok === true;
}

function report(error: unknown): void {
  console.error('[swipewise] evidence', error);
}
