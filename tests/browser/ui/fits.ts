/** What fits its window: measured in a page of the gallery that is shown. */
import type { Page } from 'puppeteer-core';

/** CSS px by which the page is wider than its window, all folds open. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return document.documentElement.scrollWidth - window.innerWidth;
  });

/** Class of each element drawn on a page that leaves the window (a motion of 4 px apart) or is wider than its box. */
export const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-swipewise]')];
    const drawn = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    const inScroller = (one: Element) => one.closest('.body, .guard') !== null;
    return drawn.flatMap((one) => {
      const { left, right, top, bottom, width } = one.getBoundingClientRect();
      // What is said to a screen reader alone is a pixel wide.
      if (width <= 1 || one.matches('.sr, .sr *, style')) return [];
      const across = left < 0 || right > innerWidth;
      const down = !inScroller(one) && (top < -4 || bottom > innerHeight + 4);
      const tight = one.matches('.card, .body, .bar, .guard') && one.scrollWidth > one.clientWidth;
      return across || down || tight ? [`${one.getAttribute('class') ?? one.localName}`] : [];
    });
  });
