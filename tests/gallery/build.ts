/** Bundles the gallery, so that each state can be opened in a browser by its address. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Builds into `test-output/gallery-site`; gives that directory's absolute path. */
export async function buildGallery(): Promise<string> {
  const outDir = fileURLToPath(new URL('../../test-output/gallery-site', import.meta.url));
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: [`${here}popup.html`, `${here}desk.html`, `${here}packs.html`] },
    },
  });
  return outDir;
}
