/** What the user chooses on a site: kept, told to the pages that are open, and theirs alone. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dismissalKey } from '../../lib/core/dismissal';
import type { SiteChange, SiteSettings } from '../../lib/platform/messages';
import { BROWSER_NAMES } from '../support/browsers';
import { openWorld, type Visit, type World } from '../support/world';

const OFFER = `<!doctype html><meta charset="utf-8"><title>收款机</title>
  <h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费，激活后不予退还。</p><button>立即购买</button>`;
const SITE = {
  '/': OFFER,
  '/frame': `${OFFER}<iframe src="/inner" width="600" height="300"></iframe>`,
  '/plain': '<!doctype html><meta charset="utf-8"><title>天气</title><p>今天晴，明天有雨。</p>',
  '/inner': `<!doctype html><meta charset="utf-8"><p>交易满 30 万元返还 99 元押金。</p>`,
};
const PATIENCE = { timeout: 20_000 };

describe.each(BROWSER_NAMES)('choices on a site in %s', (name) => {
  let world: World;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
  });

  afterAll(() => world?.close());

  const choose = (tabId: number, change: SiteChange) =>
    world.api.send({ type: 'site.set', payload: { ...change, tabId } });
  const settings = async (tabId: number) =>
    (await world.api.send({ type: 'site.settings', payload: { tabId } })) as SiteSettings;
  const badge = (visit: Visit) => () => world.api.badge(visit.tabId);

  afterEach(async () => {
    for (const page of (await world.running.browser.pages()).slice(1)) {
      if (page.url().startsWith('http')) await page.close();
    }
  });

  it('pause it: the page is left alone, also after a reload, until the site goes on', async () => {
    const visit = await world.visit('/');
    await visit.report();
    await expect.poll(badge(visit), PATIENCE).not.toBe('');

    expect(await choose(visit.tabId, { what: 'pause', on: true })).toEqual({ ok: true });
    await expect.poll(() => visit.hasScanner(), PATIENCE).toBe(false);
    await expect.poll(badge(visit), PATIENCE).toBe('');
    const ensured = await world.api.send({
      ...{ type: 'scanner.ensure', payload: { tabId: visit.tabId } },
    });
    expect(ensured).toMatchObject({ ok: false, refusal: 'paused' });

    await world.running.killWorker();
    await visit.page.reload();
    const fired = await world.api.sendFromPage(visit.tabId, { type: 'gate.fired', payload: {} });
    expect(fired).toMatchObject({ ok: false, refusal: 'paused' });
    expect(await visit.hasScanner()).toBe(false);

    expect(await choose(visit.tabId, { what: 'pause', on: false })).toEqual({ ok: true });
    const { report } = await visit.report();
    expect(report.findings.length).toBeGreaterThan(0);
    await expect.poll(badge(visit), PATIENCE).not.toBe('');
  });

  it('pause and go on: a page on which nothing matters is left alone all the while', async () => {
    const [offer, plain] = [await world.visit('/'), await world.visit('/plain')];
    await offer.report();
    expect(await plain.hasScanner()).toBe(false);
    await choose(offer.tabId, { what: 'pause', on: true });
    await expect.poll(() => offer.hasScanner(), PATIENCE).toBe(false);
    await choose(offer.tabId, { what: 'pause', on: false });
    await offer.report();
    expect(await plain.hasScanner()).toBe(false);
  });

  it('are out of reach of a script in a page, where the browser can close them to it', async () => {
    const { tabId } = await world.visit('/plain');
    const answer = await world.api.readStorageFromPage(tabId);
    if (name === 'chromium') expect(answer).toMatch(/not allowed/);
    // To be looked at again when it fails: Firefox has learnt it, docs/adr/0012 and PRIVACY may be mended.
    else expect(answer).toBe('open');
  });

  it('cannot be a pause, nor the guard on for all sites, where a page makes them', async () => {
    const { tabId } = await world.visit('/plain');
    const set = (payload: SiteChange) =>
      world.api.sendFromPage(tabId, { type: 'site.set', payload });
    const refused = { ok: false, refusal: 'failed' };
    expect(await set({ what: 'pause', on: true })).toMatchObject(refused);
    expect(await settings(tabId)).toMatchObject({ paused: false, guard: true });
    try {
      expect(await set({ what: 'guard', on: false, everywhere: true })).toEqual({ ok: true });
      expect(await set({ what: 'guard', on: true, everywhere: true })).toMatchObject(refused);
      expect(await settings(tabId)).toMatchObject({ guard: false });
      // The popup shows what is off, with the way back, before anyone asks.
      const popup = await world.running.openExtensionPage(`popup.html?tab=${tabId}`);
      await popup.waitForSelector('details.site-controls[open]', PATIENCE);
      await popup.close();
    } finally {
      await choose(tabId, { what: 'guard', on: true, everywhere: true });
    }
    expect(await settings(tabId)).toMatchObject({ guard: true });
  });

  it('take a finding that is no problem out of the count, also after a reload', async () => {
    const visit = await world.visit('/');
    const { report } = await visit.report();
    const high = report.findings.filter(({ severity }) => severity === 'high');
    await expect.poll(badge(visit), PATIENCE).toBe(String(high.length));
    for (const finding of high) {
      await choose(visit.tabId, { what: 'dismiss', on: true, key: dismissalKey(finding) });
    }
    await expect.poll(badge(visit), PATIENCE).toBe('');
    await visit.page.reload();
    await expect
      .poll(async () => (await visit.report()).dismissed?.length, PATIENCE)
      .toBe(high.length);
    await expect.poll(badge(visit), PATIENCE).toBe('');
    for (const finding of high) {
      await choose(visit.tabId, { what: 'dismiss', on: false, key: dismissalKey(finding) });
    }
    await expect.poll(badge(visit), PATIENCE).toBe(String(high.length));
  });

  it('reach every tab of that site and no other', async () => {
    const here = await world.visit('/');
    const other = await world.visit(world.server.url('/').replace('127.0.0.1', 'localhost'));
    await here.report();
    await other.report();
    await choose(here.tabId, { what: 'pause', on: true });
    await expect.poll(() => here.hasScanner(), PATIENCE).toBe(false);
    expect(await other.hasScanner()).toBe(true);
    await choose(here.tabId, { what: 'pause', on: false });
    await here.report();
  });

  it('survive a reload and the death of the background', async () => {
    const visit = await world.visit('/');
    await choose(visit.tabId, { what: 'dismiss', on: true, key: 'fee:299' });
    await choose(visit.tabId, { what: 'guard', on: false, everywhere: false });
    await world.running.killWorker();
    await visit.page.reload();
    expect(await settings(visit.tabId)).toMatchObject({ dismissed: ['fee:299'], guard: false });
    await choose(visit.tabId, { what: 'dismiss', on: false, key: 'fee:299' });
    await choose(visit.tabId, { what: 'guard', on: true, everywhere: false });
    expect(await settings(visit.tabId)).toMatchObject({ dismissed: [], guard: true });
  });

  it('are not lost where many tabs choose at once', async () => {
    const visits = [await world.visit('/'), await world.visit('/')];
    const keys = Array.from({ length: 20 }, (_, index) => `key ${index}`);
    const chosen = await Promise.all(
      keys.map((key, index) => {
        const message = { type: 'site.set', payload: { what: 'dismiss', on: true, key } };
        return world.api.sendFromPage(visits[index % 2]?.tabId ?? 0, message);
      }),
    );
    expect(new Set(chosen.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":true}']),
    );
    const { dismissed } = await settings(visits[0]?.tabId ?? 0);
    expect([...dismissed].sort()).toEqual([...keys].sort());
    const taken = (key: string): SiteChange => ({ what: 'dismiss', on: false, key });
    await Promise.all(keys.map((key) => choose(visits[0]?.tabId ?? 0, taken(key))));
  });

  it('are made by a frame for the site of its tab, whatever the message names', async () => {
    const visit = await world.visit('/frame');
    const other = await world.visit(world.server.url('/').replace('127.0.0.1', 'localhost'));
    const payload = { what: 'bar', on: false, tabId: other.tabId, host: 'localhost' };
    expect(await world.api.sendFromPage(visit.tabId, { type: 'site.set', payload })).toEqual({
      ok: true,
    });
    expect((await settings(other.tabId)).bar).toBe(true);
    expect((await settings(visit.tabId)).bar).toBe(false);
    const asked = { type: 'site.settings', payload: { tabId: other.tabId } };
    expect(await world.api.sendFromPage(visit.tabId, asked)).toMatchObject({ bar: false });
    await choose(visit.tabId, { what: 'bar', on: true });
  });
});
