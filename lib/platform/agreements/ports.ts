/** What the list of linked agreements asks of the browser, as its controller wants it. */
import { askTab } from '../tab-client';
import { readLinked } from './client';
import { frontTab, openTab, showClause } from './open';

/** All ports of entrypoints/panel/agreements.ts. */
export const agreementPorts = {
  read: readLinked,
  front: frontTab,
  showLink: (tabId: number, id: string) => askTab(tabId, 'page.link', { id }),
  jump: (tabId: number, index: number, quote: string) =>
    askTab(tabId, 'page.jump', { index, quote }),
  open: openTab,
  showClause,
};
