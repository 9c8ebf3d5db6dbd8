/** A module of lib/core as it ships: bundled and minified by esbuild. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type * as Scan from '../../lib/core/scan';

/** The bundled module and its size in bytes. */
export interface Bundle {
  core: typeof Scan;
  minified: number;
  gzipped: number;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles `lib/core/scan.ts`, or another module that exports the same, and loads it. */
export async function bundleOf(path: string): Promise<Bundle> {
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [join(ROOT, path)] });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild wrote nothing for ${path}`);
  const folder = await mkdtemp(join(tmpdir(), 'swipewise-bench-'));
  try {
    const target = join(folder, 'bundle.mjs');
    await writeFile(target, file.contents);
    const core: typeof Scan = await import(pathToFileURL(target).href);
    const gzipped = gzipSync(file.contents, { level: 9 }).length;
    return { core, minified: file.contents.length, gzipped };
  } finally {
    await rm(folder, { recursive: true });
  }
}
