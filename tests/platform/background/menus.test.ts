/** Menus and keys: registered once, in the user's language, and doing what they say. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, SiteSettings } from '../../../lib/platform/messages';

type Item = { id: string; title: string; contexts: string[] };

const items = new Map<string, Item>();
const stored: Record<string, unknown> = {};
const create = vi.fn();
vi.mock('../../../lib/platform/browser', () => ({
  browser: {
    windows: { getLastFocused: async () => ({ incognito: false }) },
    contextMenus: {
      removeAll: async () => items.clear(),
      create: (item: Item) => {
        if (items.has(item.id)) throw new Error(`duplicate id ${item.id}`);
        items.set(item.id, item);
      },
    },
    i18n: { getUILanguage: () => 'zh-CN' },
    runtime: { getURL: (path: string) => `ext:/${path}` },
    storage: { local: { get: async () => stored } },
    tabs: { create },
  },
}));
const injectScanner = vi.fn<() => Promise<Outcome>>();
const openPanel = vi.fn();
const tellTab = vi.fn();
const saveForUser = vi.fn();
const chooseInTab = vi.fn();
let paused = false;
vi.mock('../../../lib/platform/background/inject', () => ({ injectScanner }));
vi.mock('../../../lib/platform/background/panel', () => ({ openPanel }));
vi.mock('../../../lib/platform/background/tell', () => ({ tellTab }));
vi.mock('../../../lib/platform/background/save', () => ({ saveForUser }));
vi.mock('../../../lib/platform/background/sites', () => ({
  chooseInTab,
  pausedIn: async () => (paused ? { ok: false, refusal: 'paused', detail: '' } : null),
  settingsOfTab: async (): Promise<Partial<SiteSettings>> => ({ paused }),
}));
const { actOnMenu, registerMenus } = await import('../../../lib/platform/background/menus');
const { actOnCommand } = await import('../../../lib/platform/background/commands');

beforeEach(() => {
  vi.clearAllMocks();
  items.clear();
  paused = false;
  delete stored.settings;
  injectScanner.mockResolvedValue({ ok: true });
  tellTab.mockResolvedValue({ ok: true });
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, act: () => Promise<unknown>) => {
    last = last.then(act);
    return last;
  };
  vi.stubGlobal('navigator', { languages: ['zh-CN'], locks: { request } });
});

describe('menus', () => {
  it('are registered without duplicates when two events ask at once', async () => {
    await Promise.all([registerMenus(), registerMenus()]);
    expect([...items.keys()]).toEqual(['check', 'save', 'pause', 'desk', 'packs']);
    expect(items.get('check')).toMatchObject({
      title: '用刷前看检查这段话',
      contexts: ['selection'],
    });
    expect(items.get('save')?.contexts).toEqual(expect.arrayContaining(['page', 'selection']));
  });

  it('speak the language that the user chose', async () => {
    stored.settings = { v: 2, locale: 'en', guard: true, sites: {} };
    await registerMenus();
    expect(items.get('check')?.title).toBe('Check this wording with Swipewise');
  });

  it.each([
    ['8,000 words', 8000, {}],
    ['as many as Firefox tells of', 8192, { cut: true }],
    ['far too many', 30_000, { cut: true }],
  ])('check the selected words on the page, up to their bound: %s', async (_, times, more) => {
    await actOnMenu({ menuItemId: 'check', selectionText: '不退'.repeat(times) }, 5);
    expect(injectScanner).toHaveBeenCalledWith({ tabId: 5, frameId: 0 });
    const checked = { text: '不退'.repeat(8000), ...more };
    expect(tellTab).toHaveBeenCalledWith({ tabId: 5, frameId: 0 }, 'page.check', checked);
    expect(openPanel).not.toHaveBeenCalled();
  });

  it.each(['paused', 'closed', 'silent'])('show the panel where the page is %s', async (why) => {
    paused = why === 'paused';
    if (why === 'closed') {
      injectScanner.mockResolvedValue({ ok: false, refusal: 'browser_page', detail: '' });
    }
    if (why === 'silent') tellTab.mockResolvedValue(null);
    await actOnMenu({ menuItemId: 'check', selectionText: '不退' }, 5);
    expect(openPanel).toHaveBeenCalledWith(5);
    if (why === 'paused') expect(injectScanner).not.toHaveBeenCalled();
  });

  it('save with the selected words, and without', async () => {
    await actOnMenu({ menuItemId: 'save', selectionText: '概不退还' }, 5);
    expect(saveForUser).toHaveBeenCalledWith(5, '概不退还');
    await actOnMenu({ menuItemId: 'save' }, 5);
    expect(saveForUser).toHaveBeenLastCalledWith(5, '');
  });

  it('pause, and open the desk and the rules', async () => {
    await actOnMenu({ menuItemId: 'pause' }, 5);
    expect(chooseInTab).toHaveBeenCalledWith(5, { what: 'pause', on: true });
    await actOnMenu({ menuItemId: 'desk' }, 5);
    await actOnMenu({ menuItemId: 'packs' }, 5);
    expect(create.mock.calls).toEqual([
      [{ url: 'ext://desk.html' }],
      [{ url: 'ext://packs.html' }],
    ]);
  });

  it('leave alone what is not theirs', () => {
    expect(actOnMenu({ menuItemId: 'constructor' }, 5)).toBeUndefined();
    expect(actOnMenu({ menuItemId: 7 }, 5)).toBeUndefined();
    expect(actOnMenu({ menuItemId: 'check' }, undefined)).toBeUndefined();
  });
});

describe('keys', () => {
  it('step through the findings, not on a paused site', async () => {
    await actOnCommand('next', 5);
    await actOnCommand('previous', 5);
    expect(tellTab.mock.calls.map(([, , payload]) => payload)).toEqual([{ by: 1 }, { by: -1 }]);
    paused = true;
    await actOnCommand('next', 5);
    expect(tellTab).toHaveBeenCalledTimes(2);
  });

  it('open the panel before anything is awaited', () => {
    void actOnCommand('panel', 5);
    expect(openPanel).toHaveBeenCalledWith(5);
  });

  it('save, and let a paused site go on', async () => {
    await actOnCommand('save', 5);
    expect(saveForUser).toHaveBeenCalledWith(5);
    paused = true;
    await actOnCommand('pause', 5);
    expect(chooseInTab).toHaveBeenCalledWith(5, { what: 'pause', on: false });
  });

  it('are nothing where they are not in the manifest', () => {
    expect(actOnCommand('toString', 5)).toBeUndefined();
  });
});
