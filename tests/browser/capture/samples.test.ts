/** The sample pages, saved by the built extension: the stored copy looks like the stored picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, BUILD_DIRS, launch, type RunningBrowser } from '../../support/browsers';
import { extensionApi } from '../../support/extension';
import { type FixtureServer, serve } from '../../support/server';
import { captureTab, readStored } from './evidence';
import { difference } from './pictures';

const SAMPLES = ['shop-fine-print', 'h5-landing', 'contract', 'news', 'shop-en', 'contract-en'];
const OUTPUT = 'test-output/copies';

/** What may be missing here without a difference in the copy: a countdown changes the text while it is read. */
const BESIDE_THE_COPY = [
  ...['screenshot-rest', 'article', 'mhtml', 'tls', 'text', 'display', 'display-places'],
];

describe.each(BROWSER_NAMES)('copies of the sample pages in %s', (name) => {
  let server: FixtureServer;
  let running: RunningBrowser;
  /** Without the extension, which would mark the copies. */
  let plain: RunningBrowser;
  let own: Page;

  beforeAll(async () => {
    mkdirSync(OUTPUT, { recursive: true });
    server = await serve('tests/pages');
    running = await launch(name, { extension: BUILD_DIRS[name] });
    plain = await launch(name);
    own = await running.openExtensionPage('popup.html?tab=0');
  });
  afterAll(async () => {
    await running?.close();
    await plain?.close();
    await server?.close();
  });

  it.each(SAMPLES)('%s', async (slug) => {
    const page = await running.browser.newPage();
    await page.goto(server.url(`/${slug}/`), { waitUntil: 'load' });
    // The H5 page builds itself by script.
    await page.waitForNetworkIdle({ idleTime: 300 });
    const tabId = await extensionApi(own).tabId(server.url(`/${slug}/`));
    const { last } = await captureTab(own, tabId);
    if (last?.type !== 'saved') throw new Error(JSON.stringify(last));
    const { files, record } = await readStored(own, last.id);
    expect(record.notCaptured.filter(({ what }) => !BESIDE_THE_COPY.includes(what))).toEqual([]);

    const shot = files['screenshot.png'] ?? '';
    const asked: string[] = [];
    const copySite = await serve({ '/': files['page.html'] ?? '' });
    const copy = await plain.browser.newPage();
    await copy.goto(copySite.url('/'), { waitUntil: 'load' });
    const shown = await copy.screenshot({ encoding: 'base64' });
    asked.push(...copySite.requests.filter((path) => path !== '/' && path !== '/favicon.ico'));
    writeFileSync(`${OUTPUT}/${slug}-${name}-page.png`, Buffer.from(shot, 'base64'));
    writeFileSync(`${OUTPUT}/${slug}-${name}-copy.png`, Buffer.from(shown, 'base64'));
    expect(asked).toEqual([]);
    const share = await difference(own, shot, shown);
    console.log(`${slug} ${name}: ${(100 * share).toFixed(3)} % of the picture differs`);
    // A countdown ticks on between picture and copy.
    expect(share).toBeLessThan(0.005);
    await copySite.close();
    await copy.close();
    await page.close();
  });
});
