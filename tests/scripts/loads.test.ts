/**
 * The commands load their TypeScript through tsx, which knows no bundler: what they import, however far
 * down, must be modules alone. One `?raw` in it and the command stops at its first line.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/paths';

/** Modules that a person or a script starts, as their folders hold them. */
function entries(): string[] {
  const mains = readdirSync(join(ROOT, 'scripts'))
    .map((folder) => `scripts/${folder}/main.ts`)
    .filter((path) => existsSync(join(ROOT, path)));
  const benches = readdirSync(join(ROOT, 'tests/bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .map((file) => `tests/bench/${file}`);
  const others = ['tests/corpus/measure.ts', 'tests/corpus/table.ts', 'tests/gallery/readme.ts'];
  return [...mains, ...benches, ...others];
}

/** Every module that an entry brings along. */
async function modulesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    ...{ bundle: true, write: false, metafile: true, packages: 'external', logLevel: 'silent' },
    ...{ platform: 'node', format: 'esm' },
  });
  return Object.keys(metafile.inputs);
}

describe('what the commands load', () => {
  it('finds the commands', () => {
    expect(entries()).toEqual(expect.arrayContaining(['scripts/demo/main.ts']));
    expect(entries().length).toBeGreaterThan(8);
  });

  it.each(entries())('%s needs no bundler', async (entry) => {
    const modules = await modulesOf(entry);
    expect(modules).toContain(entry);
    expect(modules.filter((path) => !/\.(m?[jt]s|tsx|json)$/.test(path))).toEqual([]);
  });
});
