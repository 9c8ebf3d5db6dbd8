/**
 * The three ways to check a package: the core (as the desk calls it), `npm run verify`, and `verify.sh`
 * with coreutils and openssl. What they say is held against each other, layer by layer.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { type Problem, problemText } from '../../../lib/core/evidence/problems';
import { verifyPackage } from '../../../lib/core/evidence/verify/package';
import { webCrypto } from '../../../lib/platform/webcrypto';
import { textReport } from '../../../scripts/verify/report';
import { repack } from './fixtures';
import type { Files } from './forge';

/** The script as it stands in the source. */
export const SCRIPT = fileURLToPath(
  new URL('../../../lib/core/evidence/check/verify.sh', import.meta.url),
);

/** What a command said. */
interface Ran {
  status: number;
  out: string;
}

/** Runs a command; a failure is an answer. */
export function run(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(command, args, { encoding: 'utf8', env }, (error, stdout, stderr) => {
      const status = typeof error?.code === 'number' ? error.code : 0;
      resolve({ status, out: stdout + stderr });
    });
  });
}

/** Writes a package's files into a new folder in `scratch`. */
export function onDisk(files: Files, scratch: string): string {
  const folder = mkdtempSync(join(scratch, 'bag-'));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

/** Id of each layer's problem, as the script printed it; null for a layer in order. */
function layersOf(out: string): (string | null)[] {
  const found = [...out.matchAll(/^ {2}([✓✗–]) .*?(?:\[(\S+)\])?$(?:\n {6}.*\[(\S+)\])?/gm)];
  return found.map(([, sign, skipped, id]) => (sign === '✗' ? (id ?? '?') : (skipped ?? null)));
}

/** The script looks at links and hashes; that a record is malformed it tells by its broken link. */
function alike(id: string | null): string | null {
  return id !== null && /^chain\.(?:not_json|not_canonical|field|version|prev)$/.test(id)
    ? 'chain.record'
    : id;
}

const idsOf = (notes: readonly Problem[]) =>
  notes.map(({ id }) => id).filter((id) => id.startsWith('note.timestamp'));

/** The verdicts on a package: they must agree in each layer; gives the first problem, and what the script said. */
export async function allSay(base: string, files: Files, scratch: string) {
  const core = await verifyPackage(repack(base, files), webCrypto);
  const shell = await run('sh', [SCRIPT, onDisk(files, scratch)]);
  // The script reads no ZIP.
  const [, ...layers] = core.layers.map(({ firstProblem }) => alike(firstProblem?.id ?? null));
  expect(layersOf(shell.out).map(alike)).toEqual(layers);
  expect(shell.status).toBe(core.ok ? 0 : 1);
  const notes = [...shell.out.matchAll(/\[(note\.\w+)\]$/gm)].map(([, id]) => id);
  expect(notes).toEqual(idsOf(core.notes));
  const named = Object.values(core.firstProblem?.params ?? {}).map(String);
  // What `npm run verify` prints (scripts/verify/main.ts); command.test.ts runs it as a process.
  const printed = textReport('a.zip', core, 'zh');
  for (const note of core.notes) expect(printed).toContain(problemText(note, 'zh'));
  if (!core.ok) expect(printed.slice(printed.indexOf('未通过'))).toContain(named[0]);
  return { first: core.firstProblem?.id ?? null, named, out: shell.out, core };
}
