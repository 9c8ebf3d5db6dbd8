/**
 * What every script stands on: installed packages and a loader for TypeScript. Plain JavaScript
 * without dependencies, since it runs on a fresh clone before anything is installed.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ROOT, runNpm } from './run.mjs';
import { Complaint, say, since } from './say.mjs';

const LOCK = `${ROOT}package-lock.json`;
const INSTALLED = `${ROOT}node_modules/.package-lock.json`;

/** Oldest Node that the tools run on; also in package.json's `engines`. */
export const OLDEST_NODE = [20, 19];

/**
 * Stops with a clear message on a Node that is too old.
 * @param {string} [version] e.g. `20.19.0`; default: this Node
 * @throws {Complaint}
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldMajor = 0, oldMinor = 0] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Complaint(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${version}.\n` +
      `需要 Node ${OLDEST_NODE.join('.')} 或更新的版本，现在是 ${version}。下载：https://nodejs.org/`,
  );
}

/**
 * Whether node_modules holds what the lock file asks for. A lock file that is only newer by date
 * (a checkout does that) with the same content does not count as a difference.
 * @param {string} [lockPath]
 * @param {string} [installedPath] the lock file that npm leaves in node_modules
 */
export function isInstalled(lockPath = LOCK, installedPath = INSTALLED) {
  if (!existsSync(installedPath)) return false;
  if (statSync(lockPath).mtimeMs <= statSync(installedPath).mtimeMs) return true;
  return sameVersions(readPackages(lockPath), readPackages(installedPath));
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * @param {ReturnType<typeof readPackages>} wanted
 * @param {ReturnType<typeof readPackages>} present
 */
function sameVersions(wanted, present) {
  const missing = Object.entries(wanted).some(
    ([path, entry]) =>
      path !== '' &&
      // Optional packages are for other platforms; they are rightly absent here.
      !(entry.optional || entry.devOptional) &&
      present[path]?.version !== entry.version,
  );
  return !missing && Object.keys(present).every((path) => path in wanted);
}

/**
 * Installs the packages of package-lock.json when they are missing or out of date; else does
 * nothing and prints nothing. All output goes to stderr.
 * @throws {Complaint} when npm fails, with its last lines and what to do
 */
export async function ensureDependencies() {
  checkNode();
  if (isInstalled()) return;
  const start = performance.now();
  say('Installing packages (npm ci), about a minute ...');
  const { code, output } = await install();
  if (code !== 0) throw new Complaint(installFailure(output));
  say(`Packages installed in ${since(start)}.`);
}

/**
 * `npm ci`; where that refuses the lock file for lack of other platforms' optional packages (npm
 * writes such a lock when it cannot see them, npm/cli#4828), `npm install` with the same versions,
 * which leaves package.json and the lock file as they are.
 */
async function install() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const strict = await runNpm(['ci', ...quiet]);
  if (strict.code === 0 || !strict.output.includes('EUSAGE')) return strict;
  return runNpm(['install', '--no-save', ...quiet]);
}

/**
 * The message for a failed `npm ci`: whether the network is to blame, and what to do.
 * @param {string} output what npm printed
 */
export function installFailure(output) {
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output);
  const cause = offline
    ? 'The package registry cannot be reached: check the network or the proxy, then run this again.\n连不上软件包仓库：请检查网络或代理，然后重新运行。'
    : 'npm ci failed; nothing else was changed.\n安装依赖失败，其他文件没有改动。';
  // npm's own first lines name the trouble; its last ones are advice about npm.
  const lines = output.split('\n').filter((line) => !/A complete log|npm warn/.test(line));
  return `${cause}\n\n${lines.slice(0, 15).join('\n').trim()}`;
}

/**
 * Installs packages if need be, then imports a TypeScript module through tsx.
 * @param {URL} url the module
 * @param {string[]} [argv] what the module shall see as `process.argv.slice(2)`; default: unchanged
 * @returns {Promise<Record<string, unknown>>} the module's exports
 */
export async function runTs(url, argv) {
  await ensureDependencies();
  if (argv) process.argv.splice(2, process.argv.length, ...argv);
  const { register } = await import('tsx/esm/api');
  register();
  return import(url.href);
}
