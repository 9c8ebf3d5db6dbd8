/** Evidence that is asked for on the page itself: no page of the extension is open meanwhile. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../support/browsers';
import { clickWords, waitForWords } from '../support/clicks';
import { openDesk } from '../support/evidence';
import { heardOfCapture as heard, listenForCapture as listen } from '../support/heard';
import { openWorld, type World } from '../support/world';

const SITE = {
  '/': `<!doctype html><meta charset="utf-8"><title>山雀收款机</title>
    <h1>收款机免费领</h1><p>首次刷卡扣除 299 元激活费，激活后不予退还。</p>`,
};
const PATIENCE = { timeout: 60_000, interval: 200 };
const OVER = ['saved', 'failed', 'cancelled'];

describe.each(BROWSER_NAMES)('evidence asked for on a page in %s', (name) => {
  let world: World;
  let own: Page;

  beforeAll(async () => {
    world = await openWorld(name, { site: SITE });
    own = await world.running.openExtensionPage('popup.html?tab=0');
  });

  afterAll(() => world?.close());

  const save = (tabId: number, selection: string) =>
    world.api.sendFromPage(tabId, { type: 'evidence.save', payload: { selection } });

  it('is saved with the selected words though the background was killed', async () => {
    const visit = await world.visit('/');
    await listen(own, visit.tabId);
    await world.running.killWorker();
    expect(await save(visit.tabId, '激活后不予退还')).toEqual({ ok: true });
    const last = async () => (await heard(own, visit.tabId)).at(-1)?.type;
    await expect.poll(last, PATIENCE).toBe('saved');
    const events = await heard(own, visit.tabId);
    expect(events[0]).toMatchObject({ type: 'stage', stage: 'prepare' });
    expect(events.filter(({ type }) => OVER.includes(type))).toHaveLength(1);

    const desk = await openDesk(world, '山雀收款机');
    await waitForWords(desk, 'selection.txt');
    await clickWords(desk, '核验全部');
    await waitForWords(desk, /没有变过/);
    await desk.close();
  });

  it('goes one at a time in a tab, and can be stopped', async () => {
    const visit = await world.visit('/');
    await listen(own, visit.tabId);
    const answers = await Promise.all([save(visit.tabId, ''), save(visit.tabId, '')]);
    expect(answers).toContainEqual({ ok: true });
    expect(answers).toContainEqual(expect.objectContaining({ ok: false, refusal: 'busy' }));
    const cancel = { type: 'evidence.cancel', payload: {} };
    expect(await world.api.sendFromPage(visit.tabId, cancel)).toEqual({ ok: true });
    const last = async () => (await heard(own, visit.tabId)).at(-1)?.type;
    await expect.poll(last, PATIENCE).toMatch(/cancelled|saved/);
  });

  it('is not lost to a death in its midst: the next one is saved, and the log is whole', async () => {
    const visit = await world.visit('/');
    await listen(own, visit.tabId);
    expect(await save(visit.tabId, '')).toEqual({ ok: true });
    await world.running.killWorker();
    await expect.poll(() => save(visit.tabId, '再存一次'), PATIENCE).toEqual({ ok: true });
    const last = async () => (await heard(own, visit.tabId)).at(-1)?.type;
    await expect.poll(last, PATIENCE).toBe('saved');
    const desk = await openDesk(world);
    await clickWords(desk, '核验全部');
    await waitForWords(desk, /没有变过/);
  });
});
