/** Packages from Debian, where this is Debian and we are root. */
import { existsSync, readFileSync } from 'node:fs';
import { run, tail } from './run.mjs';
import { Complaint, say, since } from './say.mjs';

/** Whether apt-get can install packages here: Debian, and root. */
export function canApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  // Ubuntu's chromium package is a stub for snap, so Debian itself is asked for.
  return (
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/**
 * Installs Debian packages; waits up to ten minutes for another apt to finish.
 * @param {string[]} names
 * @throws {Complaint} with apt's last lines
 */
export async function aptInstall(names) {
  const start = performance.now();
  say(`Installing ${names.join(', ')} (apt-get), a minute or two ...`);
  await apt(['update']);
  await apt(['install', '-y', '--no-install-recommends', ...names]);
  say(`Installed ${names.join(', ')} in ${since(start)}.`);
}

/** @param {string[]} args */
async function apt(args) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Acquire::Retries=3'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await run('apt-get', [...options, ...args], { env });
  if (code === 0) return;
  throw new Complaint(`apt-get ${args.join(' ')} failed:\n${tail(output, 10)}`);
}
