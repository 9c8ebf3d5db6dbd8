/** `npm run build`: the extension for Chromium and for Firefox, ready to be loaded unpacked. */
import { ensureDependencies } from './lib/bootstrap.mjs';
import { buildBoth } from './lib/build.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  await ensureDependencies();
  await buildBoth();
  say('Chromium: .output/chrome-mv3   Firefox: .output/firefox-mv3');
});
