/** English words of the browser's own menus. */
import type { menus as source } from '../zh/menus';

/** Entries of the context menu and of the menu on the toolbar button. */
export const menus: typeof source = {
  check: 'Check this wording with Swipewise',
  save: 'Clip as evidence (Swipewise)',
  pause: 'Pause or resume on this site',
  desk: 'Open the evidence desk',
  packs: 'My rules',
};
