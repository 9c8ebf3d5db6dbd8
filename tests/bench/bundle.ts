/** A module of lib/core as it ships: bundled and minified by Vite, its words packed. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type * as Scan from '../../lib/core/scan';
import { packedWords } from '../../scripts/vite/packed-words';

/** The bundled module and its size in bytes. */
export interface Bundle {
  core: typeof Scan;
  minified: number;
  gzipped: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles `lib/core/scan.ts`, or another module that exports the same, and loads it. */
export async function bundleOf(path: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'swipewise-bench-'));
  try {
    const name = 'bundle.mjs';
    await build({
      ...{ configFile: false, logLevel: 'error', publicDir: false, plugins: [packedWords()] },
      build: {
        ...{ ssr: join(ROOT, path), minify: true, outDir: folder },
        rolldownOptions: { output: { entryFileNames: name } },
      },
    });
    const target = join(folder, name);
    const code = await readFile(target);
    const core: typeof Scan = await import(pathToFileURL(target).href);
    const gzipped = gzipSync(code, { level: 9 }).length;
    return { core, minified: code.length, gzipped };
  } finally {
    await rm(folder, { recursive: true });
  }
}
