/** The demo with a display: a browser window with the sample pages in tabs, open until it is closed. */
import { type BrowserName, BUILD_DIRS, launch } from '../../tests/support/browsers';
import { PAGES_DIR, readCases } from '../../tests/support/cases';
import { serve } from '../../tests/support/server';
import { say } from '../lib/say.mjs';

/** Opens the window and resolves when the reader has closed it. */
export async function openWindow(name: BrowserName): Promise<void> {
  const server = await serve(PAGES_DIR);
  const running = await launch(name, {
    extension: BUILD_DIRS[name],
    visible: true,
    viewport: null,
  });
  const closed = new Promise<void>((resolve) => {
    running.browser.once('disconnected', () => resolve());
  });
  for (const { slug } of readCases()) {
    const page = await running.browser.newPage();
    await page.goto(server.url(`/${slug}/`), { waitUntil: 'load' });
  }
  const [, first] = await running.browser.pages();
  await first?.bringToFront();
  say(`${name} is open with the sample pages. Click the extension's icon (in the puzzle menu).`);
  say(
    'Rest the pointer on a marked clause for its card; press 立即购买 on a shop to meet the guard.',
  );
  say(
    '浏览器已打开示例页面：点右上角扩展图标里的「刷前看」。把鼠标停在划线的话上看说明，在商店页按「立即购买」看提醒。关掉浏览器窗口即结束。',
  );
  await closed;
  await server.close();
  console.log('Demo done: the window was closed.');
}
