/** What stands between a fresh clone and the first command. */
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNode, installFailure, isInstalled } from '../../scripts/lib/bootstrap.mjs';

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.18.3', '19.9.0'])('refuses %s and says what is needed', (version) => {
    expect(() => checkNode(version)).toThrow(/20\.19/);
  });
});

describe('isInstalled', () => {
  let folder: string;
  let lock: string;
  let installed: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'install-'));
    lock = join(folder, 'package-lock.json');
    installed = join(folder, 'installed.json');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, packages: object, seconds: number): void {
    writeFileSync(path, JSON.stringify({ packages }));
    utimesSync(path, seconds, seconds);
  }

  const one = { '': {}, 'node_modules/a': { version: '1.0.0' } };

  it('is false without node_modules', () => {
    write(lock, one, 1);
    expect(isInstalled(lock, installed)).toBe(false);
  });

  it('is true when installed after the lock file was written', () => {
    write(lock, one, 1);
    write(installed, {}, 2);
    expect(isInstalled(lock, installed)).toBe(true);
  });

  it('is true when the lock file is newer by date alone', () => {
    const other = { 'node_modules/mac-only': { version: '1.0.0', optional: true } };
    write(lock, { ...one, ...other }, 2);
    write(installed, { 'node_modules/a': { version: '1.0.0' } }, 1);
    expect(isInstalled(lock, installed)).toBe(true);
  });

  it('is false when a version differs, a package lacks or one is too many', () => {
    write(lock, one, 2);
    write(installed, { 'node_modules/a': { version: '0.9.0' } }, 1);
    expect(isInstalled(lock, installed)).toBe(false);
    write(installed, {}, 1);
    expect(isInstalled(lock, installed)).toBe(false);
    write(installed, { ...one, 'node_modules/b': { version: '1.0.0' } }, 1);
    expect(isInstalled(lock, installed)).toBe(false);
  });
});

describe('installFailure', () => {
  it('blames the network where npm could not reach the registry', () => {
    expect(installFailure('npm error code ENOTFOUND')).toMatch(/network[\s\S]*网络/);
  });

  it('shows npm’s own words otherwise', () => {
    expect(installFailure('npm error code EINTEGRITY')).toContain('EINTEGRITY');
  });
});
