/**
 * `npm run build`: the extension for Chromium and for Firefox, ready to be loaded unpacked. Stops where
 * a rule lacks its examples.
 */
import { ensureDependencies } from './lib/bootstrap.mjs';
import { buildBoth } from './lib/build.mjs';
import { checkExamples } from './lib/examples.mjs';
import { runMain, say } from './lib/say.mjs';

await runMain(async () => {
  await ensureDependencies();
  await checkExamples();
  await buildBoth();
  say('Chromium: .output/chrome-mv3   Firefox: .output/firefox-mv3');
});
