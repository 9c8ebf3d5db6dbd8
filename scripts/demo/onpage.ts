/** The demo's part on the page itself: card and bar, the panel, the guard before a button. */
import { join } from 'node:path';
import { inChinese } from '../../tests/support/clicks';
import { pressGuarded, stepTo } from '../../tests/support/onpage';
import type { World } from '../../tests/support/world';
import { shoot } from './shoot';

/** A small laptop's window, and the panel beside a page. */
const [LAPTOP, PANEL] = [
  { width: 1280, height: 800 },
  { width: 420, height: 900 },
];

/**
 * Shows the card of a clause on the shop page, the panel for it, and the guard when 立即购买 is pressed.
 * @returns the number of pictures written
 */
export async function showOnPage(world: World, output: string): Promise<number> {
  console.log('\non the page: card and bar, panel, and the guard before 立即购买');
  const visit = await world.visit('/shop-fine-print/');
  await visit.report();
  await stepTo(world, visit, 2);
  await shoot(visit.page, join(output, 'card.png'), LAPTOP, 'window');

  const panel = await world.running.openExtensionPage(`panel.html?tab=${visit.tabId}`);
  await inChinese(panel, '页面写着的钱');
  await shoot(panel, join(output, 'panel.png'), PANEL);
  await panel.close();

  await pressGuarded(visit.page, '.now');
  await shoot(visit.page, join(output, 'guard.png'), LAPTOP, 'window');
  await visit.page.close();
  return 3;
}
