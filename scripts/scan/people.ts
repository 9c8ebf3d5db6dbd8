/** A report for people, on a terminal. */
import { explain, explainPage, type Locale } from '../../lib/core/explain';
import { type Finding, type PageVerdict, SEVERITIES } from '../../lib/core/model';
import { harmless } from '../lib/harmless';
import { contradictionsOf, type Scanned } from './answer';
import { agreementLines, summaryLines } from './people-offer';
import { WORDS } from './people-words';

/** Puts one report into lines of text; `agreement` is the text that the page was compared with. */
export function forPeople(page: Scanned, agreement: Scanned | null, locale: Locale): string {
  const { input, report } = page;
  const words = WORDS[locale];
  const ranked = SEVERITIES.flatMap((severity) =>
    report.findings.filter((f) => f.severity === severity),
  );
  const shown = ranked.filter((f) => f.severity !== 'info');
  const lineOf = lineFinder(input.text);
  const across = agreement ? contradictionsOf(page, agreement) : [];
  return [
    `${harmless(String(page.id))}: ${words.kind[report.page.kind]}, ${words.read(input.text.length)}`,
    ...pageLines(report.page, locale),
    ...summaryLines(report, locale),
    ...(shown.length + across.length === 0 ? [`  ${words.none}`] : []),
    ...shown.flatMap((finding) => card(finding, lineOf(finding.start), locale)),
    ...(ranked.length > shown.length ? [`  ${words.more(ranked.length - shown.length)}`] : []),
    ...(report.truncated ? [`  ${words.truncated}`] : []),
    ...(agreement ? agreementLines(across, locale) : []),
    ...(shown.length + across.length > 0 ? [`  ${words.notAdvice}`] : []),
  ].join('\n');
}

/** Why the page is taken for what it is; nothing where nothing spoke for it. */
function pageLines(page: PageVerdict, locale: Locale): string[] {
  const reasons = explainPage(page, locale);
  if (reasons.length === 0) return [];
  return [`  ${WORDS[locale].kindWhy}${harmless(reasons.join(locale === 'zh' ? '；' : '; '))}`];
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
  const { title, means, why, todo, reasons, source } = explain(finding, locale);
  const quote = harmless(finding.quote.replace(/\s+/g, ' '));
  return [
    `  [${words.severity[finding.severity]}] ${title} (${words.line(place)})`,
    `    「${quote}」`,
    `    ${harmless(means)}`,
    ...why.map((line) => `    ${line}`),
    `    → ${todo}`,
    `    ${words.reasons}${harmless(reasons.join(locale === 'zh' ? '；' : '; '))}`,
    ...(source ? [`    ${harmless(source)}`] : []),
  ];
}
