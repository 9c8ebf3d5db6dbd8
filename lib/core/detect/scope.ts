/**
 * Scope beyond one sentence: what a list item, a table cell or a second half inherits from before it.
 *
 * 「以下费用概不退还：⏎1. 激活金⏎2. 流量费」 says of each item that it does not come back. A sentence is read
 * once by itself and, where the text before it is a lead-in, once more with the lead-in in front; of the
 * second reading only what takes words from both parts counts. Lead-ins and lists are bounded: linear work.
 */
import { CATEGORIES, type Category } from '../model';
import { type AnswerConcepts, AnswerReader, answerConcepts } from './answers';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import type { Concepts } from './concepts';
import type { Clause, Judged } from './findings';
import { type Lead, movedLead } from './lead';
import {
  isAskingLine,
  isFragment,
  isItem,
  isLeadIn,
  isMarked,
  isWhite,
  leadEndBefore,
  leadOf,
  type Part,
  partOf,
} from './lines';
import { columnsBelow, sumBelow } from './tables';
import type { TokenSentence } from './tokens';

/** Where and how two parts are joined. */
export interface Joint {
  /** Where the second part begins, in the joined normalised text. */
  border: number;
  /** Raw beginning of the second part. */
  start: number;
  /** Whether nothing stands between the parts, so that a span may run over both. */
  adjacent: boolean;
  /** What the first part says by itself. */
  said: ReadonlySet<Category>;
}

/** A sentence, or two parts read as one: raw offsets are those of the text, also across what stands between. */
export interface ReadSentence extends TokenSentence {
  joint?: Joint;
}

/** Judges a sentence; of a joined one only what crosses its border. */
export type Judge = (sentence: ReadSentence) => Clause[];

/** Longest lead-in that is read backwards, in raw units. */
export const MAX_LEAD = 160;
/** Most items that one lead-in speaks for. */
const MOST_ITEMS = 20;

/** A sentence joined to the lead-in on which it hangs. */
interface Hung {
  sentence: ReadSentence;
  lead: Lead;
  /** The lead-in denies what it lists. */
  denied: boolean;
}

/** Concept numbers that lead-ins are read by. */
export interface ScopeConcepts {
  /** Words that stand for the items to come: 费用, fees. */
  placeholders: ConceptSet;
  /** A lead-in that ends with one denies each item: 不收取：, no: */
  negators: ConceptSet;
  /** By pack: what the cells of a table answer. */
  answers: readonly AnswerConcepts[];
}

/** Looks the concepts up once. */
export function scopeConcepts(concepts: Concepts, packs: readonly string[]): ScopeConcepts {
  const set = (...names: string[]) => conceptSet(concepts, packs, ...names);
  return {
    placeholders: set('balance', 'things', 'fee.word'),
    negators: set('neg.fee', 'neg.act'),
    answers: packs.map((pack) => answerConcepts(concepts, pack)),
  };
}

/** Reads the sentence that ends at a raw offset. */
export type Lookback = (end: number) => TokenSentence;

/** Reads the sentences of one text, which must come in order. */
export class Scope {
  private lead: Lead | null = null;
  /** What the last table's columns say, and the raw end of its rows. */
  private columns: readonly Clause[] = [];
  private rowsEnd = 0;
  private readonly answers: AnswerReader;

  constructor(
    private readonly text: string,
    private readonly lookback: Lookback,
    private readonly concepts: ScopeConcepts,
  ) {
    this.answers = new AnswerReader(text, concepts.answers);
  }

