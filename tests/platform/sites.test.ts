import { describe, expect, it } from 'vitest';
import type { SiteChange } from '../../lib/platform/messages';
import { MAX_DISMISSED, MAX_SITES, type Settings } from '../../lib/platform/settings-shape';
import { hostOf, settingsFor, withChange } from '../../lib/platform/sites';
import { readSiteChange, readSiteSettings } from '../../lib/platform/sites-read';

const NONE: Settings = { v: 2, locale: 'auto', guard: true, sites: {} };
const HOST = 'shop.example';

function chosen(...changes: SiteChange[]): Settings {
  return changes.reduce((settings, change) => withChange(settings, HOST, change), NONE);
}
const here = (settings: Settings, host: string | null = HOST) => settingsFor(settings, host, 'zh');
const guard = (on: boolean, everywhere = false): SiteChange => ({ what: 'guard', on, everywhere });

describe('hostOf', () => {
  it.each([
    ['https://www.shop.example:8443/a?b#c', 'www.shop.example'],
    ['http://[::1]:80/', '[::1]'],
    ['file:///C:/a.html', 'file:'],
    ['file://server/share/a.html', 'file:'],
    ['about:blank', null],
    ['chrome://settings', null],
    ['moz-extension://x/popup.html', null],
    ['', null],
    [undefined, null],
  ])('of %s is %s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});

describe('choices on a site', () => {
  it('hold there and nowhere else', () => {
    const settings = chosen({ what: 'pause', on: true }, { what: 'bar', on: false });
    expect(here(settings)).toMatchObject({ paused: true, bar: false, guard: false });
    expect(here(settings, 'other.example')).toEqual({
      ...{ locale: 'zh', paused: false, guard: true, bar: true, dismissed: [] },
    });
  });

  it('leave no trace once they are taken back', () => {
    const settings = chosen(
      { what: 'pause', on: true },
      { what: 'pause', on: false },
      { what: 'bar', on: false },
      { what: 'bar', on: true },
      { what: 'dismiss', on: true, key: 'k' },
      { what: 'dismiss', on: false, key: 'k' },
      guard(false),
      guard(true),
    );
    expect(settings).toEqual(NONE);
  });

  it('keep each dismissal once, and the newest when there are too many', () => {
    const dismiss = (key: string): SiteChange => ({ what: 'dismiss', on: true, key });
    expect(here(chosen(dismiss('a'), dismiss('b'), dismiss('a'))).dismissed).toEqual(['b', 'a']);
    const many = Array.from({ length: MAX_DISMISSED + 2 }, (_, i) => dismiss(`k${i}`));
    const { dismissed } = here(chosen(...many));
    expect(dismissed).toHaveLength(MAX_DISMISSED);
    expect(dismissed[0]).toBe('k2');
  });

  it('forget the site that was changed longest ago when there are too many', () => {
    const hosts = Array.from({ length: MAX_SITES + 1 }, (_, i) => `s${i}.example`);
    const full = hosts.slice(0, MAX_SITES).map((host) => [host, { paused: true }] as const);
    let settings: Settings = { ...NONE, sites: Object.fromEntries(full) };
    settings = withChange(settings, 's0.example', { what: 'bar', on: false });
    settings = withChange(settings, `s${MAX_SITES}.example`, { what: 'pause', on: true });
    expect(Object.keys(settings.sites)).toHaveLength(MAX_SITES);
    expect(here(settings, 's0.example').paused).toBe(true);
    expect(here(settings, 's1.example').paused).toBe(false);
  });

  it.each(['__proto__', 'constructor'])('take a host called %s for a host', (host) => {
    expect(settingsFor(NONE, host, 'zh').dismissed).toEqual([]);
    const settings = withChange(NONE, host, { what: 'pause', on: true });
    expect(settingsFor(settings, host, 'zh').paused).toBe(true);
    expect(settingsFor(settings, HOST, 'zh').paused).toBe(false);
  });
});

describe('the guard', () => {
  it('is off on one site, and altogether', () => {
    expect(here(chosen(guard(false))).guard).toBe(false);
    expect(here(chosen(guard(false)), 'other.example').guard).toBe(true);
    expect(here(chosen(guard(false, true)), 'other.example').guard).toBe(false);
    expect(here(withChange(NONE, null, guard(false, true)), null).guard).toBe(false);
  });

  it('off altogether is off on a site that had it on for itself', () => {
    const on = chosen(guard(false, true), guard(true));
    expect(here(on).guard).toBe(true);
    expect(here(on, 'other.example').guard).toBe(false);
    expect(here(withChange(on, 'other.example', guard(false, true))).guard).toBe(false);
  });

  it('on altogether stays off where it was switched off, but not on the site that asks', () => {
    const off = chosen(guard(false));
    expect(here(withChange(off, 'other.example', guard(true, true))).guard).toBe(false);
    expect(here(withChange(off, HOST, guard(true, true))).guard).toBe(true);
  });
});

describe('messages about sites', () => {
  it('are read with suspicion', () => {
    for (const change of [guard(true), { what: 'dismiss', on: true, key: 'k' }] as const) {
      expect(readSiteChange({ ...change, host: 'evil.example', tabId: 4 })).toEqual(change);
    }
    for (const bad of [
      {},
      { what: 'pause' },
      { what: 'pause', on: 1 },
      { what: 'guard', on: true },
      { what: 'dismiss', on: true, key: '' },
      { what: 'dismiss', on: true, key: 'k'.repeat(201) },
      { what: 'locale', on: true },
    ]) {
      expect(readSiteChange(bad)).toBeNull();
    }
  });

  it('give settings only where they are whole', () => {
    const settings = here(NONE);
    expect(readSiteSettings(settings)).toEqual(settings);
    for (const bad of [null, {}, { ...settings, dismissed: [1] }, { ...settings, locale: 'fr' }]) {
      expect(readSiteSettings(bad)).toBeNull();
    }
  });
});
