/** Bundles the gallery, so that each state can be opened in a browser by its address. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

const PAGES = ['popup', 'panel', 'desk', 'packs', 'inpage'];

let built: Promise<string> | undefined;

/** Builds, once for each process, into a directory below `test-output/gallery-site`; gives its absolute path. */
export function buildGallery(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outDir = fileURLToPath(
    new URL(`../../test-output/gallery-site/${process.pid}`, import.meta.url),
  );
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: PAGES.map((page) => `${here}${page}.html`) },
    },
  });
  return outDir;
}
