/**
 * The shape of the stored settings, version 2, and how older and damaged ones are read.
 *
 * Version 1 held the language alone. Version 2 adds the guard and what the user chose site by site.
 */
import type { LocaleChoice } from '../i18n/locale';
import { isFields } from './wire';

/** What the user chose on one site. A field that is absent is as on every other site. */
export interface SiteChoices {
  /** Nothing is read, marked or guarded here. */
  paused?: true;
  /** Another answer than {@link Settings.guard}. */
  guard?: boolean;
  /** The bar is hidden here. */
  bar?: false;
  /** Keys of findings that are no problem here, oldest first; at most {@link MAX_DISMISSED}. */
  dismissed?: string[];
}

/** Settings, version 2. */
export interface Settings {
  v: 2;
  /** Language of the interface. */
  locale: LocaleChoice;
  /** Whether the guard asks before an act that binds, where a site has no answer of its own. */
  guard: boolean;
  /** By host (see sites.ts), the one changed longest ago first; at most {@link MAX_SITES}. */
  sites: Record<string, SiteChoices>;
}

/**
 * Sites that are remembered. Beyond, the one changed longest ago is forgotten, without a word: all
 * that happens is that the extension speaks up there again, which is the safe side.
 */
export const MAX_SITES = 2000;
/** Dismissals on one site. Beyond, the oldest is forgotten: its finding is shown again. */
export const MAX_DISMISSED = 500;
/** UTF-16 units of one dismissal's key. */
export const MAX_KEY = 200;

/** What was read, and whether that is all that was stored. */
export interface ReadSettings {
  settings: Settings;
  /** False where something stored could not be understood: it must be kept when settings are saved. */
  whole: boolean;
}

/** Reads what is stored; each part that is missing or not understood takes its default. */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === undefined || stored === null) return { settings: defaults(), whole: true };
  if (!isFields(stored)) return { settings: defaults(), whole: false };
  const { sites, whole } = readSites(stored.sites);
  const { v, locale, guard } = stored;
  const settings: Settings = {
    v: 2,
    locale: locale === 'zh' || locale === 'en' ? locale : 'auto',
    guard: guard !== false,
    sites,
  };
  const known = (v === 1 || v === 2) && isFlag(guard) && LOCALES.has(locale);
  return { settings, whole: known && whole };
}

const LOCALES = new Set<unknown>(['zh', 'en', 'auto', undefined]);

function defaults(): Settings {
  return { v: 2, locale: 'auto', guard: true, sites: {} };
}

function isFlag(value: unknown): value is boolean | undefined {
  return value === undefined || typeof value === 'boolean';
}

/** The sites that could be read, and whether those are all of them. */
function readSites(stored: unknown): { sites: Record<string, SiteChoices>; whole: boolean } {
  if (stored === undefined) return { sites: {}, whole: true };
  if (!isFields(stored)) return { sites: {}, whole: false };
  const all = Object.entries(stored);
  const read = all.flatMap(([host, site]) => {
    const choices = readSite(site);
    return choices === null ? [] : [[host, choices] as const];
  });
  return { sites: Object.fromEntries(read), whole: read.length === all.length };
}

function readSite(site: unknown): SiteChoices | null {
  if (!isFields(site)) return null;
  const { paused, guard, bar, dismissed } = site;
  if (![paused, guard, bar].every(isFlag) || !isKeys(dismissed)) return null;
  return {
    ...(paused === true ? { paused } : {}),
    ...(typeof guard === 'boolean' ? { guard } : {}),
    ...(bar === false ? { bar } : {}),
    ...(dismissed === undefined ? {} : { dismissed: dismissed.slice(-MAX_DISMISSED) }),
  };
}

function isKeys(value: unknown): value is string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((key) => isKey(key)));
}

/** Whether the value can be the key of a dismissal. */
export function isKey(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_KEY;
}
