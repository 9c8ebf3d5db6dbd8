/** One look at a tab: what its scanner knows, with a scanner brought there where none answers. */
import type { Outcome, PageState, Refusal } from './messages';

/** What a look gave: the page's state, or why there is none. */
export type Look =
  | { kind: 'ready'; page: PageState }
  | { kind: 'refused'; refusal: Refusal; detail: string };

/** The outside world of a look. */
export interface LookPorts {
  /** Rejects when no scanner answers in the tab. */
  report(tabId: number): Promise<PageState>;
  ensure(tabId: number): Promise<Outcome>;
}

/**
 * Asks for the page's state. Where no scanner answers, `starting` is called, and one is started: on a
 * page that still loads that can take as long as the page does. Rejects when even then none answers.
 */
export async function lookAt(
  tabId: number,
  ports: LookPorts,
  starting?: () => void,
): Promise<Look> {
  const known = await ports.report(tabId).catch(() => null);
  if (known) return { kind: 'ready', page: known };
  starting?.();
  const outcome = await ports.ensure(tabId);
  if (outcome.ok) return { kind: 'ready', page: await ports.report(tabId) };
  return { kind: 'refused', refusal: outcome.refusal, detail: outcome.detail };
}
