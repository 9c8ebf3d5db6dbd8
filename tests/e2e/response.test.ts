/** What the server answered, from the wire to the desk and the package; and why there is nothing to tell. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { waitForWords } from '../support/clicks';
import { exportShown, openDesk, saveEvidence, unpack } from '../support/evidence';
import type { Site } from '../support/server';
import { openWorld, type World } from '../support/world';

const TERMS = '<h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费，激活后不予退还。</p>';
const page = (title: string, script = '') =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${TERMS}<script>${script}</script>`;
const sentOn = (location: string, status: number) => ({ status, headers: { location }, body: '' });

const SITE: Site = {
  '/start': sentOn('/next?agent=A7&token=let-me-in', 302),
  '/next': sentOn('/shop?token=let-me-in', 301),
  '/shop': {
    headers: {
      ...{ 'set-cookie': 'id=let-me-in', server: '<b>shop</b>', 'x-jwt': 'let-me-in' },
      link: '</a.css?ticket=let-me-in>; rel=preload; as=style',
    },
    body: page('转来的店'),
  },
  '/none': { status: 204, body: '' },
  '/worker.js': {
    type: 'text/javascript',
    body: `addEventListener('fetch', (event) => event.respondWith(new Response(
      ${JSON.stringify(page('存着的店'))}, { headers: { 'content-type': 'text/html; charset=utf-8' } })));`,
  },
  '/register': page('登记', "navigator.serviceWorker.register('/worker.js', { scope: '/kept/' })"),
};

describe.each(BROWSER_NAMES)("the server's answer in %s", (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'response-'));
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE, downloads: folder });
  });

  afterAll(async () => {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is in the record: each step on the way, and no secret of it', async () => {
    // A page that loads while the extension is being installed is not heard.
    const own = await world.running.openExtensionPage('popup.html?tab=0');
    const kept = () => own.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    await expect.poll(kept).toContain('response.since');
    const visit = await world.visit('/start');
    // An address of the script's own, then an answer without content, which leaves the page.
    await visit.page.evaluate(() => history.pushState(0, '', '/shop/step-2'));
    await visit.page.evaluate(() => void setTimeout(() => location.assign('/none'), 100));
    await expect.poll(() => world.server.requests).toContain('/none');
    // Heard and written down: only then may the worker die.
    await expect.poll(kept).toContain('/shop?token=***"');
    expect(await kept()).not.toContain('let-me-in');
    await world.running.killWorker();
    await saveEvidence(visit);
    const desk = await openDesk(world, '转来的店');
    const words = await waitForWords(desk, '网站服务器的回应');
    expect(words).toMatch(/HTTP\/1.1 200 OK · 给出了网页/);
    expect(words).toMatch(/转了 2 次/);
    expect(words).toContain('127.0.0.1');
    const zip = await exportShown(desk, folder);
    const names = unpack(zip, folder);
    const read = (ending: string) =>
      readFileSync(join(folder, names.find((one) => one.endsWith(ending)) ?? ''), 'utf8');
    const { response } = JSON.parse(read('record.json'));
    expect(response).toMatchObject({
      ...{
        url: world.server.url('/shop?token=***'),
        status: 200,
        address: '127.0.0.1',
        method: 'GET',
      },
      ...{ protocol: 'http/1.1', fromCache: false },
      redirects: [
        { url: world.server.url('/start'), status: 302 },
        { url: world.server.url('/next?agent=A7&token=***'), status: 301 },
      ],
    });
    expect(response.headers).toContainEqual({ name: 'server', value: '<b>shop</b>' });
    // The page's own address is kept as it is, and the desk says so.
    expect(JSON.stringify(response)).not.toContain('let-me-in');
    expect(words).toContain('这一页自己的网址照原样保存');
    expect(read('report.html')).toContain('&lt;b&gt;shop&lt;/b&gt;');
    await desk.close();
  });

  it('is not made up where the site had stored the page in the browser', async () => {
    const register = await world.visit('/register');
    const state = () =>
      register.page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration('/kept/');
        return registration?.active?.state;
      });
    await expect.poll(state).toBe('activated');
    const visit = await world.visit('/kept/shop');
    await saveEvidence(visit);
    const desk = await openDesk(world, '存着的店');
    expect(await waitForWords(desk, '服务器回应')).toContain('由网站存在浏览器里的程序给出');
    await desk.close();
  });
});
