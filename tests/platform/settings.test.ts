import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

/** Just enough of `storage.local`, since the real one is only in a browser. */
const fake = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<(changes: Record<string, { newValue?: unknown }>) => void>(),
}));

vi.mock('../../lib/platform/browser', () => ({
  browser: {
    i18n: { getUILanguage: () => 'zh-CN' },
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.stored[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(fake.stored, items);
          const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }]);
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

const { browserLanguages, loadSettings, parseSettings, saveLocale, watchSettings } = await import(
  '../../lib/platform/settings'
);

describe('settings', () => {
  beforeEach(() => {
    fake.stored = {};
    fake.listeners.clear();
  });

  it.each([undefined, null, 'zh', 4, {}, { locale: 'fr' }, { locale: 4 }])(
    'takes %o as nothing chosen',
    (stored) => {
      expect(parseSettings(stored)).toEqual({ v: 1, locale: 'auto' });
    },
  );

  it('keeps what was chosen', async () => {
    await saveLocale('en');
    expect(await loadSettings()).toEqual({ v: 1, locale: 'en' });
  });

  it('tells other pages until they stop listening', async () => {
    const heard: string[] = [];
    const stop = new AbortController();
    watchSettings((settings) => heard.push(settings.locale), stop.signal);
    await saveLocale('en');
    stop.abort();
    await saveLocale('zh');
    expect(heard).toEqual(['en']);
  });

  it('asks for the language of the browser before that of pages', () => {
    vi.stubGlobal('navigator', { languages: ['en-US', 'fr'] });
    expect(browserLanguages()).toEqual(['zh-CN', 'en-US', 'fr']);
    vi.unstubAllGlobals();
  });
});
