/** Where browsers usually stand, by platform. Pure data and one look at the disk. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The two browsers the extension is built for. */
export const BROWSERS = /** @type {const} */ (['chromium', 'firefox']);
/** @typedef {typeof BROWSERS[number]} BrowserName */

/** Environment variable that overrides the search, by browser. */
export const ENV = { chromium: 'SWIPEWISE_CHROMIUM', firefox: 'SWIPEWISE_FIREFOX' };

/** Program names on PATH, best first. Chromium before Chrome: it comes with the distribution. */
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const WINDOWS = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/**
 * Every path worth a look for this browser, best first.
 * @param {BrowserName} name
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string[]}
 */
export function usualPlaces(name, platform = process.platform, env = process.env) {
  if (platform === 'darwin') return MAC[name];
  if (platform === 'win32') return windowsPlaces(name, env);
  const folders = (env.PATH ?? '').split(delimiter).concat('/usr/bin', '/usr/local/bin');
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * @param {BrowserName} name
 * @param {NodeJS.ProcessEnv} env
 */
function windowsPlaces(name, env) {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS[name].map((path) => `${root}\\${path}`));
}

/**
 * The first of {@link usualPlaces} that is there.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function installedBrowser(name) {
  return usualPlaces(name).find((path) => existsSync(path));
}
