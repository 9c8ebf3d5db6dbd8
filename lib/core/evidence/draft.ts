/**
 * What a capture hands to the store. The store adds what only it can know: id, seq, prev and the
 * hash of each artifact (see record.ts for the record that comes out).
 */
import type { Finding } from '../model';
import type { JsonObject } from './json';

/**
 * What an artifact is for. `screenshot-tile` is an original as the browser gave it, `screenshot` a
 * whole picture (one shot, or stitched from tiles), `html` the self-contained copy, `text` the
 * visible text that was scanned, `selection` the words that the user had selected, `article` the
 * readable extract, `mhtml` the browser's own archive.
 */
export const ARTIFACT_ROLES = [
  'screenshot',
  'screenshot-tile',
  'html',
  'mhtml',
  'text',
  'selection',
  'article',
  'other',
] as const;
/** One of {@link ARTIFACT_ROLES}. */
export type ArtifactRole = (typeof ARTIFACT_ROLES)[number];

/** One captured file, whole. Its bytes are stored and hashed exactly as they are given. */
export interface DraftArtifact {
  /**
   * Relative name inside the capture, e.g. `page.html`, `text.txt`, `tiles/001.png`. Must be safe
   * on every system (see path.ts) and unique without regard to case.
   */
  path: string;
  /** Media type with charset where it is text, e.g. `text/html;charset=utf-8`. */
  mediaType: string;
  role: ArtifactRole;
  bytes: Uint8Array;
}

/** One thing that was done to make the capture, so that another can repeat it. */
export interface Step {
  /** UTC, ISO 8601 with milliseconds: `2025-01-02T03:04:05.678Z`. */
  at: string;
  /** Stable word and, after a colon, figures where needed: `screenshot:visible 1280x720`. */
  did: string;
}

/** Something that belongs to a whole record and is not in this one. Never left out silently. */
export interface NotCaptured {
  /** A field of the record (`response`), an artifact role (`mhtml`) or a part (`frame 2`). */
  what: string;
  /** Stable id, e.g. `not_in_this_version`, `tab_not_visible`, `interrupted`. */
  reason: string;
  /** Words or figures that go with the reason, for people; the browser's own message for instance. */
  detail?: string;
}

/** Where the capture was made. More keys may be added; they are sealed with the rest. */
export interface Environment extends JsonObject {
  /** `navigator.userAgent` of the browser. */
  userAgent: string;
  /** Language of the interface, BCP 47. */
  language: string;
  /** CSS px of the page's viewport; absent for a document that was shown in no tab. */
  viewport?: { width: number; height: number };
  /** `devicePixelRatio` at the time of capture; absent likewise. */
  pixelRatio?: number;
  /** The page that linked to a document which was fetched by itself: address, title, words of the link. */
  linkedFrom?: { url: string; title: string; label: string };
}

/** A finished capture, before it is sealed. */
export interface CaptureDraft {
  /** UTC, ISO 8601 with milliseconds, by this machine's clock. */
  capturedAt: string;
  /** Minutes EAST of UTC at that moment (China: 480), the negative of `Date#getTimezoneOffset`. */
  tzOffset: number;
  /** `performance.timeOrigin + performance.now()` in ms; tells a clock that was set meanwhile. */
  monotonicMs: number;
  /** The address that was asked for, and the one the page had when it was captured. */
  url: string;
  finalUrl: string;
  title: string;
  /** `document.referrer`; empty when there was none. */
  referrer: string;
  artifacts: DraftArtifact[];
  environment: Environment;
  /** Status, headers without secrets, redirects. Absent or null: not captured. */
  response?: JsonObject | null;
  /** How each risky term was displayed (see shown.ts). Absent or null: not captured. */
  display?: JsonObject | null;
  /** ICP number, licence, company, phone as the page shows them. Absent or null: not captured. */
  identity?: JsonObject | null;
  findings: Finding[];
  rulesVersion: string;
  extensionVersion: string;
  steps: Step[];
  notCaptured: NotCaptured[];
}
