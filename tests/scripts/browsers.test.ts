/** Where browsers are looked for, on every platform. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/lib/browsers/find.mjs';
import { usualPlaces } from '../../scripts/lib/browsers/places.mjs';

describe('usualPlaces', () => {
  it('goes through PATH on Linux, Chromium before Chrome', () => {
    const places = usualPlaces('chromium', 'linux', { PATH: '/opt/bin' });
    expect(places[0]).toBe('/opt/bin/chromium');
    expect(places).toContain('/usr/bin/google-chrome');
  });

  it('knows the applications folder of macOS', () => {
    expect(usualPlaces('firefox', 'darwin', {})).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ]);
  });

  it('knows the program folders of Windows, also with Edge alone', () => {
    const env = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\x\\AppData\\Local' };
    const places = usualPlaces('chromium', 'win32', env);
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places.some((path) => path.startsWith('undefined'))).toBe(false);
  });
});

describe('findBrowser', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('takes the environment variable first', () => {
    vi.stubEnv('SWIPEWISE_CHROMIUM', process.execPath);
    expect(findBrowser('chromium')).toBe(process.execPath);
  });

  it('says so when the variable names nothing', () => {
    vi.stubEnv('SWIPEWISE_FIREFOX', '/no/such/firefox');
    expect(() => findBrowser('firefox')).toThrow('/no/such/firefox');
  });
});
