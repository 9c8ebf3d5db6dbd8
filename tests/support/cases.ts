/** The sample pages under tests/pages with what a careful reader expects of each. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Category, Finding, PageKind, ScanReport, Severity } from '../../lib/core/model';
import { ROOT } from './paths';

/** Contents of a case's expected.json; quotes are compared without white space. */
export interface Expected {
  kind: PageKind;
  language: 'zh' | 'en';
  /** Whether anything may be marked on the page. */
  alarm: boolean;
  /** The gate must not even ask for the scanner. */
  silent?: boolean;
  /** Selector of what a reader clicks to see the terms (a link to a pop-up). */
  open?: string;
  /** CSS px of the window that the page is made for; default: a laptop's. */
  viewport?: { width: number; height: number };
  /** Selector of the fine print, for a picture from near. */
  closeUp?: string;
  /** Clauses that must be found, each in its category. */
  found: { category: Category; quote: string; severity?: Severity }[];
  /** Words that must not be in any finding that alarms. */
  quiet: string[];
  /** Fees that the offer must name. */
  fees: { amount: number; when?: string }[];
}

/** One folder of tests/pages. */
export interface Case {
  slug: string;
  dir: string;
  expected: Expected;
}

/** Directory of the sample pages, to be served. */
export const PAGES_DIR = join(ROOT, 'tests/pages');

/** All cases, by name. */
export function readCases(): Case[] {
  const folders = readdirSync(PAGES_DIR, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  return folders.map(({ name }) => {
    const dir = join(PAGES_DIR, name);
    return {
      slug: name,
      dir,
      expected: JSON.parse(readFileSync(join(dir, 'expected.json'), 'utf8')),
    };
  });
}

/** What the report lacks or has too much of, in words; empty when it is as expected. */
export function complaintsAbout(report: ScanReport, expected: Expected): string[] {
  const { kind, language } = report.page;
  const wrongKind = kind === expected.kind ? [] : [`kind is ${kind}, not ${expected.kind}`];
  const wrongLanguage = language === expected.language ? [] : [`language is ${language}`];
  return [
    ...wrongKind,
    ...wrongLanguage,
    ...missed(report, expected),
    ...tooMuch(report, expected),
    ...missedFees(report, expected),
  ];
}

function missed(report: ScanReport, expected: Expected): string[] {
  return expected.found
    .filter(({ category, quote, severity }) => {
      const same = report.findings.filter((one) => one.category === category);
      const hits = same.filter((one) => touches(one.quote, quote));
      return !hits.some((one) => severity === undefined || one.severity === severity);
    })
    .map(({ category, quote, severity }) => `missed ${category} ${severity ?? ''}: ${quote}`);
}

function tooMuch(report: ScanReport, expected: Expected): string[] {
  const loud = report.findings.filter(alarms);
  const unwanted = loud.filter(
    (one) =>
      !expected.alarm ||
      expected.quiet.some((words) => squeeze(one.quote).includes(squeeze(words))),
  );
  return unwanted.map((one) => `too much: ${one.category} ${one.severity}: ${one.quote}`);
}

function missedFees(report: ScanReport, expected: Expected): string[] {
  const same = (fee: ScanReport['offer']['fees'][number], want: Expected['fees'][number]) =>
    fee.amount === want.amount && (want.when === undefined || fee.when === want.when);
  return expected.fees
    .filter((want) => !report.offer.fees.some((fee) => same(fee, want)))
    .map((want) => `no fee ${JSON.stringify(want)} in ${JSON.stringify(report.offer.fees)}`);
}

/** Whether a finding is shown on the page: a binding clause or a promise, rated above info. */
export function alarms(finding: Finding): boolean {
  return (finding.stance === 'term' || finding.stance === 'promise') && finding.severity !== 'info';
}

/** Whether two quotes speak of the same place: one holds the other, or they share half of one. */
function touches(a: string, b: string): boolean {
  const [short, long] = [squeeze(a), squeeze(b)].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (long.includes(short)) return true;
  const half = Math.ceil(short.length / 2);
  const starts = Array.from({ length: short.length - half + 1 }, (_, at) => at);
  return starts.some((at) => long.includes(short.slice(at, at + half)));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
