/** Finds a browser: environment variable, usual places, an earlier download. */
import { existsSync } from 'node:fs';
import { Complaint } from '../say.mjs';
import { downloadedBrowser } from './download.mjs';
import { ENV, installedBrowser } from './places.mjs';

export { BROWSERS, ENV } from './places.mjs';

/**
 * Path of a browser that is on this machine, or undefined. Installs nothing.
 * @param {import('./places.mjs').BrowserName} name
 * @returns {string | undefined}
 * @throws {Complaint} when the environment variable names a file that is not there
 */
export function findBrowser(name) {
  const wish = process.env[ENV[name]];
  if (wish && !existsSync(wish)) {
    throw new Complaint(`${ENV[name]} names ${wish}, which is not there.`);
  }
  return wish || installedBrowser(name) || downloadedBrowser(name);
}