  /**
   * The findings of a sentence: its own, and what it and its neighbours say together. `mayMatch`: false
   * where it is known to say nothing by itself.
   */
  read(sentence: TokenSentence, mayMatch: boolean, judge: Judge): Clause[] {
    const { heads, answered } = this.answers.read(sentence);
    const alone = mayMatch || answered ? judge(answered ?? sentence) : [];
    const own = this.notInColumns(heads ? alone.filter(tellsNoRefund) : alone, sentence);
    const said = new Set(own.map(({ rule }) => rule.category));
    const hung = this.hungOn(sentence);
    const across = hung
      ? judge(hung.sentence).filter((clause) => isSure(clause) && mayHang(clause, hung))
      : [];
    const below = this.below(sentence, judge);
    this.lead = this.leadAfter(sentence, said, hung !== null);
    return withBelow(withAcross(hung?.denied ? [] : own, across), below);
  }

  /**
   * What hangs over at an offset, the end of the sentence read last; undefined in the middle of a table,
   * where more than a lead-in does.
   */
  resting(floor: number): Lead | null | undefined {
    return this.rowsEnd > floor || this.answers.isOpen ? undefined : this.lead;
  }

  /** Goes on behind sentences that were read before: `lead` hangs over, `shift` units from where it was read. */
  resume(lead: Lead | null, shift: number): void {
    this.lead = lead && movedLead(lead, shift);
    this.columns = [];
    this.rowsEnd = 0;
  }

  /** The sentence with the lead-in that it hangs on. */
  private hungOn(sentence: TokenSentence): Hung | null {
    const { text } = this;
    if (sentence.start < this.rowsEnd) return null;
    const lead = this.lead ?? this.leadBefore(sentence);
    this.lead = lead;
    if (!lead || lead.items >= MOST_ITEMS || !isItem(text, sentence, lead)) return null;
    const adjacent = lead.items === 0 && isWhite(text, lead.end, sentence.start);
    // A comma keeps two halves apart for what binds only within a clause.
    const separator = lead.kind === 'fragment' ? ',' : ' ';
    const joined = join(this.withoutPlaceholder(lead.part), partOf(sentence), separator, {
      adjacent,
      said: lead.said,
    });
    return { sentence: joined, lead, denied: lead.kind === 'list' && this.endsDenying(lead.part) };
  }

  /** A lead-in that holds no word that opens a sentence: 我们不收：⏎1. 激活金. */
  private leadBefore({ start }: TokenSentence): Lead | null {
    const end = leadEndBefore(this.text, start);
    if (end < 0) return null;
    const sentence = this.lookback(end);
    if (isLeadIn(this.text, sentence) !== 'list' || isAskingLine(this.text, sentence)) return null;
    const part = leadOf(this.text, sentence);
    return { part, kind: 'list', said: new Set(), end, items: 0, marked: true };
  }

  /** 以下不退的费用: the items stand for the word that announces them. */
  private withoutPlaceholder(part: Part): Part {
    const last = part.tokens.at(-1);
    const isOne = part.tokens.length > 1 && last && carries(last, this.concepts.placeholders);
    return isOne && last.to >= part.normal.length
      ? { ...part, tokens: part.tokens.slice(0, -1) }
      : part;
  }

  private endsDenying({ tokens, normal }: Part): boolean {
    const last = tokens.at(-1);
    return last !== undefined && last.to >= normal.length && carries(last, this.concepts.negators);
  }

  /** What a row of headings says with the sums below it, or a label with the sum on the next line. */
  private below(sentence: TokenSentence, judge: Judge): Clause[] {
    if (sentence.start < this.rowsEnd) return [];
    const columns = columnsBelow(this.text, sentence);
    const { pairs, end } = columns ?? sumBelow(this.text, sentence);
    const about = { adjacent: !columns, said: new Set<Category>() };
    const found = pairs
      .flatMap(([label, value]) => judge(join(label, value, ' ', about)))
      .filter(isSure);
    this.rowsEnd = end;
    this.columns = found;
    return found;
  }

  /** A row of sums says by itself nothing that its headings have not said better. */
  private notInColumns(own: readonly Clause[], { start }: TokenSentence): readonly Clause[] {
    if (start >= this.rowsEnd) return own;
    return own.filter((clause) =>
      this.columns.every(
        (column) =>
          column.rule.category !== clause.rule.category ||
          column.start >= clause.end ||
          column.end <= clause.start,
      ),
    );
  }

