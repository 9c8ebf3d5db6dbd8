/** The message contract of one capture: from an extension page to the background, and what is told of it. */
import type { Refusal } from '../messages';

/** Name of the port from an extension page to the background for one capture. */
export const CAPTURE_PORT = 'capture';
/** Name of the port from the background to the capture script in the tab. */
export const PAGE_CAPTURE_PORT = 'page-capture';

/** Stages of a capture, in order; `mhtml` in Chromium alone. */
export const CAPTURE_STAGES = [
  'prepare',
  'screenshot',
  'mhtml',
  'text',
  'html',
  'seal',
  'verify',
] as const;
/** One of {@link CAPTURE_STAGES}. */
export type CaptureStage = (typeof CAPTURE_STAGES)[number];

/**
 * Extension page -> background over {@link CAPTURE_PORT}. `keepPrivate`: the user wants a page of a private
 * window to be kept, and has been told what that means.
 */
export type CaptureRequest =
  | { type: 'start'; tabId: number; keepPrivate?: boolean }
  | { type: 'cancel' };

/**
 * Why a capture ended without being called saved. `quota`: no room. `changed`: the tab went to
 * another page. `private_window`: nothing was begun, the user is to be asked first. `unsure`: sealing had begun and the read-back did not confirm it, so the record may
 * be in the log or may not; the user must look. With every other one nothing of it is in the log.
 */
export type CaptureRefusal = Refusal | 'quota' | 'changed' | 'private_window' | 'unsure';

/** What the picture of a page that is longer than the window will take, about. */
export interface CaptureEstimate {
  pictures: number;
  seconds: number;
  bytes: number;
}

/** Background -> extension page over {@link CAPTURE_PORT}. The last one is `saved`, `cancelled` or `failed`. */
export type CaptureEvent =
  | {
      type: 'stage';
      stage: CaptureStage;
      done: number;
      total: number;
      estimate?: CaptureEstimate;
    }
  | { type: 'saved'; id: string; seq: number; headCode: string; notCaptured: string[] }
  | { type: 'cancelled' }
  | { type: 'failed'; stage: CaptureStage; refusal: CaptureRefusal; detail: string };
