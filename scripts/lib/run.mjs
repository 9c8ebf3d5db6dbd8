/** Child processes for the scripts: run, collect, say what went wrong. No dependencies. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} RunResult
 * @property {number} code exit code; 127 when the program could not be started
 * @property {string} output standard output and error in order of arrival
 * @property {string} stdout standard output alone
 */

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {boolean} [show] also copies everything to stderr as it comes
 * @property {number} [timeoutMs] the child is killed after this time, and `code` is 124
 * @property {string} [cwd] default: the repository
 */

/**
 * Runs a program and collects what it prints. Never throws for a failing program: look at `code`.
 * @param {string} file program name or path
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(file, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === 'win32' && file.endsWith('.cmd'),
    });
    collect(child, options, resolve);
  });
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {RunOptions} options
 * @param {(result: RunResult) => void} resolve
 */
function collect(child, options, resolve) {
  const seen = { output: '', stdout: '', timedOut: false };
  const timer = options.timeoutMs && setTimeout(() => stop(child, seen), options.timeoutMs);
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    seen.stdout += chunk;
    take(chunk);
  });
  child.stderr.setEncoding('utf8').on('data', take);
  child.on('error', (error) => finish(127, error.message));
  child.on('close', (code) => finish(seen.timedOut ? 124 : (code ?? 1), ''));

  /** @param {string} chunk */
  function take(chunk) {
    seen.output += chunk;
    if (options.show) process.stderr.write(chunk);
  }

  /** @param {number} code @param {string} note */
  function finish(code, note) {
    clearTimeout(timer || undefined);
    resolve({ code, output: seen.output + note, stdout: seen.stdout });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ timedOut: boolean }} seen
 */
function stop(child, seen) {
  seen.timedOut = true;
  child.kill('SIGKILL');
}

/**
 * The last lines of a program's output, for error messages.
 * @param {string} output
 * @param {number} [lines]
 */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** @returns {{ file: string, prefix: string[] }} how to start npm: the one that runs us, if any */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own?.endsWith('.js')) return { file: process.execPath, prefix: [own] };
  return { file: process.platform === 'win32' ? 'npm.cmd' : 'npm', prefix: [] };
}

/**
 * Runs npm, whatever the platform calls it.
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const { file, prefix } = npmCommand();
  return run(file, [...prefix, ...args], options);
}

/**
 * Runs a JavaScript file of an installed package with this Node, without npx and without a shell.
 * @param {string} path inside node_modules, e.g. `typescript/bin/tsc`
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(path, args, options) {
  return run(process.execPath, [`${ROOT}node_modules/${path}`, ...args], options);
}
