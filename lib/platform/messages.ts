/**
 * The message contract: every message that crosses a process border, with its answer.
 *
 * Content scripts talk to the background, extension pages to both. The compiler sees to it that each handler
 * table is whole; each sender is checked first (senders.ts). No blob is one message: capture streams chunks.
 */
import type { PageArea } from '../core/area';
import type { Display } from '../core/display';
import type { Finding, PlacedFinding, ScanReport } from '../core/model';
import type { CaptureEvent } from './capture/messages';
import type { Outcome } from './refusals';

/** What was read on the page, for "已检查 3,214 字,2 个弹窗;6 张图片未读". */
export interface ReadCounts {
  /** UTF-16 units of visible text that were scanned. */
  chars: number;
  /** Dialog-like layers among them. */
  dialogs: number;
  /** Images of at least 200 x 40 CSS px whose text was not read. */
  imagesUnread: number;
  /** Shown frames of at least 200 x 40 CSS px whose text was not read. */
  framesUnread: number;
  /** Shown frames of that size that were read and are none of the page's (an advertisement); absent for 0. */
  framesApart?: number;
  /** Frames whose text had no room beside those of the others; absent for 0. */
  framesBeyond?: number;
  /** Present where the page was too long: the text behind the first part was not read. */
  cut?: true;
}

/** What the scanner in a tab knows right now. The tab is the authority; the worker keeps no copy. */
export interface PageState {
  url: string;
  title: string;
  /**
   * `scanning` while the first pass runs, then `done`; `failed` where the last pass broke off: `report`
   * and `read` are then those of the last pass that ended (empty where none did).
   */
  phase: 'scanning' | 'done' | 'failed';
  report: ScanReport;
  read: ReadCounts;
  /** Findings that stood on this page earlier and have left it (a closed layer, a virtual list). */
  gone?: Finding[];
  /** Agreements that the page links to: those beside a consent box first, then in order of their place. */
  links?: LinkedAgreement[];
  /** Indexes of findings that the user has marked as no problem on this site. */
  dismissed?: number[];
}

/** A page's text with what was found in it; `Scanned` of lib/core/scan.ts, without its rules behind it. */
export interface ReadText {
  text: string;
  report: Pick<ScanReport, 'findings'>;
}

/** Answer to `page.displays`; {@link Finding.display} and `place` are absent where they could not be told. */
export type PageDisplays = { ok: true; findings: readonly PlacedFinding[] } | { ok: false };

/** An agreement that the page names (《用户服务协议》) and that is not part of what was read. */
export interface LinkedAgreement {
  /** Stable for as long as the page is open. */
  id: string;
  /** The link's words, white space collapsed, at most 120 UTF-16 units. */
  label: string;
  /** Absolute http(s) address without fragment; null where only a click on the page shows it. */
  url: string | null;
  /** Whether it lies on the page's own site (same registrable domain, as far as can be told). */
  sameSite: boolean;
}

/** What holds on a site; the answer to a script that runs on a page of it. */
export interface SiteSettings {
  /** Language of what is drawn on the page. */
  locale: 'zh' | 'en';
  /** Nothing is read, marked or guarded here. */
  paused: boolean;
  /** Whether the guard asks before an act that binds. */
  guard: boolean;
  /** Whether the bar is shown. */
  bar: boolean;
  /** Keys of findings marked as no problem here; see lib/core/dismissal.ts. */
  dismissed: string[];
  /** Shortcuts of the way through the findings, as the user has them; absent where that is not known. */
  keys?: StepKeys;
}

/** Keys as a reader finds them on a keyboard: `Alt+Shift+.`; absent where a command has none. */
export interface StepKeys {
  next?: string;
  previous?: string;
}

/** One choice of the user's about a site, or about all of them. */
export type SiteChange =
  | { what: 'guard'; on: boolean; everywhere: boolean }
  | { what: 'bar'; on: boolean }
  | { what: 'pause'; on: boolean }
  | { what: 'dismiss'; on: boolean; key: string };

/** Count of findings by severity. */
export interface SeverityCounts {
  high: number;
  medium: number;
  low: number;
  info: number;
}

