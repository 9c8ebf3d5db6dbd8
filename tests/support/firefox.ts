/** Firefox with a temporary add-on, by puppeteer-core over WebDriver BiDi. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions, RunningBrowser } from './browsers';
import { terminateBackground } from './firefox-chrome';
import { killProcess } from './kill';
import { browserPath, readExtension } from './paths';

/** Silences what Firefox says on its own, so that the network watch sees the extension alone. */
const QUIET: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.startup.page': 0,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

/** Address of the add-on in a profile that is used again: with another one it would not find its data. */
const KEPT_UUID = '6f2d1c7e-58a4-4b0e-9c3d-2a7b51e80f46';

/**
 * For such a profile: data of an add-on for testing stays as that of an installed one does, and a browser
 * that was killed starts without asking.
 */
const KEPT: Record<string, unknown> = {
  'browser.sessionstore.resume_from_crash': false,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'toolkit.startup.max_resumed_crashes': -1,
};

/**
 * Starts Firefox, by default headless.
 * @throws when the browser is missing or does not start within two minutes
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const extension = options.extension === undefined ? undefined : readExtension(options.extension);
  const uuid = options.profile === undefined ? randomUUID() : KEPT_UUID;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless: !options.visible,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    // Since Firefox 153 a driver may open extension pages only with this flag (bug 1579790).
    args: ['--remote-allow-system-access'],
    ...(options.profile && { userDataDir: options.profile }),
    extraPrefsFirefox: {
      ...QUIET,
      ...proxyPrefs(options),
      ...downloadPrefs(options),
      ...lookPrefs(options),
      ...(options.profile && KEPT),
      ...idPrefs(extension?.geckoId, uuid),
    },
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
  if (extension) await browser.installExtension(extension.dir);
  return running(browser, extension?.geckoId, `moz-extension://${uuid}`, options.profile);
}

/** Firefox draws an add-on's address at random per profile; this pins it to one we know. */
function idPrefs(geckoId: string | undefined, uuid: string): Record<string, unknown> {
  if (geckoId === undefined) return {};
  return { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) };
}

function proxyPrefs({ proxyPort }: LaunchOptions): Record<string, unknown> {
  if (proxyPort === undefined) return {};
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function downloadPrefs({ downloads }: LaunchOptions): Record<string, unknown> {
  if (downloads === undefined) return {};
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'application/zip,application/octet-stream',
  };
}

function lookPrefs({ look = {} }: LaunchOptions): Record<string, unknown> {
  return {
    ...(look.dark && { 'layout.css.prefers-color-scheme.content-override': 0 }),
    ...(look.still && { 'ui.prefersReducedMotion': 1 }),
    ...(look.forced && { 'browser.display.document_color_use': 2 }),
  };
}

/** When a browser ends, puppeteer puts the profile's own settings back; the next start must not meet that. */
async function restored(profile: string): Promise<void> {
  const deadline = Date.now() + 10_000;
  const backups = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
  while (backups.some((path) => existsSync(path))) {
    if (Date.now() > deadline) throw new Error(`${profile} was not put back`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function running(
  browser: Browser,
  geckoId: string | undefined,
  origin: string,
  profile: string | undefined,
): RunningBrowser {
  const need = () => {
    if (geckoId === undefined) throw new Error('this browser was started without an extension');
    return { geckoId, origin };
  };
  return {
    name: 'firefox',
    browser,
    extensionOrigin: () => need().origin,
    openExtensionPage: (path) => openPage(browser, `${need().origin}/${path}`),
    killWorker: () => terminateBackground(browser, need().geckoId),
    kill: async () => {
      await killProcess(browser);
      if (profile !== undefined) await restored(profile);
    },
    close: () => browser.close(),
  };
}

/**
 * Firefox loads an extension page on request but never reports that it has (tried with 153), so
 * the order is given without waiting and the page itself is asked until it is there.
 */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  const ordered = page.goto(url, { timeout: 1 }).catch((error: unknown) => error);
  const deadline = Date.now() + 30_000;
  let seen: unknown;
  while (Date.now() < deadline) {
    seen = await page.evaluate(() => `${document.readyState} ${location.href}`).catch(String);
    if (seen === `complete ${url}`) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not load: ${String(seen)}; ${String(await ordered)}`);
}
