/** Only the background may connect to other machines: each page of the extension says so in its head. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/paths';

const PAGES = readdirSync(`${ROOT}/entrypoints`)
  .map((name) => `entrypoints/${name}/index.html`)
  .filter((path) => existsSync(`${ROOT}/${path}`));

describe('pages of the extension', () => {
  it('are found', () => expect(PAGES.length).toBeGreaterThanOrEqual(3));

  it.each(PAGES)('%s connects to nobody but the extension', (path) => {
    const html = readFileSync(`${ROOT}/${path}`, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy" content="connect-src 'self'" \/>/;
    expect(html.search(policy)).toBeGreaterThan(0);
    // A policy in the head holds for what comes after it.
    expect(html.search(policy)).toBeLessThan(html.indexOf('<script'));
  });
});