/** What the script in a frame has read of its document. It comes anew when the text has changed. */
export interface FrameReading {
  /** Counts the readings of this document from 1; offsets into the text hold for this one only. */
  reading: number;
  /** Empty when the document leaves its frame. */
  text: string;
  read: ReadCounts;
  place: FramePlace;
}

/** Where a frame stands in its page; its size (CSS px) is 0 where nothing is drawn. */
export interface FramePlace {
  /** Whether it and all frames around it are of the page's own origin. */
  same: boolean;
  /** Whether another frame stands around it. */
  nested: boolean;
  width: number;
  height: number;
}

/** What the scanner asks of the script in one frame: type to [payload, answer]. */
export interface FrameOrders {
  /** What was found in a reading, as lib/page/frames/shown.ts has it; the answer tells how each was shown. */
  'frame.show': [{ reading: number; shown: unknown }, FrameShowAnswer];
  /** What is still to be read on the whole page before pressing, as lib/page/guard/facts.ts has it. */
  'frame.guard': [{ guard: unknown }, { ok: boolean }];
  /** Where the words in each `[start, end)` of a reading's text are to be seen. */
  'frame.areas': [{ reading: number; spans: [start: number, end: number][] }, FrameAreasAnswer];
  /** Scrolls to `[start, end)` of a reading's text and flashes it. */
  'frame.jump': [{ reading: number; start: number; end: number }, FrameJumpAnswer];
  /** Shows or hides the marks and all else that is drawn there. */
  'frame.marks': [{ visible: boolean }, { ok: boolean }];
}

/** In the order of the findings; null where it could not be told. Not `ok`: the text has changed since. */
export type FrameShowAnswer = { ok: true; displays: (Display | null)[] } | { ok: false };

/**
 * In the order of the spans, in px of the frame's window; null where nothing of them is to be seen in it.
 * Not `ok`: the text has changed since.
 */
export type FrameAreasAnswer = { ok: true; areas: (PageArea | null)[] } | { ok: false };

/** `path`: ids of the frame and of those around it, from the inside, where the browser tells them (Firefox). */
export type FrameJumpAnswer = { ok: boolean; path?: number[] };

/** One order to one frame of the sender's own tab. */
export interface FrameOrder<T extends keyof FrameOrders = keyof FrameOrders> {
  frameId: number;
  type: T;
  payload: FrameOrders[T][0];
}

/** One frame of a tab in which a script of ours could look around. */
export interface FrameSeen {
  frameId: number;
  /** Whether the frame has room for a line of terms (200 x 40 CSS px). */
  large: boolean;
  /** Frames and embedded documents of that size in it, read or not; closed shadow roots apart. */
  inside: number;
  /** Whether it is being read: something in it matters. */
  reading: boolean;
}

/** All frames of a tab in which a script of ours could look around; what is missing could not be. */
export interface FrameCensus {
  frames: FrameSeen[];
}

