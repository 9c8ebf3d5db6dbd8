/** Why an operation on a tab was refused: part of the message contract. */

/**
 * Why a tab cannot be read or captured. `asleep`: the browser has put the tab to sleep. `pdf`: it is shown
 * by a viewer that lets nobody in. `error_page`: the browser's own notice that the page could not be opened.
 * `made_page`: another page has put it together in the browser (`blob:`, `data:`), and no host permission
 * reaches it. `file_access`: a file on this computer, which the user has not allowed. `paused`: the user has paused the
 * extension on this site. `busy`: this tab is being saved already. `too_many`: its page asked to be saved
 * too often.
 */
export type Refusal =
  | 'browser_page'
  | 'no_permission'
  | 'tab_closed'
  | 'asleep'
  | 'pdf'
  | 'error_page'
  | 'made_page'
  | 'file_access'
  | 'paused'
  | 'busy'
  | 'too_many'
  | 'failed';

/** Answer of an operation that can be refused. */
export type Outcome = { ok: true } | { ok: false; refusal: Refusal; detail: string };
