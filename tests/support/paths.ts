/** Paths and the browsers of this machine, with a clear word when one is missing. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../scripts/lib/browsers/find.mjs';
import type { BrowserName } from './browsers';

/** Absolute path of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Path of the browser's program. Throws when it is missing: a missing browser is no skip. */
export function browserPath(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === undefined) throw new Error(`${name} is not installed: run "npm run setup"`);
  return path;
}

/** Absolute directory of an extension, and its Gecko id where the manifest names one. */
export function readExtension(dir: string): { dir: string; geckoId: string | undefined } {
  const absolute = resolve(ROOT, dir);
  const manifest: unknown = JSON.parse(readFileSync(resolve(absolute, 'manifest.json'), 'utf8'));
  return { dir: absolute, geckoId: field(manifest, 'browser_specific_settings', 'gecko', 'id') };
}

/** The string at a path of keys in parsed JSON, or undefined. */
function field(value: unknown, ...keys: string[]): string | undefined {
  let here: unknown = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = Reflect.get(here, key);
  }
  return typeof here === 'string' ? here : undefined;
}
