/** Everything the popup can show, as one value. The controller makes it, the view draws it. */
import type { CaptureRefusal, CaptureStage, PageState, Refusal } from '../../lib/platform/messages';

/** The page's side: the verdict, or why there is none. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'ready'; page: PageState }
  | { kind: 'refused'; refusal: Refusal; detail: string };

/** The capture's side: what stands in the foot of the popup. */
export type CaptureView =
  | { kind: 'idle' }
  /** `step` counts from 1; `share` is 0 to 1 over all steps. */
  | { kind: 'running'; stage: CaptureStage; step: number; steps: number; share: number }
  | { kind: 'saved'; seq: number; id: string; headCode: string; notCaptured: string[] }
  | { kind: 'cancelled' }
  | {
      kind: 'failed';
      stage: CaptureStage;
      refusal: CaptureRefusal;
      detail: string;
    };

/** The whole popup. */
export interface PopupState {
  page: PageView;
  capture: CaptureView;
}

/** What the reader can do. */
export interface PopupActions {
  jump(index: number): void;
  save(): void;
  cancelSave(): void;
  /** Opens the desk, at a record where one is named. */
  openDesk(id?: string): void;
  retry(): void;
  switchLanguage(): void;
}
