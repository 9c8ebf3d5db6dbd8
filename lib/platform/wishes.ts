/** What was chosen and is still on its way to the storage: shown at once, and not undone by an older answer. */
import type { SiteChange, SiteSettings } from './messages';

/** What holds on a site, as the extension's own pages show it. */
type Site = SiteSettings & { guardEverywhere: boolean };

interface Wish {
  change: SiteChange;
  /** The tick at which it was stored; until then later than any. */
  stored: number;
}

/** The choices of one page of the extension. */
export class Wishes {
  private wishes: Wish[] = [];
  private readonly reading = new Set<number>();
  private tick = 0;

  /** Stores a choice by `store`. Rejects as that does; the choice is forgotten then. */
  async make(change: SiteChange, store: () => Promise<unknown>): Promise<void> {
    const wish: Wish = { change, stored: Number.POSITIVE_INFINITY };
    this.wishes.push(wish);
    try {
      await store();
      this.tick += 1;
      wish.stored = this.tick;
    } catch (error) {
      this.wishes = this.wishes.filter((one) => one !== wish);
      throw error;
    }
  }

  /** What `read` tells, with those choices that were not stored yet when it was asked. Rejects as it does. */
  async over(read: () => Promise<Site>): Promise<Site> {
    this.tick += 1;
    const asked = this.tick;
    this.reading.add(asked);
    try {
      const site = await read();
      const late = this.wishes.filter(({ stored }) => stored > asked);
      return late.reduce((now, { change }) => withWish(now, change), site);
    } finally {
      this.reading.delete(asked);
      const oldest = Math.min(this.tick, ...this.reading);
      this.wishes = this.wishes.filter(({ stored }) => stored > oldest);
    }
  }
}

/** A site with a choice that is not stored yet; a pause is left to the page, which it ends. */
export function withWish(site: Site, change: SiteChange): Site {
  switch (change.what) {
    case 'bar':
      return { ...site, bar: change.on };
    case 'guard':
      return change.everywhere
        ? { ...site, guardEverywhere: change.on, guard: change.on }
        : { ...site, guard: change.on };
    default:
      return site;
  }
}
