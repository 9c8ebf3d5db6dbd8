/** What the list of linked agreements asks of the browser, as its controller wants it. */

import { openDesk } from '../desk';
import { askTab } from '../tab-client';
import { fetchLinked, readLinked } from './client';
import { frontTab, openTab, showClause } from './open';
import { saveAgreement } from './save';

/** All ports of entrypoints/panel/agreements.ts. */
export const agreementPorts = {
  read: readLinked,
  fetch: fetchLinked,
  save: saveAgreement,
  openDesk,
  front: frontTab,
  showLink: (tabId: number, id: string) => askTab(tabId, 'page.link', { id }),
  jump: (tabId: number, index: number, quote: string) =>
    askTab(tabId, 'page.jump', { index, quote }),
  open: openTab,
  showClause,
};
