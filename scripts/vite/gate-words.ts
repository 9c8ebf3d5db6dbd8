/**
 * Vite plugin: the gate's trigger words, derived from the rule packs when the extension is built.
 *
 * The gate stands on every page, so it must carry neither the packs nor the folding table; and it
 * must not drift from them either. `virtual:gate-words` therefore is computed from the core at build
 * time: the words, and only those variants of characters that occur in the words.
 */
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';
import { type SignPatterns, signPatterns } from './gate-pattern';

/** Module id that the gate imports; typed in lib/page/gate/virtual.d.ts. */
export const GATE_WORDS_ID = 'virtual:gate-words';
const RESOLVED_ID = `\0${GATE_WORDS_ID}`;
const source = (path: string) => fileURLToPath(new URL(`../../lib/core/${path}`, import.meta.url));

const GATE = source('rules/gate.ts');
const FOLDING = source('text/fold.ts');
const ENTRIES = [GATE, FOLDING];

/** What the virtual module holds. */
export interface GateWords extends SignPatterns {
  /** Folded trigger words; a trailing `*` lets a Latin word go on. */
  words: string[];
  /** Lower-case characters that fold to one of the words' characters (full width, traditional). */
  from: string;
  /** What the character at the same index of `from` folds to. */
  to: string;
}

/**
 * Picks from a folding table (folded UTF-16 unit by raw unit) the entries that can lead to one of the
 * words' characters.
 */
export function foldsFor(
  words: readonly string[],
  fold: Uint16Array,
): { from: string; to: string } {
  const alphabet = new Set(words.join(''));
  let from = '';
  let to = '';
  fold.forEach((folded, raw) => {
    const char = String.fromCharCode(folded);
    const variant = String.fromCharCode(raw);
    if (folded === raw || !alphabet.has(char)) return;
    if (variant !== variant.toLowerCase()) return;
    from += variant;
    to += char;
  });
  return { from, to };
}

/** Loads the core as it stands and derives the gate's data; `files` are what it was derived from. */
export async function deriveGateWords(): Promise<GateWords & { files: string[] }> {
  const options = { configFile: false, logLevel: 'error' } as const;
  const gate = await runnerImport<{ gateWords(): string[] }>(GATE, options);
  const text = await runnerImport<{ FOLD: Uint16Array }>(FOLDING, options);
  const words = gate.module.gateWords();
  const folds = foldsFor(words, text.module.FOLD);
  return {
    words,
    ...folds,
    ...signPatterns({ words, ...folds }),
    files: [...ENTRIES, ...gate.dependencies, ...text.dependencies],
  };
}

/** The plugin; shared by the extension's build and by the tests. */
export function gateWords(): Plugin {
  return {
    name: 'swipewise:gate-words',
    resolveId: (id) => (id === GATE_WORDS_ID ? RESOLVED_ID : undefined),
    async load(id) {
      if (id !== RESOLVED_ID) return undefined;
      const { files, words, ...data } = await deriveGateWords();
      for (const file of files) this.addWatchFile(file);
      // One string: to make a list of it is work, and most pages never need it.
      return Object.entries({ words: words.join('|'), ...data })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
