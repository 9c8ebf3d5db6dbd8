/** What holds on the site of the page that popup and panel show. */
import type { SiteSettings } from '../../lib/platform/messages';

/** With what the background tells a page of the site, that which is chosen for all sites. */
export interface SiteView extends SiteSettings {
  /** Whether the guard asks on sites where nothing else was chosen. */
  guardEverywhere: boolean;
}
