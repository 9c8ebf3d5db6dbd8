/** The demo after set-up and build: a window where there is a display, else pictures and a package. */
import { BROWSER_NAMES } from '../../tests/support/browsers';
import { findBrowser } from '../lib/browsers/find.mjs';
import { say } from '../lib/say.mjs';
import { runHeadless } from './headless';
import { openWindow } from './window';

/** What the command line asked for. */
export interface DemoOptions {
  headless: boolean;
  firefox: boolean;
}

/** Runs the demo; gives the exit code. */
export async function demo(options: DemoOptions): Promise<number> {
  const present = BROWSER_NAMES.filter((name) => findBrowser(name) !== undefined);
  if (hasDisplay() && !options.headless) {
    const wish = options.firefox ? 'firefox' : 'chromium';
    await openWindow(present.includes(wish) ? wish : (present[0] ?? wish));
    return 0;
  }
  say('No display (or --headless): everything goes to demo-output/.');
  return runHeadless(present);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
