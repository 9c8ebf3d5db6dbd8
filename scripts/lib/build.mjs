/** Both builds of the extension, into .output/. */
import { runTool, tail } from './run.mjs';
import { Complaint, say, since } from './say.mjs';

/** Arguments of each build, by the browser it is for. */
const BUILDS = { chromium: ['build'], firefox: ['build', '-b', 'firefox', '--mv3'] };

/**
 * Builds for Chromium (.output/chrome-mv3) and for Firefox (.output/firefox-mv3).
 * @throws {Complaint} with the last lines of the build that failed
 */
export async function buildBoth() {
  for (const [name, args] of Object.entries(BUILDS)) {
    const start = performance.now();
    const { code, output } = await runTool('wxt/bin/wxt.mjs', args);
    if (code !== 0) throw new Complaint(`The build for ${name} failed:\n${tail(output)}`);
    say(`Built for ${name} in ${since(start)}.`);
  }
}
