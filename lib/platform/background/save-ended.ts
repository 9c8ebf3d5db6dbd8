/** Tells the user how saving ended where nothing on the page could. */

import { textFor } from '../../i18n/index';
import { pickLocale } from '../../i18n/locale';
import { openDesk } from '../desk';
import type { CaptureEvent } from '../messages';
import { browserLanguages, loadSettings } from '../settings';
import { showNote } from './badge';

/** Opens the desk at the record; where there is none, the toolbar button says why. */
export async function showSaveEnded(tabId: number, event: CaptureEvent): Promise<void> {
  if (event.type === 'saved') await openDesk(event.id);
  else if (event.type === 'failed' && event.refusal === 'unsure') await openDesk();
  else if (event.type === 'failed') {
    const { popup } = textFor(pickLocale((await loadSettings()).locale, browserLanguages()));
    const { refusal } = event;
    const why = refusal === 'unsure' ? popup.capture.unsureBody : popup.capture.why[refusal];
    await showNote(tabId, why);
  }
}
