/** The harness itself, with a tiny extension: what the other browser tests stand on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, launch, type RunningBrowser } from '../../support/browsers';
import { extensionApi } from '../../support/extension';
import { type NetworkWitness, watchNetwork } from '../../support/network';
import { type FixtureServer, serve } from '../../support/server';

describe.each(BROWSER_NAMES)('harness in %s', (name) => {
  let server: FixtureServer;
  let witness: NetworkWitness;
  let running: RunningBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serve({ '/': '<title>fixture</title><p>你好</p>' });
    witness = await watchNetwork();
    const extension = 'tests/support/tiny-extension';
    running = await launch(name, { extension, proxyPort: witness.port });
    page = await running.openExtensionPage('page.html');
  });

  afterAll(async () => {
    await running?.close();
    await Promise.all([server?.close(), witness?.close()]);
  });

  it('opens an extension page that has the extension API', async () => {
    expect(await page.title()).toBe('探针');
    expect(await page.evaluate(() => location.href)).toBe(`${running.extensionOrigin()}/page.html`);
    expect(await extensionApi(page).send('hello')).toBeTypeOf('number');
  });

  it('loads fixtures through the witness and finds their tab', async () => {
    const fixture = await running.browser.newPage();
    await fixture.goto(server.url('/'));
    expect(await fixture.title()).toBe('fixture');
    expect(server.requests).toContain('/');
    expect(await extensionApi(page).tabId(server.url('/'))).toBeTypeOf('number');
  });

  it('restarts the background after it was ended', async () => {
    const before = await extensionApi(page).send('hello');
    await running.killWorker();
    expect(await extensionApi(page).send('hello')).not.toBe(before);
  });

  it('sees a background that calls home, and nothing else', async () => {
    expect(witness.strangers).toEqual([]);
    await extensionApi(page).send('fetch');
    await expect.poll(() => witness.strangers).toEqual(['stranger.example:443']);
  });
});
