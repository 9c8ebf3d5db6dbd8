/** Everything the panel can show, as one value. The controller makes it, the view draws it. */
import type { Finding } from '../../lib/core/model';
import type { SiteChange } from '../../lib/platform/messages';
import type { CaptureActions, CaptureView } from '../capture/state';
import type { PageView } from '../popup/state';
import type { SiteView } from '../site/state';

/** Something that did not work and needs no more than a line; see the words `panel.notice`. */
export type PanelNotice = 'lost' | 'choice' | 'desk';

/** Which words were put on the clipboard last: a question's id, or `all`. */
export interface Copied {
  id: string;
  ok: boolean;
}

/** The whole panel. */
export interface PanelState {
  page: PageView;
  capture: CaptureView;
  /** Title (or address) of the page that `capture` is of, where another one is in front. */
  captureOf?: string;
  /** Null until it was told. */
  site: SiteView | null;
  /** The reader's turnover a month, in main units of the page's currency. */
  monthly: number;
  copied: Copied | null;
  notice: PanelNotice | null;
}

/** What the reader can do. */
export interface PanelActions extends Omit<CaptureActions, 'openPanel'> {
  jump(index: number): void;
  /** Calls a finding no problem on this site, or takes that back. */
  dismiss(finding: Finding, on: boolean): void;
  choose(change: SiteChange): void;
  /** Ends the pause on this site. */
  resume(): void;
  turnover(monthly: number): void;
  /** Puts words on the clipboard; `id` says which, see {@link Copied}. */
  copy(id: string, words: string): void;
  retry(): void;
  switchLanguage(): void;
}
