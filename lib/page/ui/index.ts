/** Card, bar and notes of one document: what is marked on it is explained, at the place and in words. */
import type { Locale } from '../../i18n/locale';
import type { CaptureEvent, SiteSettings } from '../../platform/messages';
import type { SessionView } from '../view';
import type { UiSend } from './acts';
import type { CardContent } from './content';
import { Mounted } from './mounted';

/** Mounts the interface on a document. */
export interface UiOptions {
  doc: Document;
  view: SessionView;
  /** What holds on the site at the start; {@link Ui.settings} tells of changes. */
  settings: SiteSettings;
  /** What the card of a finding says; null where there is no such finding any more. */
  content(index: number, locale: Locale): CardContent | null;
  /** What selected words say; absent where there are no rules (a frame). */
  check?(text: string, locale: Locale): Promise<CardContent[]>;
  send: UiSend;
  /** Whether this document carries the bar: the top one does, frames do not. */
  bar: boolean;
  /** Everything is undone when it aborts. */
  signal: AbortSignal;
}

/** A mounted interface. */
export interface Ui {
  /** What holds on the site has changed. */
  settings(next: SiteSettings): void;
  /** Goes to the next finding (1) or to the one before (-1). False where nothing is marked. */
  step(by: 1 | -1): boolean;
  /** Shows what selected words say; `cut`: they are only the first of them. False where that cannot be told here. */
  check(selected: { text: string; cut?: true }): Promise<boolean>;
  /** How a capture goes that was begun on this page. */
  event(event: CaptureEvent): void;
  /** Hides everything that is drawn, for a picture of the page, and shows it again. */
  visible(visible: boolean): void;
}

/** One mount a document. On a page where nothing is marked it listens to nothing and draws nothing. */
export function mountUi(options: UiOptions): Ui {
  return new Mounted(options);
}
