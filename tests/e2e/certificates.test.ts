/** The certificates of a site over https, from a real server to the package: in Firefox, once switched on. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILD_DIRS, launch, type RunningBrowser } from '../support/browsers';
import { clickWords, waitForWords } from '../support/clicks';
import { exportShown, openDesk, saveEvidence, unpack } from '../support/evidence';
import { extensionApi } from '../support/extension';
import { letPass, trustRoot } from '../support/firefox-chrome';
import { type HttpsServer, serveHttps } from '../support/https';

const TERMS = '<h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费，激活后不予退还。</p>';
const page = (title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${TERMS}`;

describe('the certificates of a site in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  let running: RunningBrowser;
  let own: Page;
  let shop: HttpsServer;
  let stranger: HttpsServer;

  beforeAll(async () => {
    [shop, stranger, running] = await Promise.all([
      serveHttps(page('有证书的店'), 'Sparrow Test'),
      serveHttps(page('自己发证的店'), 'Stranger Test'),
      // Without the witness for traffic, which stands between a browser and any https.
      launch('firefox', { extension: BUILD_DIRS.firefox, downloads: folder }),
    ]);
    await trustRoot(running.browser, readFileSync(shop.files[2] ?? '', 'utf8'));
    await letPass(running.browser, stranger.origin, readFileSync(stranger.files[0] ?? '', 'utf8'));
    own = await running.openExtensionPage('popup.html?tab=0');
  });

  afterAll(async () => {
    await running?.close();
    await Promise.all([shop?.close(), stranger?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = () => own.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));

  /** What the last page set going may wake it again at once. */
  const stopWorker = () =>
    expect.poll(() => running.killWorker().then(() => 'stopped', String)).toBe('stopped');

  /** Opens an address in a tab of its own and saves it. */
  async function save(address: string): Promise<void> {
    const page = await running.browser.newPage();
    await page.goto(address);
    const tabId = await extensionApi(own).tabId(page.url());
    await saveEvidence({
      page,
      popup: () => running.openExtensionPage(`popup.html?tab=${tabId}`),
    });
    await page.close();
  }

  async function turnSwitch(desk: Page, now: string): Promise<void> {
    await desk.bringToFront();
    await desk.click('.certificates input');
    await waitForWords(desk, `网站证书 · ${now}`);
  }

  it('are not asked for until the user says so, and the record tells how', async () => {
    await save(`${shop.origin}/shop`);
    const desk = await openDesk({ running }, '有证书的店');
    await waitForWords(desk, '网站证书 · 现在不记');
    await waitForWords(desk, '这一项没有打开；在证据台的「网站证书」里可以打开');
    await clickWords(desk, '网站证书');
    await turnSwitch(desk, '存证时一起记下');
    await desk.close();
  });

  it('are in the record from the site’s own to the root, as openssl knows them', async () => {
    // A page itself must wake what asks for them; Firefox does so from its second start on.
    await stopWorker();
    const tab = await running.browser.newPage();
    await tab.goto(shop.origin);
    await expect.poll(kept).toContain(`${shop.origin}/"`);
    await tab.close();
    await stopWorker();
    await save(`${shop.origin}/go`);
    const desk = await openDesk({ running }, '有证书的店');
    const words = await waitForWords(desk, '3 张证书，从网站的到根证书');
    expect(words).toContain('发给 leaf 浏览器认为连接安全 签发 middle');
    const names = unpack(await exportShown(desk, folder), folder);
    const pathOf = (ending: string) =>
      join(folder, names.find((one) => one.endsWith(ending)) ?? '');
    const read = (ending: string) => readFileSync(pathOf(ending), 'utf8');
    const { response, notCaptured } = JSON.parse(read('record.json'));
    const fingerprints = shop.files.map((file) => shop.told(file, '-fingerprint', '-sha256'));
    expect(response.tls).toMatchObject({
      ...{ state: 'secure', protocol: 'TLSv1.3', exception: null },
      certificates: fingerprints.map((told) => ({ sha256: hexOf(told), builtInRoot: false })),
    });
    expect(JSON.stringify(notCaptured)).not.toMatch(/"tls"|certificates/);
    // Byte for byte: the file of the package is what the server and the root were made from.
    const made = shop.files.map((file) => readFileSync(file, 'utf8')).join('');
    expect(read('certificates.pem')).toBe(made);
    expect(shop.told(pathOf('certificates.pem'), '-subject')).toContain('leaf');
    for (const told of fingerprints) expect(read('report.html')).toContain(hexOf(told));
    execFileSync('sh', ['verify.sh'], { cwd: dirname(pathOf('verify.sh')), stdio: 'pipe' });
    await desk.close();
  });

  it('are the site’s own alone where the user went on in spite of a warning', async () => {
    await save(`${stranger.origin}/shop`);
    const desk = await openDesk({ running }, '自己发证的店');
    const words = await waitForWords(desk, '1 张证书，网站自己的');
    expect(words).toContain('浏览器不信任签发的机构；当时有人选了继续打开');
    expect(words).toContain('浏览器不信任这条证书链，只说了网站自己的那一张');
    await clickWords(desk, '网站证书 · 存证时一起记下');
    await turnSwitch(desk, '现在不记');
    await desk.close();
  });

  it('are not asked for any more once it is switched off', async () => {
    const tab = await running.browser.newPage();
    await tab.goto(`${shop.origin}/after`);
    await expect.poll(kept).toMatch(/"url":"[^"]*\/after".*"tls":"not_asked"/);
  });
});

/** From openssl's `sha256 Fingerprint=AB:CD…`. */
function hexOf(told: string): string {
  return told.replace(/^.*=/, '').replaceAll(':', '').toLowerCase();
}
