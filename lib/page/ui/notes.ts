/** What is said about things that the user did on the page, as data. */
import type { PageWords } from '../../i18n/page';
import type { CaptureEvent } from '../../platform/messages';

/** Something to click in a note. */
export interface NoteAct {
  label: string;
  act(): void;
}

/** One short message. At most one is shown at a time. */
export interface Note {
  tone: 'plain' | 'good' | 'bad';
  text: string;
  /** How far something has come, 0 to 1. */
  share?: number;
  act?: NoteAct;
  /** Speaks of evidence: shown in the card while one is open. */
  saving?: true;
  /** Goes by itself after this time (ms); absent: stays until closed. */
  ms?: number;
  /** Cannot be closed while it is true: something is under way. */
  busy?: true;
}

/** Time (ms) in which something can be undone. */
export const UNDO_MS = 10_000;
/** Time (ms) for reading a message that asks for nothing. */
export const READ_MS = 8000;

/** What can be done about a capture. */
export interface SavingActs {
  cancel(): void;
  again(): void;
}

/** What is said of a capture's event. */
export function savingNote(event: CaptureEvent, words: PageWords, acts: SavingActs): Note {
  const { capture, page, common } = words;
  switch (event.type) {
    case 'stage': {
      const { stage, done, total } = event;
      const text = page.note.progress({ stage: capture.stage[stage], done, total });
      const act = { label: common.cancel, act: acts.cancel };
      return {
        tone: 'plain',
        text,
        share: done / Math.max(total, 1),
        act,
        saving: true,
        busy: true,
      };
    }
    case 'saved': {
      const { seq, headCode: code, notCaptured } = event;
      const missing = new Set(notCaptured.filter((name) => MAJOR.has(name))).size;
      const partial = missing === 0 ? '' : ` ${capture.partial({ count: missing })}`;
      return { tone: 'good', text: page.note.saved({ seq, code }) + partial, saving: true };
    }
    case 'cancelled':
      return { tone: 'plain', text: capture.cancelled, saving: true, ms: READ_MS };
    case 'failed':
      return { ...failed(event, words), act: { label: page.note.retrySave, act: acts.again } };
  }
}

/** The parts without which a capture is of little use. */
const MAJOR: ReadonlySet<string> = new Set(['screenshot', 'text', 'html']);

function failed(
  { stage, refusal }: Extract<CaptureEvent, { type: 'failed' }>,
  { capture, common }: PageWords,
): Note {
  if (refusal === 'unsure') {
    const text = `${capture.unsure}${common.colon}${capture.unsureBody}`;
    return { tone: 'bad', text, saving: true };
  }
  const at = capture.failedAt({ stage: capture.stage[stage] });
  const text = `${at}${common.colon}${capture.why[refusal]} ${capture.safe}`;
  return { tone: 'bad', text, saving: true };
}
