/** Who may ask the background for what. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../lib/platform/settings-shape';

const tabs = {
  ...{ get: vi.fn(), sendMessage: vi.fn() },
  query: async () => [
    { id: 5, url: 'https://shop.example/a' },
    { id: 6, url: 'https://other.example/' },
    { id: 7, url: 'chrome://settings' },
  ],
};
const stored: { settings?: Settings } = {};
const action = {
  ...{ setBadgeText: vi.fn(), setTitle: vi.fn() },
  ...{ setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() },
};
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    ...{ action, tabs },
    i18n: { getUILanguage: () => 'zh-CN', getMessage: (key: string) => key },
    runtime: { getURL: (path: string) => `ext:/${path}` },
    permissions: { contains: async () => true },
    commands: { getAll: async () => [] },
    storage: {
      local: {
        get: async () => structuredClone(stored),
        set: async (items: object) => void Object.assign(stored, structuredClone(items)),
      },
    },
  },
}));
const injectScanner = vi.fn();
const injectFor = async (_: unknown, refused: () => Promise<unknown>) =>
  (await refused()) ?? (await injectScanner());
const [injectWhereFired, takeStyle] = [vi.fn(), vi.fn()];
const openPanel = vi.fn();
const saveForPage = vi.fn();
vi.mock('../../../lib/platform/background/inject', () => ({
  ...{ injectFor, injectScanner, injectWhereFired, takeStyle },
}));
vi.mock('../../../lib/platform/background/panel', () => ({ openPanel }));
vi.mock('../../../lib/platform/background/save', () => ({ saveForPage, cancelPageSave: vi.fn() }));
const { answerTo } = await import('../../../lib/platform/background/serve');
const { followIn } = await import('../../../lib/platform/background/follow');

const OWN = { kind: 'own' } as const;
const TOP = { kind: 'content', tabId: 5, frameId: 0 } as const;
const FRAME = { kind: 'content', tabId: 5, frameId: 3 } as const;
const ask = (type: string, payload: object, who: Parameters<typeof answerTo>[1]) =>
  answerTo({ type, payload }, who);
const PAUSE = { what: 'pause', on: true };
const UNFIT = { ok: false, refusal: 'failed' };

beforeEach(() => {
  vi.clearAllMocks();
  delete stored.settings;
  vi.spyOn(console, 'debug').mockReturnValue();
  vi.stubGlobal('navigator', {
    languages: ['zh-CN'],
    locks: { request: (_: string, act: () => unknown) => act() },
  });
  injectScanner.mockResolvedValue({ ok: true });
  openPanel.mockResolvedValue({ ok: true });
  saveForPage.mockResolvedValue({ ok: true });
  tabs.sendMessage.mockResolvedValue({ ok: true });
  tabs.get.mockImplementation(async (id: number) => {
    const tab = (await tabs.query()).find((one) => one.id === id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}`);
    return tab;
  });
});

describe('choices on a site', () => {
  it("are for the sender's own tab, whatever it names", async () => {
    const noBar = { what: 'bar', on: false, tabId: 6 };
    expect(await ask('site.set', noBar, FRAME)).toEqual({ ok: true });
    expect(Object.keys(stored.settings?.sites ?? {})).toEqual(['shop.example']);
    expect(await ask('site.settings', { tabId: 6 }, FRAME)).toMatchObject({ bar: false });
  });

  const guard = (on: boolean, everywhere = true) => ({ what: 'guard', on, everywhere });
  it.each([
    ['pause', PAUSE, TOP],
    ['end a pause', { ...PAUSE, on: false }, TOP],
    ['switch the guard on everywhere', guard(true), TOP],
    [
      'off everywhere in a frame of another site',
      guard(false),
      { ...FRAME, url: 'https://ad.example/' },
    ],
    ['off everywhere in a frame without a site', guard(false), FRAME],
  ])('cannot be made by a page: %s', async (_, choice, who) => {
    expect(await ask('site.set', choice, who)).toMatchObject(UNFIT);
    expect(stored.settings).toBeUndefined();
  });

  it.each([
    ['on top', guard(false), TOP],
    ['in a frame of its own site', guard(false), { ...FRAME, url: 'https://shop.example/till' }],
    ['for its own site in any frame', guard(false, false), FRAME],
  ])('by a page can switch the guard off %s', async (_, choice, who) => {
    expect(await ask('site.set', choice, who)).toEqual({ ok: true });
    expect(await ask('site.settings', {}, TOP)).toMatchObject({ guard: false });
  });

  it('are for the tab that an extension page names', async () => {
    expect(await ask('site.set', { ...PAUSE, tabId: 6 }, OWN)).toEqual({ ok: true });
    expect(await ask('site.settings', { tabId: 6 }, OWN)).toMatchObject({ paused: true });
    expect(await ask('site.settings', {}, OWN)).toMatchObject({ paused: false, guard: true });
    expect(await ask('site.set', PAUSE, OWN)).toMatchObject(UNFIT);
    expect(await ask('site.set', { what: 'x', tabId: 6 }, OWN)).toMatchObject(UNFIT);
  });

  it('cannot be made where there is no site, but for all sites', async () => {
    const there = await ask('site.set', { ...PAUSE, tabId: 7 }, OWN);
    expect(there).toMatchObject({ refusal: 'browser_page' });
    expect(await ask('site.set', { ...PAUSE, tabId: 99 }, OWN)).toMatchObject({
      refusal: 'tab_closed',
    });
    const off = { what: 'guard', on: false, everywhere: true, tabId: 7 };
    expect(await ask('site.set', off, OWN)).toEqual({ ok: true });
    expect(await ask('site.settings', { tabId: 5 }, OWN)).toMatchObject({ guard: false });
  });

  it('are the defaults where the tab is gone', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    expect(await ask('site.settings', { tabId: 99 }, OWN)).toMatchObject({ paused: false });
  });
});

describe('a paused site', () => {
  beforeEach(async () => {
    await ask('site.set', { ...PAUSE, tabId: 5 }, OWN);
  });

  it('gets no scanner, neither by the gate nor by the popup', async () => {
    expect(await ask('gate.fired', {}, TOP)).toMatchObject({ refusal: 'paused' });
    expect(await ask('scanner.ensure', { tabId: 5 }, OWN)).toMatchObject({ refusal: 'paused' });
    const url = 'https://shop.example/b';
    expect(await ask('gate.fired', {}, { ...TOP, url })).toMatchObject({ refusal: 'paused' });
    expect(injectScanner).not.toHaveBeenCalled();
    expect(await ask('scanner.ensure', { tabId: 6 }, OWN)).toEqual({ ok: true });
    expect(await ask('gate.fired', {}, { ...TOP, tabId: 6 })).toEqual({ ok: true });
  });

  it('stops a scanner that was out of reach when it was paused', async () => {
    const counts = { high: 3, medium: 0, low: 0, info: 0 };
    expect(await ask('page.summary', { counts }, TOP)).toMatchObject({ refusal: 'paused' });
    expect(tabs.sendMessage).toHaveBeenCalledWith(5, { type: 'page.stop', payload: {} }, {});
    expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 5, text: '' });
    expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 5, title: 'actionTitlePaused' });
    expect(takeStyle).toHaveBeenCalledWith(5);
  });
});

describe('open pages', () => {
  const NONE: Settings = { v: 2, locale: 'auto', guard: true, sites: {} };
  const sent = () => tabs.sendMessage.mock.calls.map(([tab, { type }]) => `${tab} ${type}`);

  it('are told what has changed for them, and only then', async () => {
    const paused: Settings = { ...NONE, sites: { 'shop.example': { paused: true } } };
    stored.settings = paused;
    await followIn(paused, NONE);
    expect(sent()).toEqual(['5 site.changed', '5 page.stop']);
    stored.settings = NONE;
    await followIn(NONE, paused);
    expect(injectWhereFired.mock.calls).toEqual([[5]]);
    expect(injectScanner).not.toHaveBeenCalled();
    tabs.sendMessage.mockClear();
    await followIn({ ...NONE, locale: 'en' }, NONE);
    expect(sent()).toEqual(['5 site.changed', '6 site.changed']);
    tabs.sendMessage.mockClear();
    await followIn({ ...NONE, locale: 'zh' }, NONE);
    expect(sent()).toEqual([]);
  });

  it('end up as chosen last, however long the choice before takes to reach them', async () => {
    const paused: Settings = { ...NONE, sites: { 'shop.example': { paused: true } } };
    stored.settings = paused;
    let stop: () => void = () => {};
    tabs.sendMessage.mockImplementation((_, { type }) =>
      type === 'page.stop' ? new Promise<void>((done) => (stop = done)) : Promise.resolve(),
    );
    const first = followIn(paused, NONE);
    await vi.waitFor(() => expect(sent()).toContain('5 page.stop'));
    stored.settings = NONE;
    const second = followIn(NONE, paused);
    await new Promise((resolve) => setTimeout(resolve));
    expect(injectWhereFired).not.toHaveBeenCalled();
    stop();
    await Promise.all([first, second]);
    expect(injectWhereFired.mock.calls).toEqual([[5]]);
    expect(sent().filter((one) => one === '5 page.stop')).toHaveLength(1);
  });

  it('go on though one of them is gone', async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error('no receiver'));
    await followIn({ ...NONE, guard: false }, NONE);
    expect(sent()).toEqual(['5 site.changed', '6 site.changed']);
  });
});

describe('what only a script in a page may ask', () => {
  it.each(['evidence.save', 'evidence.cancel', 'panel.open', 'gate.fired'])('%s', async (type) => {
    expect(await ask(type, {}, OWN)).toMatchObject(UNFIT);
  });

  it('goes with the words that it gives, if they are words', async () => {
    await ask('evidence.save', { selection: '不退' }, FRAME);
    await ask('evidence.save', { selection: { toString: '' } }, FRAME);
    expect(saveForPage.mock.calls.map(([, selection]) => selection)).toEqual(['不退', undefined]);
  });

  it('opens the panel before anything is awaited', () => {
    void ask('panel.open', {}, FRAME);
    expect(openPanel).toHaveBeenCalledWith(5);
  });
});
