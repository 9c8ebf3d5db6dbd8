/**
 * Tables that ask of each row whether its money comes back: a column headed 是否可退 or Refundable, with
 * 是, 否, Yes, No below. A row is read with its answer as a word of refunding.
 */

import { type Concepts, conceptOf } from './concepts';
import { isSum } from './segments';
import { cellsOf, type Range } from './tables';
import type { Token, TokenSentence } from './tokens';

/** A pack's words for money that comes back and for money that does not. */
export interface AnswerConcepts {
  pack: string;
  back: number;
  kept: number;
}

/** Looks one pack's concepts up, once. */
export function answerConcepts(concepts: Concepts, pack: string): AnswerConcepts {
  const number = (name: string) => concepts.number(conceptOf(pack, name));
  return { pack, back: number('refund.full'), kept: number('norefund') };
}

/** What a row of a table says beside its own words. */
export interface Row {
  /** It heads a column of answers: what it tells of refunds is a question. */
  heads: boolean;
  /** The row with its answer as a word, where it gives one. */
  answered: TokenSentence | undefined;
}

/** Reads the sentences of one text, which must come in order: a column lasts while rows follow its heading. */
export class AnswerReader {
  private column: AnswerColumn | undefined;

  constructor(
    private readonly text: string,
    private readonly concepts: readonly AnswerConcepts[],
  ) {}

  /** Whether a column of answers goes on behind the sentence read last. */
  get isOpen(): boolean {
    return this.column !== undefined;
  }

  /** Reads one sentence; one that is no row of a table ends it. */
  read(sentence: TokenSentence): Row {
    const { text } = this;
    if (!text.slice(sentence.start, sentence.end).includes('\t')) {
      this.column = undefined;
      return { heads: false, answered: undefined };
    }
    const head = answerColumn(text, sentence);
    this.column = head ?? this.column;
    const answered =
      head || !this.column ? undefined : withAnswer(text, sentence, this.column, this.concepts);
    return { heads: head !== undefined, answered };
  }
}

/** A column of answers: which one, in a row of so many cells, in which pack's language. */
interface AnswerColumn {
  at: number;
  cells: number;
  pack: string;
}

const HEADINGS: readonly (readonly [string, RegExp])[] = [
  [
    'zh',
    /^(?:是否|能否|可否|能不能)?(?:可以?|能|支持)?(?:退还?|返还|退款|退费|退回)(?:与否|情况|否)?[?？]?$/,
  ],
  ['en', /^(?:is it |fully )?(?:refund|refunds|refundable|returnable|refundability)\??$/i],
];
const YES = /^(?:是|可|可退|可以|可退还|能|能退|支持|yes|y|refundable|✓|✔|√)$/i;
const NO = /^(?:否|不|不可|不可以|不能|不支持|no|n|none|never|✗|✘|×)$/i;

/** The column of answers that a row heads; undefined where it heads none. */
function answerColumn(
  text: string,
  { start, end, tokens }: TokenSentence,
): AnswerColumn | undefined {
  if (tokens.some(isSum)) return undefined;
  const cells = cellsOf(text, start, end).map((cell) => wordsOf(text, cell));
  for (const [pack, heading] of HEADINGS) {
    const at = cells.findIndex((cell) => heading.test(cell));
    if (at > 0) return { at, cells: cells.length, pack };
  }
  return undefined;
}

/** A row with its answer as a word; undefined where the row has another shape or gives no plain answer. */
function withAnswer(
  text: string,
  row: TokenSentence,
  column: AnswerColumn,
  concepts: readonly AnswerConcepts[],
): TokenSentence | undefined {
  const cells = cellsOf(text, row.start, row.end);
  const cell = cells.length === column.cells ? cells[column.at] : undefined;
  const own = concepts.find(({ pack }) => pack === column.pack);
  if (!cell || !own) return undefined;
  const words = wordsOf(text, cell);
  const concept = YES.test(words) ? own.back : NO.test(words) ? own.kept : undefined;
  const from = concept === undefined ? -1 : row.normal.lastIndexOf(words.toLowerCase());
  if (concept === undefined || from < 0) return undefined;
  const start = text.indexOf(words, cell.start);
  const answer: Token = {
    concepts: [concept],
    start,
    end: start + words.length,
    from,
    to: from + words.length,
  };
  const tokens = row.tokens.filter(({ start: at }) => at < cell.start || at >= cell.end);
  const sorted = [...tokens, answer].sort((a, b) => a.start - b.start);
  return { start: row.start, end: row.end, normal: row.normal, tokens: sorted };
}

function wordsOf(text: string, { start, end }: Range): string {
  return text.slice(start, end).trim();
}
