/** The extension's entries in the browser's menus: on a page, on selected words, on the button. */
import { textFor } from '../../i18n/index';
import { pickLocale } from '../../i18n/locale';
import { browser } from '../browser';
import { openDesk } from '../desk';
import { browserLanguages, loadSettings, watchSettings } from '../settings';
import { checkWording, openPacks, togglePause } from './acts';
import { saveForUser } from './save';

/** Two events that come together (installed, started, language) must not register twice. */
const LOCK = 'swipewise.menus';
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

/** What a click tells, of what is used. */
export interface MenuClick {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

/** By entry: where it stands, and what a click does in a tab. */
const ENTRIES = {
  check: {
    on: { contexts: ['selection'], documentUrlPatterns: PAGES },
    act: (tabId: number, selection: string) => checkWording(tabId, selection),
  },
  save: {
    on: { contexts: ['page', 'frame', 'selection', 'image', 'link'], documentUrlPatterns: PAGES },
    act: (tabId: number, selection: string) => saveForUser(tabId, selection),
  },
  pause: { on: { contexts: ['action'] }, act: (tabId: number) => togglePause(tabId) },
  desk: { on: { contexts: ['action'] }, act: () => openDesk() },
  packs: { on: { contexts: ['action'] }, act: () => openPacks() },
} as const;

type Entry = keyof typeof ENTRIES;

/**
 * Serves the menus. Call it synchronously when the worker starts. The browser keeps the entries:
 * they are registered anew when the extension is installed or updated, when the browser starts, and
 * when the user chooses another language. Pages that are open at an update keep their old scripts,
 * which end by themselves; nothing is injected into them until they are loaded again or asked for.
 */
export function serveMenus(): void {
  const again = (): void => {
    registerMenus().catch(report);
  };
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  watchSettings((now, before) => {
    if (now.locale !== before.locale) again();
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    actOnMenu(click, tab?.id)?.catch(report);
  });
}

/** Puts the entries in place, in the user's language, instead of those that were there. */
export async function registerMenus(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const { menus } = textFor(pickLocale((await loadSettings()).locale, browserLanguages()));
    await browser.contextMenus.removeAll();
    for (const id of Object.keys(ENTRIES).filter(isEntry)) {
      const { contexts, ...where } = { ...ENTRIES[id].on };
      browser.contextMenus.create({ id, title: menus[id], contexts: [...contexts], ...where });
    }
  });
}

/** Does what was clicked; undefined for an entry that is not ours, or without a tab. */
export function actOnMenu(click: MenuClick, tabId: number | undefined): Promise<void> | undefined {
  const { menuItemId: id, selectionText = '' } = click;
  if (tabId === undefined || typeof id !== 'string' || !isEntry(id)) return undefined;
  return ENTRIES[id].act(tabId, selectionText);
}

function isEntry(id: string): id is Entry {
  return Object.hasOwn(ENTRIES, id);
}

function report(error: unknown): void {
  console.error('[swipewise] menus', error);
}
