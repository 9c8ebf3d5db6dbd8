/** The toolbar badge of a tab: the number of high findings, nothing when there are none. */
import { browser } from '../browser';
import type { Outcome, SeverityCounts } from '../messages';
import { refusalFor } from './refusal';

/** Colours of severity `high` (see components' tokens): white on #B3261E has a contrast of 6.5. */
const GROUND = '#B3261E';
const INK = '#FFFFFF';
/** A badge has room for about four characters. */
const MAX_SHOWN = 99;

/** Shows the counts on a tab's badge and in its tooltip. The browser keeps them, not the worker. */
export function showCounts(tabId: number, counts: SeverityCounts): Promise<Outcome> {
  return show(tabId, badgeText(counts.high), titleFor(counts));
}

/** Shows on a tab's button that something needs a look, and says what in its tooltip. */
export function showNote(tabId: number, title: string): Promise<Outcome> {
  return show(tabId, '!', title);
}

/** Takes the count off a tab whose site the user has paused, and says so in the tooltip. */
export function showPaused(tabId: number): Promise<Outcome> {
  return show(tabId, '', browser.i18n.getMessage('actionTitlePaused'));
}

/** The button as it is on a page that nothing is known of. */
export function showNothing(tabId: number): Promise<Outcome> {
  return show(tabId, '', browser.i18n.getMessage('actionTitle'));
}

async function show(tabId: number, text: string, title: string): Promise<Outcome> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      browser.action.setBadgeBackgroundColor({ tabId, color: GROUND }),
      browser.action.setBadgeTextColor({ tabId, color: INK }),
    ]);
    return { ok: true };
  } catch (error) {
    return refusalFor(tabId, error);
  }
}

/** `''`, `'1'` to `'99'`, then `'99+'`. */
export function badgeText(high: number): string {
  if (high === 0) return '';
  return high > MAX_SHOWN ? `${MAX_SHOWN}+` : String(high);
}

function titleFor({ high, medium, low }: SeverityCounts): string {
  if (high > 0) return browser.i18n.getMessage('actionTitleHigh', String(high));
  const other = medium + low;
  if (other > 0) return browser.i18n.getMessage('actionTitleOther', String(other));
  return browser.i18n.getMessage('actionTitle');
}
