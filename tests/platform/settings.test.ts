import { beforeEach, describe, expect, it, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** Just enough of `storage.local`, since the real one is only in a browser. Slow, as it is there. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>) => void>(),
  fails: false,
}));

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 2));

vi.mock('../../lib/platform/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'zh-CN' },
    storage: {
      local: {
        get: async (key: string) => {
          await pause();
          return { [key]: structuredClone(fake.stored[key]) };
        },
        set: async (items: Record<string, unknown>) => {
          await pause();
          if (fake.fails) throw new Error('no room');
          const changes = Object.entries(items).map(([key, newValue]) => [
            key,
            { newValue, oldValue: fake.stored[key] },
          ]);
          Object.assign(fake.stored, structuredClone(items));
          for (const listener of fake.listeners) listener(Object.fromEntries(changes));
        },
        onChanged: {
          addListener: (listener: Listener) => fake.listeners.add(listener),
          removeListener: (listener: Listener) => fake.listeners.delete(listener),
        },
      },
    },
  },
}));

/** Web Locks: one holder at a time, in order (https://w3c.github.io/web-locks/). */
function fakeLocks(): { request(name: string, act: () => Promise<unknown>): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_name, act) {
      last = last.then(act, act);
      return last;
    },
  };
}

const { browserLanguages, changeSettings, loadSettings, saveLocale, watchSettings } = await import(
  '../../lib/platform/settings'
);
const { withChange } = await import('../../lib/platform/sites');

const NEW = { v: 2, locale: 'auto', guard: true, sites: {} };

describe('settings', () => {
  beforeEach(() => {
    fake.stored = {};
    fake.listeners.clear();
    fake.fails = false;
    vi.stubGlobal('navigator', { languages: ['en-US', 'fr'], locks: fakeLocks() });
    vi.spyOn(console, 'warn').mockReturnValue();
    return () => vi.restoreAllMocks();
  });

  it('are the defaults where nothing was chosen', async () => {
    expect(await loadSettings()).toEqual(NEW);
  });

  it('open what version 1 stored, and keep it when something is added', async () => {
    fake.stored = { settings: { v: 1, locale: 'en' } };
    expect(await loadSettings()).toEqual({ ...NEW, locale: 'en' });
    await changeSettings((now) => withChange(now, 'shop.example', { what: 'pause', on: true }));
    const sites = { 'shop.example': { paused: true } };
    expect(fake.stored).toEqual({ settings: { ...NEW, locale: 'en', sites } });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('keeps what was chosen', async () => {
    await saveLocale('en');
    expect(await loadSettings()).toEqual({ ...NEW, locale: 'en' });
  });

  it('loses no choice of two that are made at once', async () => {
    const choose = (host: string) =>
      changeSettings((now) => withChange(now, host, { what: 'bar', on: false }));
    await Promise.all([choose('a.example'), saveLocale('en'), choose('b.example')]);
    const { locale, sites } = await loadSettings();
    expect(locale).toBe('en');
    expect(Object.keys(sites)).toEqual(['a.example', 'b.example']);
  });

  it.each([
    'zh',
    4,
    [],
    { v: 3, locale: 'zh' },
    { v: 2, locale: 'fr' },
    { v: 2, guard: 'yes' },
    { v: 2, sites: { 'shop.example': { paused: 'yes' } } },
  ])('puts aside what cannot be read before it writes: %o', async (stored) => {
    fake.stored = { settings: stored };
    await loadSettings();
    expect(fake.stored).toEqual({ settings: stored });
    await saveLocale('en');
    expect(fake.stored).toMatchObject({
      settings: { v: 2, locale: 'en' },
      'settings.unreadable': stored,
    });
    expect(console.warn).toHaveBeenCalled();
  });

  it('reads the sites that can be read beside one that cannot', async () => {
    const sites = { 'a.example': { paused: true }, 'b.example': { dismissed: 'x' } };
    fake.stored = { settings: { v: 2, sites } };
    expect((await loadSettings()).sites).toEqual({ 'a.example': { paused: true } });
  });

  it('changes nothing where storage fails, and goes on afterwards', async () => {
    await saveLocale('zh');
    fake.fails = true;
    await expect(saveLocale('en')).rejects.toThrow('no room');
    expect((await loadSettings()).locale).toBe('zh');
    fake.fails = false;
    await saveLocale('en');
    expect((await loadSettings()).locale).toBe('en');
  });

  it('tells other pages until they stop listening', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    watchSettings(({ locale }, before) => heard.push(`${before.locale} ${locale}`), stop.signal);
    await saveLocale('en');
    stop.abort();
    await saveLocale('zh');
    expect(heard).toEqual(['auto en']);
  });

  it('asks for the language of the browser before that of pages', () => {
    expect(browserLanguages()).toEqual(['zh-CN', 'en-US', 'fr']);
  });
});
