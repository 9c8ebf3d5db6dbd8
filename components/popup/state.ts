/** Everything the popup can show, as one value. The controller makes it, the view draws it. */
import type { PageState, Refusal, SiteChange } from '../../lib/platform/messages';
import type { CaptureActions, CaptureView } from '../capture/state';
import type { SiteView } from '../site/state';

/** The page's side: the verdict, or why there is none. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'ready'; page: PageState }
  | { kind: 'refused'; refusal: Refusal; detail: string };

/** Host of the page's address for the head line; the address itself where it has none, else empty. */
export function siteOf(view: PageView): string {
  if (view.kind !== 'ready') return '';
  const { url } = view.page;
  return URL.canParse(url) ? new URL(url).host || url : url;
}

/** While the first pass runs and nothing was found yet, "nothing found" would be a false comfort. */
export function isBlank(page: PageState): boolean {
  return page.phase === 'scanning' && page.report.findings.length === 0;
}

/** The whole popup. */
export interface PopupState {
  page: PageView;
  capture: CaptureView;
  /** Absent until it was told. */
  site?: SiteView;
}

/** What the reader can do. */
export interface PopupActions extends Required<CaptureActions> {
  jump(index: number): void;
  retry(): void;
  /** Goes on reading on a site where that was paused. */
  resume(): void;
  /** A choice about this site, or for all. */
  choose(change: SiteChange): void;
  switchLanguage(): void;
}
