/** What the user chose on a site: read from the settings and written into them. Pure. */
import type { Locale } from '../i18n/locale';
import type { SiteChange, SiteSettings } from './messages';
import { MAX_DISMISSED, MAX_SITES, type Settings, type SiteChoices } from './settings-shape';

/** Pages from the disk have no host; they share one key. */
const FILES = 'file:';

/**
 * The host that choices are kept by: `www.shop.example`, without port; `file:` for pages from the
 * disk. Null for pages that are not the web's, on which nothing can be chosen.
 */
export function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return FILES;
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** What holds on a host; with null, what holds where the user chose nothing. */
export function settingsFor(settings: Settings, host: string | null, locale: Locale): SiteSettings {
  const { paused = false, guard = settings.guard, bar = true, dismissed = [] } = of(settings, host);
  return { locale, paused, guard: guard && !paused, bar, dismissed };
}

/** The settings after a choice on a host. With null only a choice for all sites changes anything. */
export function withChange(settings: Settings, host: string | null, change: SiteChange): Settings {
  const everywhere = change.what === 'guard' && change.everywhere;
  const base = everywhere ? guardEverywhere(settings, change.on) : settings;
  if (host === null) return base;
  const site = edited(of(base, host), change, base.guard);
  // Last in the record is the one changed last, so that the first is the one to forget.
  const others = Object.entries(base.sites).filter(([key]) => key !== host);
  const all = Object.keys(site).length === 0 ? others : [...others, [host, site] as const];
  return { ...base, sites: Object.fromEntries(all.slice(-MAX_SITES)) };
}

/** A host may be called as a member of every object is: `constructor`. */
function of({ sites }: Settings, host: string | null): SiteChoices {
  return host !== null && Object.hasOwn(sites, host) ? (sites[host] ?? {}) : {};
}

/** Off altogether is off on every site; on altogether leaves off where the user said so. */
function guardEverywhere(settings: Settings, on: boolean): Settings {
  if (on) return { ...settings, guard: true };
  const sites = Object.entries(settings.sites).map(([host, { guard: _, ...site }]) => [host, site]);
  return {
    ...settings,
    guard: false,
    sites: Object.fromEntries(sites.filter(([, site]) => Object.keys(site ?? {}).length > 0)),
  };
}

function edited(site: SiteChoices, change: SiteChange, guardElsewhere: boolean): SiteChoices {
  switch (change.what) {
    case 'pause': {
      const { paused: _, ...rest } = site;
      return change.on ? { ...rest, paused: true } : rest;
    }
    case 'bar': {
      const { bar: _, ...rest } = site;
      return change.on ? rest : { ...rest, bar: false };
    }
    case 'guard': {
      const { guard: _, ...rest } = site;
      return change.on === guardElsewhere ? rest : { ...rest, guard: change.on };
    }
    case 'dismiss':
      return withDismissal(site, change.key, change.on);
  }
}

function withDismissal(site: SiteChoices, key: string, on: boolean): SiteChoices {
  const { dismissed = [], ...rest } = site;
  const others = dismissed.filter((one) => one !== key);
  const next = on ? [...others, key].slice(-MAX_DISMISSED) : others;
  return next.length === 0 ? rest : { ...rest, dismissed: next };
}
