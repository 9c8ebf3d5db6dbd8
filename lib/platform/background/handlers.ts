/** What the background does for each message of the contract. No state lives here: workers die. */
import type { BackgroundMessages, Outcome, SeverityCounts } from '../messages';
import type { Who } from '../senders';
import { readSiteChange } from '../sites-read';
import { runTimestamps } from '../timestamps/background';
import { type Fields, isFields, readCount } from '../wire';
import { showCounts } from './badge';
import { settleTab } from './follow';
import { passJump, passOrder, passRead, passReading, takeCensus } from './frames';
import { injectFor, injectScanner, injectStyle } from './inject';
import { openPanel } from './panel';
import { cancelPageSave, saveForPage } from './save';
import { chooseInTab, pageMayChoose, pausedIn, settingsOfTab } from './sites';

/** A handler reads its payload itself, since a page's process may send anything in our name. */
type Handlers = {
  readonly [T in keyof BackgroundMessages]: (
    fields: Fields,
    who: Who,
  ) => Promise<BackgroundMessages[T][1]>;
};

/** One handler for each message; the compiler sees to it that none is missing. */
export const HANDLERS: Handlers = {
  'gate.fired': async (_, who) => {
    if (who.kind !== 'content') return unfit('sender');
    return injectFor(who, () => stoppedIn(who.tabId, who.frameId === 0 ? who.url : undefined));
  },
  'page.summary': async ({ counts }, who) => {
    const read = readCounts(counts);
    if (who.kind !== 'content' || who.frameId !== 0) return unfit('sender');
    if (read === null) return unfit('counts');
    return (await stoppedIn(who.tabId)) ?? showCounts(who.tabId, read);
  },
  'scanner.ensure': async ({ tabId }, who) => {
    const tab = readCount(tabId);
    if (who.kind !== 'own') return unfit('sender');
    if (tab === null) return unfit('tabId');
    return (await pausedIn(tab)) ?? injectScanner({ tabId: tab, frameId: 0 });
  },
  'site.settings': ({ tabId }, who) => settingsOfTab(tabMeant(tabId, who)),
  'site.set': async (fields, who) => {
    const change = readSiteChange(fields);
    const tab = tabMeant(fields.tabId, who);
    if (change === null) return unfit('choice');
    if (who.kind === 'content' && !(await pageMayChoose(who, change))) return unfit('sender');
    return tab === null ? unfit('tabId') : chooseInTab(tab, change);
  },
  'evidence.save': async ({ selection }, who) => {
    if (who.kind !== 'content') return unfit('sender');
    return saveForPage(who, typeof selection === 'string' ? selection : undefined);
  },
  'evidence.cancel': async (_, who) =>
    who.kind === 'content' ? cancelPageSave(who.tabId) : unfit('sender'),
  'frame.read': async (fields, who) => {
    if (who.kind !== 'content') return unfit('sender');
    return (await stoppedIn(who.tabId)) ?? passReading(who, fields);
  },
  'frame.order': async (fields, who) =>
    who.kind === 'content' ? passOrder(who, fields) : { ok: false },
  'frame.census': async (fields, who) =>
    who.kind === 'content' ? takeCensus(who, fields) : { frames: [] },
  'guard.read': async (fields, who) =>
    who.kind === 'content' ? passRead(who, fields) : { ok: false },
  'frame.jump_page': async (fields, who) =>
    who.kind === 'content' ? passJump(who, fields) : { ok: false },
  'marks.style': async (_, who) => (who.kind === 'content' ? injectStyle(who) : unfit('sender')),
  // Nothing may be awaited before the panel opens: the click that asked for it would be forgotten.
  'panel.open': (_, who) =>
    who.kind === 'content' ? openPanel(who.tabId) : Promise.resolve(unfit('sender')),
  'timestamps.run': async (_, who) => {
    if (who.kind !== 'own') return unfit('sender');
    await runTimestamps();
    return { ok: true };
  },
};

/**
 * Where the site is paused, a page that was not reached when it was (it came back from the browser's
 * cache, or was just starting) is stopped now, and the answer says why. Else null. `url` is the tab's
 * address where it is known.
 */
async function stoppedIn(tabId: number, url?: string): Promise<Outcome | null> {
  const paused = await pausedIn(tabId, url);
  if (paused !== null) await settleTab(tabId);
  return paused;
}

/** A script in a page speaks for its own tab, whatever it says; an extension page names one. */
function tabMeant(tabId: unknown, who: Who): number | null {
  return who.kind === 'content' ? who.tabId : readCount(tabId);
}

function unfit(what: string): Outcome {
  return { ok: false, refusal: 'failed', detail: `message with unfit ${what}` };
}

function readCounts(counts: unknown): SeverityCounts | null {
  if (!isFields(counts)) return null;
  const [high, medium, low, info] = ['high', 'medium', 'low', 'info'].map((severity) =>
    readCount(counts[severity]),
  );
  if (high == null || medium == null || low == null || info == null) return null;
  return { high, medium, low, info };
}
