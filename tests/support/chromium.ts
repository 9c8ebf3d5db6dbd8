/** Chromium with an unpacked extension, by puppeteer-core over a pipe. */
import puppeteer, {
  type Browser,
  type LaunchOptions as LaunchOptionsOfPuppeteer,
  type Page,
} from 'puppeteer-core';
import type { LaunchOptions, RunningBrowser } from './browsers';
import { killProcess } from './kill';
import { browserPath, readExtension } from './paths';

/** Quiet and repeatable: no calls home, no first-run pages, the same colours everywhere. */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  // The first asks Google about every form it meets; the others load two pages of their own in every window.
  '--disable-features=AutofillServerCommunication,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/**
 * Starts Chromium (or Chrome, Edge), by default headless.
 * @throws when the browser is missing or does not start within two minutes
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: browserPath('chromium'),
    headless: !options.visible,
    pipe: true,
    enableExtensions: options.extension !== undefined,
    defaultViewport:
      options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...downloads(options),
    ...(options.profile && { userDataDir: options.profile }),
    args: [...FLAGS, ...chosenFlags(options)],
    env: options.locale ? { ...process.env, LANGUAGE: options.locale } : process.env,
    timeout: 120_000,
    protocolTimeout: 120_000,
  });
  const id = options.extension && (await install(browser, options.extension));
  return running(browser, id ? `chrome-extension://${id}` : undefined);
}

function chosenFlags(options: LaunchOptions): string[] {
  const flags = lookFlags(options);
  if (options.locale) flags.push(`--lang=${options.locale}`);
  // Root has no sandbox of its own; containers run as root.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  if (options.proxyPort) {
    flags.push(`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>');
  }
  return flags;
}

function lookFlags({ look = {} }: LaunchOptions): string[] {
  const flags = look.dark ? ['--force-dark-mode'] : [];
  if (look.still) flags.push('--force-prefers-reduced-motion');
  if (look.forced) flags.push('--force-high-contrast');
  return flags;
}

function downloads({ downloads: downloadPath }: LaunchOptions): LaunchOptionsOfPuppeteer {
  return downloadPath ? { downloadBehavior: { policy: 'allow', downloadPath } } : {};
}

function install(browser: Browser, dir: string): Promise<string> {
  return browser.installExtension(readExtension(dir).dir);
}

function running(browser: Browser, origin: string | undefined): RunningBrowser {
  const extensionOrigin = () => {
    if (origin === undefined) throw new Error('this browser was started without an extension');
    return origin;
  };
  return {
    name: 'chromium',
    browser,
    extensionOrigin,
    openExtensionPage: (path) => openPage(browser, `${extensionOrigin()}/${path}`),
    killWorker: () => killWorker(browser, extensionOrigin()),
    kill: () => killProcess(browser),
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function killWorker(browser: Browser, origin: string): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(origin),
    { timeout: 30_000 },
  );
  const worker = await target.worker();
  await worker?.close();
}
