/** The demo without a display: for each browser what was found, pictures, and a verified package. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../tests/support/browsers';
import { readCases } from '../../tests/support/cases';
import { ROOT } from '../../tests/support/paths';
import { openWorld, type World } from '../../tests/support/world';
import { say, since } from '../lib/say.mjs';
import { makeEvidence } from './evidence';
import { showOnPage } from './onpage';
import { showPage } from './pages';

/** What one browser's part came to. */
interface Part {
  pictures: number;
  strangers: string[];
  verified: boolean;
}

/** Runs the demo in these browsers, one after another; gives the exit code. */
export async function runHeadless(names: readonly BrowserName[]): Promise<number> {
  const start = performance.now();
  const output = join(ROOT, 'demo-output');
  rmSync(output, { recursive: true, force: true });
  const parts: Part[] = [];
  for (const name of names) parts.push(await runIn(name, join(output, name)));

  const pictures = parts.reduce((sum, part) => sum + part.pictures, 0);
  const strangers = parts.flatMap((part) => part.strangers);
  const verified = parts.filter((part) => part.verified).length;
  const good = verified === parts.length && strangers.length === 0;
  say(`Took ${since(start)}.`);
  console.log(
    `${good ? 'Demo done' : 'Demo FAILED'}: ${names.join(' and ')}, ${pictures} pictures, ` +
      `${verified} of ${parts.length} sealed packages verified, ` +
      `${strangers.length} requests to other machines. See demo-output/`,
  );
  return good ? 0 : 1;
}

async function runIn(name: BrowserName, output: string): Promise<Part> {
  mkdirSync(output, { recursive: true });
  console.log(`\n== ${name} ==`);
  const world = await openWorld(name, { downloads: output, locale: 'zh-CN' });
  try {
    return await walk(world, output);
  } finally {
    await world.close();
  }
}

async function walk(world: World, output: string): Promise<Part> {
  let pictures = 0;
  for (const one of readCases()) pictures += await showPage(world, one, output);
  pictures += await showOnPage(world, output);
  const evidence = await makeEvidence(world, output);
  const { strangers } = world.witness;
  for (const stranger of strangers) console.log(`   ! asked of another machine: ${stranger}`);
  return { pictures: pictures + evidence.pictures, strangers, verified: evidence.verified };
}
