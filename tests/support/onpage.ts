/** Brings up what the extension draws on a page, as a reader does. */
import type { Page } from 'puppeteer-core';
import type { Visit, World } from './world';

/** What stands on a page, by the name of its host. */
type Drawn = 'card' | 'bar' | 'guard';

/** Resolves when it stands on the page; its inside is closed to the page and to us. */
async function stands(page: Page, name: Drawn): Promise<void> {
  await page.waitForSelector(`[data-swipewise=${name}]`, { timeout: 30_000 });
  // It comes with a short motion (components/styles/tokens.css), and pictures are taken of it.
  await new Promise((resolve) => setTimeout(resolve, 300));
}

/** Goes to the clause that is `steps` marks down the page, as the key for the next one does. */
export async function stepTo(world: World, visit: Visit, steps: number): Promise<void> {
  await visit.page.bringToFront();
  for (let step = 0; step < steps; step += 1) {
    await world.api.sendToTab(visit.tabId, { type: 'page.step', payload: { by: 1 } });
    await stands(visit.page, 'card');
  }
}

/** Closes the card, as one does, and presses a control that binds; resolves when the guard's dialog stands. */
export async function pressGuarded(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.evaluate(() => scrollTo(0, 0));
  await (await page.waitForSelector(selector))?.click();
  await stands(page, 'guard');
}
