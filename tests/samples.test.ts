/**
 * Every sample page whose text stands in its HTML, read as the command line reads it: what a
 * careful reader expects (expected.json), and exactly what was found last time (snapshot.json).
 * After a change of the rules that is meant: `UPDATE=1 npx vitest run tests/samples.test.ts`, and
 * look at the difference.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanReport } from '../lib/core/model';
import { scan } from '../lib/core/scan';
import { htmlText } from '../lib/documents/html';
import { type Case, complaintsAbout, readCases } from './support/cases';

// The landing page is drawn by its script; the end-to-end tests read it.
const cases = readCases().filter(({ expected }) => expected.open === undefined);

function read({ dir, slug }: Case): { report: ScanReport; text: string } {
  const html = readFileSync(join(dir, 'index.html'), 'utf8');
  const { text, title } = htmlText(html);
  return { report: scan({ text, title, url: `http://127.0.0.1/${slug}/` }), text };
}

/** One line a finding, easy to compare by eye. */
function lines({ page, findings }: ScanReport): string[] {
  const found = findings.map(
    (one) => `${one.severity} ${one.stance} ${one.category}: ${one.quote}`,
  );
  return [`page ${page.kind} ${page.language}`, ...found];
}

describe.each(cases)('$slug', (one) => {
  const { report, text } = read(one);

  it('holds what a careful reader expects', () => {
    expect(complaintsAbout(report, one.expected)).toEqual([]);
  });

  it('quotes the page exactly', () => {
    for (const { start, end, quote } of report.findings) expect(text.slice(start, end)).toBe(quote);
  });

  it('is what it was', () => {
    const file = join(one.dir, 'snapshot.json');
    const now = lines(report);
    if (process.env.UPDATE || !existsSync(file)) {
      writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
    }
    expect(now).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
