/** What the background does for each message of the contract. No state lives here: workers die. */
import type { BackgroundMessages, Outcome, SeverityCounts } from '../messages';
import type { Who } from '../senders';
import { type Fields, isFields, readCount } from '../wire';
import { showCounts } from './badge';
import { injectScanner } from './inject';

/** A handler reads its payload itself, since a page's process may send anything in our name. */
type Handler = (fields: Fields, who: Who) => Promise<Outcome>;

/** One handler for each message; the compiler sees to it that none is missing. */
export const HANDLERS: { readonly [T in keyof BackgroundMessages]: Handler } = {
  'gate.fired': async (_, who) => (who.kind === 'content' ? injectScanner(who) : unfit('sender')),
  'page.summary': async ({ counts }, who) => {
    const read = readCounts(counts);
    if (who.kind !== 'content' || who.frameId !== 0) return unfit('sender');
    return read === null ? unfit('counts') : showCounts(who.tabId, read);
  },
  'scanner.ensure': async ({ tabId }, who) => {
    const tab = readCount(tabId);
    if (who.kind !== 'own') return unfit('sender');
    return tab === null ? unfit('tabId') : injectScanner({ tabId: tab, frameId: 0 });
  },
};

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
