/** A report for people, on a terminal. */
import { explain, type Locale } from '../../lib/core/explain';
import { type Finding, type ScanReport, SEVERITIES } from '../../lib/core/model';
import { harmless } from '../lib/harmless';

const WORDS = {
  zh: {
    kind: {
      offer: '销售页',
      contract: '合同或协议',
      article: '文章',
      complaint: '投诉或问答',
      other: '其他页面',
    },
    severity: { high: '高风险', medium: '中风险', low: '低风险', info: '提及' },
    none: '没有看到要提醒的条款。没标出，不等于没有。',
    read: (count: number) => `已检查 ${count.toLocaleString('en-US')} 字`,
    line: '第',
    notAdvice: '以上是信息，不是法律意见。',
    truncated: '条款太多，后面的没有再看。',
    more: (count: number) => `另有 ${count} 处提及（报道、提问、建议或承诺）`,
  },
  en: {
    kind: {
      offer: 'offer',
      contract: 'contract',
      article: 'article',
      complaint: 'complaint',
      other: 'other page',
    },
    severity: { high: 'HIGH', medium: 'MEDIUM', low: 'LOW', info: 'mention' },
    none: 'No clause to warn of was seen. Not marked does not mean not there.',
    read: (count: number) => `${count.toLocaleString('en-US')} characters read`,
    line: 'line',
    notAdvice: 'This is information, not legal advice.',
    truncated: 'Too many clauses: the rest was not looked at.',
    more: (count: number) => `${count} more mentions (reports, questions, advice or promises)`,
  },
} as const;

/** Puts one report into lines of text. */
export function forPeople(name: string, text: string, report: ScanReport, locale: Locale): string {
  const words = WORDS[locale];
  const ranked = SEVERITIES.flatMap((severity) =>
    report.findings.filter((f) => f.severity === severity),
  );
  const shown = ranked.filter((f) => f.severity !== 'info');
  const lines = [`${harmless(name)}: ${words.kind[report.page.kind]}, ${words.read(text.length)}`];
  if (shown.length === 0) lines.push(`  ${words.none}`);
  const lineOf = lineFinder(text);
  for (const finding of shown) lines.push(...card(finding, lineOf(finding.start), locale));
  if (ranked.length > shown.length) lines.push(`  ${words.more(ranked.length - shown.length)}`);
  if (report.truncated) lines.push(`  ${words.truncated}`);
  if (shown.length > 0) lines.push(`  ${words.notAdvice}`);
  return lines.join('\n');
}

/** Tells the line, from 1, of an offset. Breaks are looked for once: a text may hold thousands of findings. */
function lineFinder(text: string): (offset: number) => number {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at);
  return (offset) => {
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function card(finding: Finding, place: number, locale: Locale): string[] {
  const words = WORDS[locale];
  const { title, means, why, todo, source } = explain(finding, locale);
  const quote = harmless(finding.quote.replace(/\s+/g, ' '));
  return [
    `  [${words.severity[finding.severity]}] ${title} (${locale === 'zh' ? `第 ${place} 行` : `line ${place}`})`,
    `    「${quote}」`,
    `    ${harmless(means)}`,
    ...why.map((line) => `    ${line}`),
    `    → ${todo}`,
    ...(source ? [`    ${harmless(source)}`] : []),
  ];
}
