/** Turns the events of a capture into what popup and panel show. Pure. */
import { CAPTURE_STAGES, type CaptureEvent, type CaptureStage } from '../../lib/platform/messages';
import type { CaptureView } from './state';

/** The view after an event. Each event tells all that is shown, so none depends on the one before. */
export function viewOf(event: CaptureEvent): CaptureView {
  switch (event.type) {
    case 'stage': {
      const { stage, done, total, estimate } = event;
      const view = running(stage, total > 0 ? done / total : 0);
      return estimate === undefined ? view : { ...view, pictures: { done, total, estimate } };
    }
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

/** The view of a stage that is `inside` (0 to 1) done; each stage takes an equal share of the bar. */
export function running(
  stage: CaptureStage,
  inside: number,
): Extract<CaptureView, { kind: 'running' }> {
  const at = CAPTURE_STAGES.indexOf(stage);
  const steps = CAPTURE_STAGES.length;
  const share = (at + Math.min(Math.max(inside, 0), 1)) / steps;
  return { kind: 'running', stage, step: at + 1, steps, share };
}
