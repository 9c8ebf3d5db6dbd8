/** Lets the extension into private windows, as a user does in the browser's extension settings. */
import type { Browser } from 'puppeteer-core';
import type { RunningBrowser } from './browsers';
import { askChrome } from './firefox-chrome';

/** Chromium's own interface of its settings page; only what is used. */
interface SettingsPage {
  updateProfileConfiguration(change: Record<string, unknown>): Promise<void>;
  updateExtensionConfiguration(change: Record<string, unknown>): Promise<void>;
}

/** The extension starts anew by that, so that its pages must be opened afterwards. */
export async function allowPrivate(running: RunningBrowser): Promise<void> {
  const { browser, name } = running;
  const id = new URL(running.extensionOrigin()).host;
  if (name === 'chromium') await allowInChromium(browser, id);
  else await allowInFirefox(browser, id);
}

async function allowInChromium(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.waitForFunction('chrome.developerPrivate !== undefined');
  await page.evaluate(async (id) => {
    const settings: SettingsPage = Reflect.get(chrome, 'developerPrivate');
    // Without it Chromium does not start an unpacked extension again.
    await settings.updateProfileConfiguration({ inDeveloperMode: true });
    await settings.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
}

async function allowInFirefox(browser: Browser, host: string): Promise<void> {
  await askChrome(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule(
        'resource://gre/modules/AddonManager.sys.mjs');
      const { id, extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(host)});
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(id, { permissions, origins: [] }, extension);
      const addon = await AddonManager.getAddonByID(id);
      await addon.reload();
      return 'allowed';
    })()`,
  );
}
