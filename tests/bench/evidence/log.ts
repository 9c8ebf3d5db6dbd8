/** Append, list and verification of logs of several sizes, beside bare hashing of the same bytes. */
import type { Page } from 'puppeteer-core';
import { median, ms, say } from '../page/table';
import type { Sizes } from './drafts';
import './in-browser';

/** Files of each record: small ones, so that what a record costs beside its bytes is not hidden by them. */
const SIZES: Sizes = { picture: 30_000, copy: 12_000, text: 3_000 };
const APPENDS = 15;
const LISTS = 30;
/** Verifications and bare hashings in turns. */
const ROUNDS = 3;

/** Measures logs of so many records; the last one is left as it is. */
export async function logBench(page: Page, sizes: readonly number[]): Promise<void> {
  for (const records of sizes) {
    await page.evaluate((until, files) => evidenceBench.fill(until, files), records, SIZES);
    const lists = await page.evaluate((count) => evidenceBench.listTimes(count), LISTS);
    say(`  ${records} records`.padEnd(18), times('list of 100', lists));
    await verification(page);
    const appends = await page.evaluate(
      (count, files) => evidenceBench.appendTimes(count, files),
      ...([APPENDS, SIZES] as const),
    );
    say(''.padEnd(18), times('append, read back', appends));
  }
}

async function verification(page: Page): Promise<void> {
  const [whole, both, hashing]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await page.evaluate(() => evidenceBench.bare());
    const { took, told } = await page.evaluate(() => evidenceBench.verify());
    whole?.push(took);
    both?.push(bare.both);
    hashing?.push(bare.hashing);
    if (round > 0) continue;
    say(''.padEnd(18), `verdict ${told}; ${bare.files} values, ${bare.bytes} bytes`);
  }
  const [all, read, hash] = [median(whole ?? []), median(both ?? []), median(hashing ?? [])];
  say(
    ''.padEnd(18),
    `verification ${ms(all)}`,
    `bare: reading and hashing ${ms(read)} (${(all / read).toFixed(2)} times)`,
    `hashing alone ${ms(hash)} (${(all / hash).toFixed(2)} times)`,
  );
}

/** Median, 95th percentile and worst. */
export function times(what: string, found: readonly number[]): string {
  const sorted = [...found].sort((a, b) => a - b);
  const p95 = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)];
  return `${what} ${ms(median(sorted))} (p95 ${ms(p95 ?? Number.NaN)}, worst ${ms(sorted.at(-1) ?? Number.NaN)})`;
}
