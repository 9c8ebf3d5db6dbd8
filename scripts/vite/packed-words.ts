/**
 * Vite plugin: the words of the rule packs, compiled as far as can be when the extension is built.
 *
 * To read the lexicons and compile them takes a page a tenth of a second and more, and they are the greater
 * part of the scanner. So whatever imports lib/core/shipped.ts gets shipped.packed.ts, and that gets the
 * packed words from `virtual:packed-words`. Whoever runs the core without this plugin (the scan command,
 * the unit tests) compiles the packs, and finds the same.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, runnerImport } from 'vite';
import type * as Write from '../../lib/core/packed/write';
import type * as Rules from '../../lib/core/rules';

/** Module id that lib/core/shipped.packed.ts imports; typed in lib/core/packed/virtual.d.ts. */
const PACKED_WORDS_ID = 'virtual:packed-words';
const RESOLVED_ID = `\0${PACKED_WORDS_ID}`;
const source = (path: string) =>
  normalizePath(fileURLToPath(new URL(`../../lib/core/${path}`, import.meta.url)));

const COMPILED = source('shipped.ts');
const PACKED = source('shipped.packed.ts');
const RULES = source('rules/index.ts');
const WRITE = source('packed/write.ts');

/** The virtual module's code, and the files that it was derived from. */
async function derived(): Promise<{ code: string; files: string[] }> {
  const options = { configFile: false, logLevel: 'error' } as const;
  const rules = await runnerImport<typeof Rules>(RULES, options);
  const write = await runnerImport<typeof Write>(WRITE, options);
  const { PACKS } = rules.module;
  const packed = JSON.stringify(write.module.packWords(PACKS));
  const hash = createHash('sha256').update(JSON.stringify(PACKS), 'utf8').digest('hex');
  return {
    code: `export const PACKED = ${packed};\nexport const HASH = ${JSON.stringify(hash)};`,
    files: [RULES, WRITE, ...rules.dependencies, ...write.dependencies],
  };
}

/** The plugin; shared by the extension's build and by the measurements of what ships. */
export function packedWords(): Plugin {
  return {
    name: 'swipewise:packed-words',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id === PACKED_WORDS_ID) return RESOLVED_ID;
      if (!id.endsWith('/shipped')) return undefined;
      const found = await this.resolve(id, importer, { ...options, skipSelf: true });
      return found?.id === COMPILED ? PACKED : undefined;
    },
    async load(id) {
      if (id !== RESOLVED_ID) return undefined;
      const { code, files } = await derived();
      for (const file of files) this.addWatchFile(file);
      return code;
    },
  };
}
