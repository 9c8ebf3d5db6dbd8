/** Tries examples of rules with a detector: what each one fails by. */
import type {
  Category,
  Finding,
  Language,
  ScanInput,
  ScanReport,
  Stance,
} from '../../lib/core/model';
import { type RuleExamples, readMarked, stanceOfHits } from '../../lib/core/rules/examples';

/** Whatever reads a page. */
export type Reader = (input: ScanInput) => ScanReport;

/** A reader that reads each text once, however many trials ask for it. */
export function readingOnce(read: Reader): Reader {
  const known = new Map<string, ScanReport>();
  return (input) => {
    const report = known.get(input.text) ?? read(input);
    known.set(input.text, report);
    return report;
  };
}

/** A line in front that says what the page is about, and nothing else. */
export const SETTING: Readonly<Record<Language, string>> = {
  zh: '本店经营POS机，费率透明，立即下单。\n',
  en: 'Our card terminals for your business: apply now, we offer merchant services.\n',
};

/** The same for a page of another trade. */
export const OTHER_SETTING: Readonly<Record<Language, string>> = {
  zh: '本店出租自行车，价格透明，立即下单。\n',
  en: 'Our bicycles for your holiday: book now, we offer helmets and child seats.\n',
};

/** One sentence of an example, with what must come of it. */
export interface Trial {
  kind: 'hit' | 'miss' | 'elsewhere';
  /** Rule that must find a hit; absent: any of the category. */
  rule?: string;
  category: Category;
  /** Stance that a hit must have, and a miss must not. */
  stance: Stance;
  /** As it is written, with ⟦ ⟧ in hits. */
  written: string;
  /** The setting, and the sentence behind it. */
  text: string;
  /** Where the sentence begins in `text`. */
  at: number;
  /** Exact words of a hit. */
  span?: { start: number; end: number };
}

/** Takes examples apart. Throws SyntaxError for a hit without exactly one ⟦span⟧. */
export function trialsOf(language: Language, examples: readonly RuleExamples[]): Trial[] {
  return examples.flatMap(({ rule, category, hits, misses, elsewhere = [], ...own }) => {
    const stance = own.stance ?? stanceOfHits(category);
    const about = { category, stance, ...(rule ? { rule } : {}) };
    const plain = (kind: Trial['kind'], before: string) => (written: string) => ({
      ...about,
      ...{ kind, written, text: before + written, at: before.length },
    });
    return [
      ...hits.map((written) => ({ ...about, ...hitOf(written, SETTING[language]) })),
      ...misses.map(plain('miss', SETTING[language])),
      ...elsewhere.map(plain('elsewhere', OTHER_SETTING[language])),
    ];
  });
}

function hitOf(written: string, before: string) {
  const { text, start, end } = readMarked(written);
  const at = before.length;
  const span = { start: at + start, end: at + end };
  return { kind: 'hit' as const, written, text: before + text, at, span };
}

/** Why a trial fails, in words; null where it holds. */
export function failureOf(trial: Trial, read: Reader): string | null {
  const own = read({ text: trial.text }).findings.filter(
    (finding) => finding.category === trial.category && finding.start >= trial.at,
  );
  return trial.span ? hitFailure(trial, trial.span, own) : missFailure(trial, own);
}

function missFailure({ stance }: Trial, own: readonly Finding[]): string | null {
  const first = own.find((finding) => finding.stance === stance);
  return first ? `finds ${shown(first)}` : null;
}

function hitFailure(
  { rule, stance }: Trial,
  span: NonNullable<Trial['span']>,
  own: readonly Finding[],
): string | null {
  const right = own.some(
    (finding) =>
      finding.start === span.start &&
      finding.end === span.end &&
      (rule === undefined || finding.rule === rule) &&
      finding.stance === stance,
  );
  return right ? null : `finds ${own.map(shown).join(', ') || 'nothing'}`;
}

function shown({ rule, stance, quote }: Finding): string {
  return `“${quote}” (${rule}, ${stance})`;
}