/** Content script or extension page -> background: request type to [payload, answer]. */
export interface BackgroundMessages {
  /** Gate: a trigger word stands on this page; bring the scanner into this frame. */
  'gate.fired': [Record<never, never>, Outcome];
  /** Scanner: counts for the badge of the sender's tab. */
  'page.summary': [{ counts: SeverityCounts }, Outcome];
  /** Popup or desk: make sure the scanner runs in this tab. */
  'scanner.ensure': [{ tabId: number }, Outcome];
  /**
   * What holds on a site: that of the sender's tab, for a script in a page (whatever `tabId` says);
   * that of the tab, for an extension page; without a tab what holds where nothing was chosen.
   */
  'site.settings': [{ tabId?: number }, SiteSettings];
  /**
   * A choice about the site in a tab. A script in a page, in whatever frame, speaks for the site of
   * its own tab's address, as the browser tells it, and may not make every choice (docs/adr/0012); an
   * extension page names the tab.
   */
  'site.set': [SiteChange & { tabId?: number }, Outcome];
  /**
   * Script in a page: save this tab as evidence, with the words that the user has selected. `ok`:
   * it has begun; `evidence.event` tells the asking frame how it goes, the last event ends it.
   */
  'evidence.save': [{ selection?: string }, Outcome];
  /** Script in a page: stop what `evidence.save` began in this tab; too late once sealing has begun. */
  'evidence.cancel': [Record<never, never>, Outcome];
  /** Script in a frame: what it has read; goes to the scanner in the top frame of its tab. */
  'frame.read': [FrameReading, Outcome];
  /** Scanner: one order to one frame of its own tab; the answer is that frame's. */
  'frame.order': [FrameOrder, FrameOrders[keyof FrameOrders][1]];
  /**
   * Scanner: which frames of its tab could be looked at. Readers are brought into those where the gate
   * has fired and none stands; with `all` into others with room for a button too, up to a limit.
   */
  'frame.census': [{ all: boolean }, FrameCensus];
  /** Guard in a frame: the user has read these sentences; goes to the scanner in the top frame. */
  'guard.read': [{ lines: string[] }, { ok: boolean }];
  /** Script in a frame: asks the scanner in the top frame for `page.jump`. */
  'frame.jump_page': [{ index: number; quote?: string }, { ok: boolean }];
  /** Script in a page: the marks need a style that reaches everywhere and that the page cannot outdo. */
  'marks.style': [Record<never, never>, Outcome];
  /** Script in a page: show the panel for this tab. Send it first thing in a click's handler. */
  'panel.open': [Record<never, never>, Outcome];
  /** Desk: send the timestamp requests that are due. The answer comes when all of them were sent once. */
  'timestamps.run': [Record<never, never>, Outcome];
}

/** Extension page or background -> the scanner in a tab, or our script in one of its frames. */
export interface TabMessages extends FrameOrders {
  /** A frame's reading, on its way to the scanner. Not `ok`: there is no room for another text. */
  'frame.text': [FrameReading & { frameId: number }, { ok: boolean }];
  'page.report': [Record<never, never>, PageState];
  /** Reads the page again after a reading that failed. */
  'page.again': [Record<never, never>, { ok: boolean }];
  /**
   * Scrolls to the finding with this index and flashes it. With the finding's `quote` it is found
   * even when the page was read again in between and the indexes have moved.
   */
  'page.jump': [{ index: number; quote?: string }, { ok: boolean }];
  /** Shows or hides the marks (for 5 s at most); the answer comes after the next painted frame. */
  'page.marks': [{ visible: boolean }, { ok: boolean }];
  /** The user chose something about this site, or the language; sent to all frames of its tabs. */
  'site.changed': [SiteSettings, { ok: boolean }];
  /** The site was paused: every script undoes what it did on the page and ends. To all frames. */
  'page.stop': [Record<never, never>, { ok: boolean }];
  /** Goes on to the next finding (1) or back to the one before (-1). */
  'page.step': [{ by: 1 | -1 }, { ok: boolean }];
  /** Shows in a card what words mean that the user has selected; `cut`: he selected more, and is told so. */
  'page.check': [{ text: string; cut?: true }, { ok: boolean }];
  /** In a frame of the page the user has read these sentences of the guard. To the top frame. */
  'guard.read': [{ lines: string[] }, { ok: boolean }];
  /** How a capture goes that was asked for on this page; to the frame that asked. */
  'evidence.event': [CaptureEvent, { ok: boolean }];
  /** Scrolls to a link of the state's `links` and puts the focus on it, so that the user can click. */
  'page.link': [{ id: string }, { ok: boolean }];
  /** The text that the last report was made from, with its findings: to hold an agreement against. */
  'page.text': [Record<never, never>, ReadText];
  /** What was found, with how its words are shown right now: for evidence. Not `ok`: no reading has ended. */
  'page.displays': [Record<never, never>, PageDisplays];
}

/**
 * UTF-16 units of a selection that is checked or saved; what is beyond is cut off. Below what Firefox tells
 * of one (16,384, `SelectionUtils.getSelectionDetails`), so that a longer one is known to be longer.
 */
export const MAX_SELECTION = 16_000;

/**
 * Name of the port over which one linked agreement is fetched: to the scanner in the tab for what lies
 * on the page's own origin, else to the background. Messages: lib/core/documents/protocol.ts.
 */
export const AGREEMENT_PORT = 'agreement';

export * from './capture/messages';
export * from './refusals';
