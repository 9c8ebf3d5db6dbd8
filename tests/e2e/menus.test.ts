/** Menus and keys as the browsers have taken them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type World } from '../support/world';

/**
 * Keys with Alt and Shift that a browser has for itself, by their own lists: Chrome on Windows,
 * Linux and ChromeOS (support.google.com/chrome/answer/157179, /chromebook/answer/183101), Firefox
 * (support.mozilla.org/kb/keyboard-shortcuts-perform-firefox-tasks-quickly).
 */
const TAKEN = ['I', 'A', 'T', 'S', 'N', 'L', 'M', 'W'].map((letter) => `Alt+Shift+${letter}`);
const KEYS = {
  _execute_action: 'Alt+Shift+K',
  next: 'Alt+Shift+Period',
  previous: 'Alt+Shift+Comma',
  save: 'Alt+Shift+E',
  panel: 'Alt+Shift+P',
  pause: 'Alt+Shift+X',
};
const UNSUGGESTED_IN_CHROMIUM = ['panel', 'pause'];

/** Chromium shows keys as on a keyboard. */
function spelt(shortcut = ''): string {
  return shortcut.replace(/\.$/, 'Period').replace(/,$/, 'Comma');
}

describe.each(BROWSER_NAMES)('menus and keys in %s', (name) => {
  let world: World;
  let own: Page;

  beforeAll(async () => {
    world = await openWorld(name, { site: { '/': '<!doctype html><p>x' } });
    own = await world.running.openExtensionPage('popup.html?tab=0');
  });

  afterAll(() => world?.close());

  it('has the entries, in a worker that starts again too', async () => {
    const update = (id: string) =>
      own.evaluate(
        (entry) => chrome.contextMenus.update(entry, {}).then(() => 'there', String),
        id,
      );
    for (const id of ['check', 'save', 'pause', 'desk', 'packs']) {
      await expect.poll(() => update(id), { timeout: 20_000 }).toBe('there');
    }
    expect(await update('other')).not.toBe('there');
    await world.running.killWorker();
    await world.api.send({ type: 'site.settings', payload: {} });
    expect(await update('check')).toBe('there');
  });

  it('has the keys, none of which is the browser’s own', async () => {
    const commands = await own.evaluate(() => chrome.commands.getAll());
    expect(commands.map((one) => one.name).sort()).toEqual(Object.keys(KEYS).sort());
    for (const { name: command = '', shortcut, description } of commands) {
      const none = name === 'chromium' && UNSUGGESTED_IN_CHROMIUM.includes(command);
      const wanted = none ? '' : Reflect.get(KEYS, command);
      expect(spelt(shortcut), command).toBe(wanted);
      // Chromium has words of its own for what opens the popup.
      if (!command.startsWith('_')) expect(description, command).not.toMatch(/^$|__MSG/);
    }
    // What is written on the bar is what the browser tells, as it stands on a keyboard.
    const asked = { type: 'site.settings', payload: {} };
    expect(await world.api.send(asked)).toMatchObject({
      keys: { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' },
    });
    expect(TAKEN.filter((key) => Object.values(KEYS).includes(key))).toEqual([]);
  });
});