  private leadAfter(
    sentence: TokenSentence,
    said: ReadonlySet<Category>,
    hung: boolean,
  ): Lead | null {
    const { text, lead } = this;
    const kind = isLeadIn(text, sentence);
    if (hung && lead && lead.kind !== 'fragment' && kind !== 'list') {
      const marked = lead.marked || isMarked(text, sentence);
      return { ...lead, end: sentence.end, items: lead.items + 1, marked };
    }
    const next = kind ?? (isFragment(text, sentence) ? 'fragment' : undefined);
    if (!next || isAskingLine(text, sentence)) return null;
    return {
      part: leadOf(text, sentence),
      kind: next,
      said,
      end: sentence.end,
      items: 0,
      marked: false,
    };
  }
}

function tellsNoRefund({ rule }: Clause): boolean {
  return !REFUNDS.has(rule.category);
}

/** Categories of claims: a heading and a line below it make none. */
const CLAIMS: ReadonlySet<Category> = new Set(['impersonation', 'card_abuse', 'online_sale']);

/** Rules whose words alone are less sure than this are not trusted over two lines. */
const SURE = 0.62;

function isSure({ rule }: Clause): boolean {
  return !CLAIMS.has(rule.category) && (rule.weight ?? 1) >= SURE;
}

/** Whether money comes back is said of a fee named before: 激活金299元。概不退还。 */
const REFUNDS: ReadonlySet<Category> = new Set([
  'non_refund',
  'conditional_refund',
  'refund_promise',
]);

/** A first half that says something by itself is whole: the next sentence only tells of its money. */
function mayHang({ rule }: Clause, { lead }: Hung): boolean {
  return lead.kind !== 'fragment' || lead.said.size === 0 || REFUNDS.has(rule.category);
}

function join(
  first: Part,
  second: Part,
  separator: string,
  about: Omit<Joint, 'border' | 'start'>,
): ReadSentence {
  const border = first.normal.length + separator.length;
  const tokens = second.tokens.map((token) => ({
    ...token,
    from: token.from + border,
    to: token.to + border,
  }));
  return {
    start: first.start,
    end: second.end,
    normal: first.normal + separator + second.normal,
    tokens: [...first.tokens, ...tokens],
    joint: { border, start: second.start, ...about },
  };
}

/** What is new of an item's findings; a category that it has by itself gets the facts it lacks. */
function withAcross(own: readonly Clause[], across: readonly Clause[]): Clause[] {
  const known = own.map((clause) => {
    const same = across.find(({ rule }) => rule.category === clause.rule.category);
    return same ? completed(clause, same) : clause;
  });
  const said = new Set(own.map(({ rule }) => rule.category));
  return [...known, ...across.filter(({ rule }) => !said.has(rule.category))];
}

/** A label that is found without its sum gives way to label and sum. */
function withBelow(own: readonly Clause[], below: readonly Clause[]): Clause[] {
  const priced = new Set(below.map(({ rule }) => rule.category));
  const kept = own.filter(({ facts, rule }) => facts.money || !priced.has(rule.category));
  return [...kept, ...below];
}

/** A finding without a fee's name takes the one that its lead-in gives it. */
function completed(known: Clause, { facts }: Clause): Clause {
  if (known.facts.feeName || !facts.feeName) return known;
  return { ...known, facts: { ...facts, ...known.facts } };
}

/** Findings in the order of the report: by start, then by category, those of one as they came. */
export function inOrder(found: readonly Judged[]): Judged[] {
  const rank = ({ finding }: Judged) => CATEGORIES.indexOf(finding.category);
  return [...found].sort((a, b) => a.finding.start - b.finding.start || rank(a) - rank(b));
}
