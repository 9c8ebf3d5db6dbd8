/** Turns the events of a capture into what the popup shows. Pure. */
import type { CaptureEvent } from '../../lib/platform/messages';
import type { CaptureView } from './state';

/** The view after an event. Each event tells all that is shown, so none depends on the one before. */
export function viewOf(event: CaptureEvent): CaptureView {
  switch (event.type) {
    case 'stage':
      return { kind: 'running', stage: event.stage, done: event.done, total: event.total };
    case 'saved': {
      const { id, seq, headCode, notCaptured } = event;
      return { kind: 'saved', id, seq, headCode, notCaptured };
    }
    case 'cancelled':
      return { kind: 'cancelled' };
    case 'failed': {
      const { stage, refusal, detail } = event;
      return { kind: 'failed', stage, refusal, detail };
    }
  }
}

/** The parts without which a capture is of little use; their absence is said aloud, not folded away. */
const MAJOR = ['screenshot', 'text', 'html'];

/** Splits what could not be had into what matters to the reader and the rest, each once. */
export function splitMissing(notCaptured: string[]): { major: string[]; minor: string[] } {
  const names = [...new Set(notCaptured)];
  return {
    major: names.filter((name) => MAJOR.includes(name)),
    minor: names.filter((name) => !MAJOR.includes(name)),
  };
}
