/**
 * Border rules rot silently: a renamed folder and a rule matches nothing any more. So every rule
 * must fire on a planted bad import, and none may fire on the good house around it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../scripts/lib/run.mjs';
import { ROOT } from '../support/paths';
import { ACCOMPLICES, BAD, GOOD } from './plants';

interface Violation {
  from: string;
  rule: { name: string };
}

const CONFIG = join(ROOT, '.dependency-cruiser.cjs');
const rules: { name: string }[] = createRequire(import.meta.url)(CONFIG).forbidden;
const house = mkdtempSync(join(tmpdir(), 'borders-'));

function write(files: Record<string, string>): void {
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
}

async function cruise(): Promise<Violation[]> {
  const args = ['--config', CONFIG, '--output-type', 'json', '.'];
  const tool = 'dependency-cruiser/bin/dependency-cruise.mjs';
  const { stdout, output } = await runTool(tool, args, { cwd: house });
  if (!stdout.startsWith('{')) throw new Error(output);
  return JSON.parse(stdout).summary.violations;
}

describe('borders', () => {
  let before: Violation[] = [];
  let after: Violation[] = [];

  beforeAll(async () => {
    write(GOOD);
    before = await cruise();
    write(ACCOMPLICES);
    for (const { path, source } of Object.values(BAD)) write({ [path]: source });
    after = await cruise();
  }, 60_000);

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('leaves a good house in peace', () => {
    expect(before).toEqual([]);
  });

  it('has a planted violation for every rule', () => {
    expect(Object.keys(BAD).sort()).toEqual(rules.map((rule) => rule.name).sort());
  });

  it.each(Object.keys(BAD))('%s fires on its planted import', (name) => {
    const culprits = after.filter((one) => one.rule.name === name).map((one) => one.from);
    expect(culprits).toContain(BAD[name]?.blamed);
  });

  it('blames no good file', () => {
    const planted = [...Object.values(BAD).map(({ path }) => path), ...Object.keys(ACCOMPLICES)];
    expect(after.filter((one) => !planted.includes(one.from))).toEqual([]);
  });
});
