/** What the stages of a capture mean for the log. */
import type { CaptureStage } from '../messages';

/** True from the moment at which a record can have entered the log. */
export function isSealing(stage: CaptureStage): boolean {
  return stage === 'seal' || stage === 'verify';
}
