/** Everything that is drawn over a document: card and bar, notes, the guard. Marks go with them. */
import { type Locale, pickLocale } from '../i18n/locale';
import type { CaptureEvent, SiteSettings } from '../platform/messages';
import { marksSwitch } from './capture/marks-back';
import type { GuardFacts } from './guard/facts';
import { type Guard, type GuardSend, mountGuard } from './guard/guard';
import type { UiSend } from './ui/acts';
import { mountUi, type Ui, type UiOptions } from './ui/index';
import type { SessionView } from './view';

/** Draws on a document. */
export interface DrawnOptions
  extends Pick<UiOptions, 'doc' | 'view' | 'content' | 'check' | 'bar' | 'signal'> {
  send: UiSend & GuardSend;
  /** Asks what the user has chosen for this site; null where the answer is none. */
  ask(): Promise<SiteSettings | null>;
  /** Called when that is told, and whenever it changes. */
  chosen?(settings: SiteSettings): void;
  /** Shows or hides the marks. */
  marks(visible: boolean): void;
  guard: {
    /** What is known against pressing a button, told in this language. */
    facts(locale: Locale): GuardFacts;
    /** Where the guard leads "back to the terms". */
    view: Pick<SessionView, 'jump'>;
    /** The user has read these sentences. */
    wasRead(lines: readonly string[]): void;
  };
}

/** What stands on a document. */
export interface Drawn {
  ui: Ui;
  guard: Guard;
  /** Language of what is drawn. */
  locale(): Locale;
  /** The user has chosen something; null changes nothing. */
  choose(settings: SiteSettings | null): void;
  /** Hides all of it and the marks for a picture of the page (5 s at most), and shows it again. */
  visible(visible: boolean): void;
  /** How a capture goes that was asked for on this page. */
  event(event: CaptureEvent): void;
}

/** Draws, and asks what the user has chosen. Until that is told, no bar stands and no press is held. */
export function drawOn(options: DrawnOptions): Drawn {
  const { doc, view, content, check, bar, send, signal } = options;
  let now: SiteSettings = {
    locale: pickLocale('auto', navigator.languages),
    ...{ paused: false, guard: false, bar: false, dismissed: [] },
  };
  const ui = mountUi({
    ...{ doc, view, settings: now, content, send, bar, signal },
    ...(check === undefined ? {} : { check }),
  });
  const guard = mountGuard({
    ...{ doc, view: options.guard.view, send, signal, wasRead: options.guard.wasRead },
    ...{ facts: () => options.guard.facts(now.locale), settings: () => now },
  });
  const choose = (settings: SiteSettings | null) => {
    if (settings === null || signal.aborted) return;
    now = settings;
    ui.settings(settings);
    options.chosen?.(settings);
  };
  options.ask().then(choose, (error: unknown) => console.debug('[swipewise]', error));
  const visible = marksSwitch((shown) => {
    options.marks(shown);
    ui.visible(shown);
    guard.visible(shown);
  }, signal);
  const event = (told: CaptureEvent) => {
    ui.event(told);
    guard.progress(told);
  };
  return { ui, guard, locale: () => now.locale, choose, visible, event };
}
