/** `npm run -s scan` as a child process, and a folder for its files. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../scripts/scan.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'swipewise-scan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const MOST_OUTPUT = 512 * 1024 * 1024;

/** The folder of this test file's inputs. */
export const FOLDER = folder;

/** Runs the command to its end. `input` goes to its standard input. */
export function scanCommand(args: readonly string[], input: string | Buffer = '', lang = 'zh_CN') {
  const env = { ...process.env, LANG: lang, LC_ALL: lang };
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    env,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  return { status, stdout, stderr: withoutNoise(stderr) };
}

/** Starts the command and leaves it running. */
export function startScan(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [SCRIPT, ...args]);
}

/** Runs a shell line in which `$SCAN` is the command. */
export function inShell(line: string) {
  const env = { ...process.env, SCAN: `${process.execPath} ${SCRIPT}` };
  return spawnSync('bash', ['-o', 'pipefail', '-c', line], { env, cwd: folder, encoding: 'utf8' });
}

/** Writes a file into the folder; gives its path. */
export function save(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** npm's own warnings are none of ours. */
function withoutNoise(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('npm '))
    .join('\n');
}

/** The answers of `--jsonl`, one a line. */
export function answersOf(stdout: string): Answer[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Answer => JSON.parse(line));
}

/** What one line or one file is answered with. */
export interface Answer {
  id: string | number | null;
  error?: string;
  text?: string;
  page?: { kind: string; kinds: Record<string, number>; language: string };
  findings?: {
    category: string;
    stance: string;
    severity: string;
    start: number;
    end: number;
    quote: string;
  }[];
  offer?: { fees: unknown[]; contradictions: unknown[] };
}
