/** What is wrong with a rule pack, and where. Wording: lib/i18n, by {@link PackProblem.id}. */

/** Every kind of problem. */
export const PROBLEM_IDS = [
  'too_large',
  'not_utf8',
  'json_end',
  'json_unexpected',
  'json_string',
  'json_depth',
  'json_key_twice',
  'wrong_type',
  'missing_field',
  'unknown_field',
  'wrong_format',
  'wrong_choice',
  'wrong_id',
  'wrong_version',
  'wrong_date',
  'wrong_concept',
  'text_empty',
  'text_long',
  'text_marks',
  'number_range',
  'list_short',
  'list_long',
  'rule_twice',
  'word_short',
  'word_form',
  'words_total',
  'pattern_form',
  'pattern_edge',
  'pattern_gap',
  'pattern_elements',
  'pattern_free',
  'pattern_names',
  'pattern_numbers',
  'pattern_concept',
  'patterns_total',
  'orders_total',
  'example_form',
  'example_missed',
  'example_span',
  'example_hit',
  'packs_total',
  'stored_form',
] as const;
/** One of {@link PROBLEM_IDS}. */
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Figures and words that a problem's sentence needs, e.g. `{ max: 40 }`. Words may be a stranger's. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/** One problem of a pack. */
export interface PackProblem {
  id: ProblemId;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  /** JSON pointer of the value (RFC 6901); empty for the file itself. */
  field: string;
  values: ProblemValues;
}

/** A place in the file, as the checks know it. */
export interface Spot {
  /** UTF-16 offset into the file. */
  at: number;
  /** JSON pointer. */
  field: string;
}

/** Gathers problems; offsets become lines and columns. */
export class Problems {
  readonly list: PackProblem[] = [];
  private readonly said = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly most: number,
  ) {}

  /** Adds one; what was said already, and what is beyond the limit, is left out. */
  add(id: ProblemId, { at, field }: Spot, values: ProblemValues = {}): void {
    if (this.list.length >= this.most) return;
    const problem = { id, ...lineOf(this.text, at), field, values };
    const key = JSON.stringify(problem);
    if (!this.said.has(key)) this.list.push(problem);
    this.said.add(key);
  }

  /** Whether nothing was added yet. */
  get none(): boolean {
    return this.list.length === 0;
  }

  /** The problems in the order of the file. */
  sorted(): PackProblem[] {
    return this.list.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}

/** Line and column of an offset. LF, CR and CR LF end a line. */
function lineOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at);
  const lines = before.split(/\r\n|[\n\r]/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** A key as part of a JSON pointer (RFC 6901, section 3). */
export function pointerPart(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** A stranger's words, fit to stand in a message: short, without marks that act on the line. */
export function shown(words: string): string {
  const safe = words.replace(/\p{C}/gu, '\ufffd');
  return safe.length > 40 ? `${safe.slice(0, 40)}…` : safe;
}
