/** One sample page in the demo: what the extension says about it, and how that looks. */
import { join } from 'node:path';
import { explain } from '../../lib/core/explain';
import type { Finding } from '../../lib/core/model';
import type { PageState } from '../../lib/platform/messages';
import { alarms, type Case } from '../../tests/support/cases';
import { inChinese } from '../../tests/support/clicks';
import type { Visit, World } from '../../tests/support/world';
import { POPUP, shoot, shootElement, shootTall } from './shoot';

/** A small laptop's window. */
const DESK = { width: 1280, height: 800 };

const SEVERITY = { high: '高', medium: '中', low: '低', info: '提' } as const;

/**
 * Opens the page, prints its findings as the scanner in the tab reports them, and writes
 * pictures: the page with its marks, its fine print from near, the popup as it opens and whole.
 * @returns the number of pictures written
 */
export async function showPage(world: World, one: Case, output: string): Promise<number> {
  const visit = await world.visit(`/${one.slug}/`);
  if (one.expected.viewport) await visit.page.setViewport(one.expected.viewport);
  if (one.expected.open) await (await visit.page.waitForSelector(one.expected.open))?.click();
  console.log(`\n${one.slug}: ${await visit.page.title()}`);
  printState(one.expected.silent ? await quiet(visit) : await settled(visit));
  const pictures = await shootPage(visit, one, output);
  await visit.page.close();
  return pictures;
}

async function shootPage(visit: Visit, { slug, expected }: Case, output: string): Promise<number> {
  const path = (part: string) => join(output, `${slug}${part}.png`);
  await shoot(visit.page, path(''), expected.viewport ?? DESK);
  if (expected.closeUp) await shootElement(visit.page, path('-close'), expected.closeUp);

  const popup = await visit.popup();
  await inChinese(popup, '已检查');
  await shoot(popup, path('-popup'), POPUP, 'window');
  await shootTall(popup, path('-popup-whole'), POPUP);
  await popup.close();
  return expected.closeUp ? 4 : 3;
}

/** A page with nothing to find: the report if there is one after all, given as long as others need. */
async function quiet(visit: Visit): Promise<PageState | undefined> {
  await new Promise((resolve) => setTimeout(resolve, 2500));
  return (await visit.hasScanner()) ? visit.report() : undefined;
}

/** The report once it has not changed for a second: a pop-up that opens is read a moment later. */
async function settled(visit: Visit): Promise<PageState> {
  let before = '';
  for (let round = 0; round < 10; round += 1) {
    const state = await visit.report();
    const now = JSON.stringify(state.report.findings);
    if (now === before) return state;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return visit.report();
}

function printState(state: PageState | undefined): void {
  if (state === undefined) {
    console.log('   nothing marked; the scanner was not even asked for');
    return;
  }
  const { report, read } = state;
  const loud = report.findings.filter(alarms);
  console.log(
    `   ${report.page.kind}, ${read.chars} characters read, ${loud.length} clauses marked`,
  );
  for (const finding of loud) console.log(`   ${describe(finding, report.page.language)}`);
}

function describe(finding: Finding, language: 'zh' | 'en'): string {
  const { title } = explain(finding, language);
  return `[${SEVERITY[finding.severity]}] ${title}: ${finding.quote.replace(/\s+/g, ' ')}`;
}
