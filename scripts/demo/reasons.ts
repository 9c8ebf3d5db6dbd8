/**
 * The printed examples of docs/reasons.md: of each kind of clause the surest finding, with its reasons.
 *
 *   npx tsx scripts/demo/reasons.ts zh|en FILE...
 */
import { explain, explainPage, type Locale } from '../../lib/core/explain';
import type { Category, Finding } from '../../lib/core/model';
import { scan } from '../../lib/core/scan';
import { loadFile } from '../scan/input';

/** Most findings that are printed. */
const MOST = 10;

interface Found {
  file: string;
  finding: Finding;
}

/** The first surest finding that binds or promises, for each category, worst first. */
function surest(all: readonly Found[]): Found[] {
  const best = new Map<Category, Found>();
  for (const one of all) {
    const { category, confidence, severity, stance } = one.finding;
    if (severity === 'info' && stance !== 'promise') continue;
    if ((best.get(category)?.finding.confidence ?? 0) < confidence) best.set(category, one);
  }
  return [...best.values()].slice(0, MOST);
}

function print({ file, finding }: Found, number: number, locale: Locale): void {
  const { title, means, why, todo, reasons } = explain(finding, locale);
  const quote = finding.quote.replace(/\s+/g, ' ');
  console.log(`${number}. ${title} (${file}, ${finding.severity}, ${finding.confidence})`);
  console.log(`   「${quote}」`);
  console.log(`   ${means}`);
  for (const line of why) console.log(`   § ${line}`);
  console.log(`   → ${todo}`);
  for (const line of reasons) console.log(`   · ${line}`);
}

const [language, ...files] = process.argv.slice(2);
const locale: Locale = language === 'en' ? 'en' : 'zh';
const all = files.flatMap((file) => {
  const name = file.split('/').at(-2) ?? file;
  const { page, findings } = scan(loadFile(file));
  console.log(`${name}: ${page.kind}`);
  for (const line of explainPage(page, locale)) console.log(`   · ${line}`);
  return findings.map((finding) => ({ file: name, finding }));
});
surest(all).forEach((found, i) => {
  print(found, i + 1, locale);
});
