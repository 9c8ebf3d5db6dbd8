/** All set-up in one place: packages, both browsers, a Chinese font. Used by demo, test and setup. */
import { ensureDependencies } from './bootstrap.mjs';
import { downloadBrowser } from './browsers/download.mjs';
import { BROWSERS, ENV, findBrowser } from './browsers/find.mjs';
import { aptInstall, canApt } from './debian.mjs';
import { FONT_PACKAGE, hasChineseFont } from './fonts.mjs';
import { Complaint, say } from './say.mjs';

/** @typedef {import('./browsers/places.mjs').BrowserName} BrowserName */

const APT_NAMES = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * @typedef {object} Machine
 * @property {Partial<Record<BrowserName, string>>} browsers path of each browser that could be had
 * @property {boolean} font whether pictures can show Chinese
 * @property {string[]} problems what could not be had, and what to do about it
 */

/**
 * Brings the machine to where demo and tests can run: does what is missing, says what it does,
 * and is quick when nothing is missing.
 * @returns {Promise<Machine>}
 * @throws {Complaint} when the packages cannot be installed
 */
export async function setUp() {
  await ensureDependencies();
  /** @type {string[]} */
  const problems = [];
  await fromDebian(problems);
  for (const name of BROWSERS) await fromMaker(name, problems);
  const font = await hasChineseFont();
  if (!font) problems.push(`No Chinese font: pictures show boxes. Install ${FONT_PACKAGE}.`);
  const browsers = Object.fromEntries(BROWSERS.map((name) => [name, findBrowser(name)]));
  return { browsers, font, problems };
}

/** @param {string[]} problems */
async function fromDebian(problems) {
  if (!canApt()) return;
  const names = BROWSERS.filter((name) => !findBrowser(name)).map((name) => APT_NAMES[name]);
  if (!(await hasChineseFont())) names.push('fontconfig', FONT_PACKAGE);
  if (names.length === 0) return;
  await orNote(problems, () => aptInstall(names));
}

/**
 * @param {BrowserName} name
 * @param {string[]} problems
 */
async function fromMaker(name, problems) {
  // Where apt is the way, a download would only hide that apt failed.
  if (findBrowser(name) || canApt()) return;
  await orNote(problems, () => downloadBrowser(name), `${name}: install it, or set ${ENV[name]}.`);
}

/**
 * @param {string[]} problems
 * @param {() => Promise<unknown>} act
 * @param {string} [advice]
 */
async function orNote(problems, act, advice = '') {
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    say(error.message);
    problems.push(`${advice} ${error.message}`.trim());
  }
}

/**
 * Prints what {@link setUp} found.
 * @param {Machine} machine
 */
export function sayMachine(machine) {
  for (const name of BROWSERS) say(`  ${name}: ${machine.browsers[name] ?? 'missing / 没有'}`);
  say(`  Chinese font: ${machine.font ? 'yes' : 'missing / 没有'}`);
  for (const problem of machine.problems) say(`  ! ${problem}`);
}
