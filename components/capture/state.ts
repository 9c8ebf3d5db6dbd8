/** What stands in the foot of popup and panel: how saving the page goes. */
import type { CaptureEstimate, CaptureRefusal, CaptureStage } from '../../lib/platform/messages';

/** A capture as it is shown. */
export type CaptureView =
  | { kind: 'idle' }
  /** `step` counts from 1; `share` is 0 to 1 over all steps. */
  | {
      kind: 'running';
      stage: CaptureStage;
      step: number;
      steps: number;
      share: number;
      /** Pictures of a page that is longer than the window, and what they will take. */
      pictures?: { done: number; total: number; estimate: CaptureEstimate };
    }
  | { kind: 'saved'; seq: number; id: string; headCode: string; notCaptured: string[] }
  | { kind: 'cancelled' }
  | {
      kind: 'failed';
      stage: CaptureStage;
      refusal: CaptureRefusal;
      detail: string;
    };

/** What the reader can do about evidence. */
export interface CaptureActions {
  save(): void;
  cancelSave(): void;
  /** Saves a page of a private window, after {@link CaptureView} `failed` with `private_window`. */
  keepPrivate(): void;
  /** Opens the desk, at a record where one is named. */
  openDesk(id?: string): void;
  /** Opens the panel; absent where this is the panel. */
  openPanel?(): void;
}
