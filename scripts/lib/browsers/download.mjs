/**
 * The last resort on a machine without root and without a browser: the browser makers' own
 * builds, fetched by @puppeteer/browsers into .cache/ inside the repository.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT, runTool, tail } from '../run.mjs';
import { Complaint, say } from '../say.mjs';

/** @typedef {import('./places.mjs').BrowserName} BrowserName */

const CACHE = `${ROOT}.cache/browsers`;
const BUILDS = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/** @param {BrowserName} name */
const noteFile = (name) => `${CACHE}/${name}.path`;

/**
 * A browser that an earlier run has downloaded.
 * @param {BrowserName} name
 * @returns {string | undefined}
 */
export function downloadedBrowser(name) {
  if (!existsSync(noteFile(name))) return undefined;
  const path = readFileSync(noteFile(name), 'utf8').trim();
  return existsSync(path) ? path : undefined;
}

/**
 * Downloads a browser (100 to 200 MB) and remembers where it is.
 * @param {BrowserName} name
 * @returns {Promise<string>} path of its program
 * @throws {Complaint} when it cannot be had
 */
export async function downloadBrowser(name) {
  say(`Downloading ${BUILDS[name]} into .cache/ (once) ...`);
  const args = ['install', BUILDS[name], '--path', CACHE, '--format', '{{path}}'];
  const { code, output, stdout } = await runTool('@puppeteer/browsers/lib/cjs/main-cli.js', args);
  const path = stdout.trim().split('\n').at(-1) ?? '';
  if (code !== 0 || !existsSync(path)) throw new Complaint(tail(output, 5));
  writeFileSync(noteFile(name), path);
  return path;
}
