/**
 * Asides: the parts of a sentence that speak of others, ask, or only suppose.
 *
 * 「别家要收押金299元，我们0押金」: the first clause is no term of this page, the second is its promise.
 */
import type { Stance } from '../model';
import { type ConceptSet, carries, conceptSet } from './concept-sets';
import type { Concepts } from './concepts';
import type { Token, TokenSentence } from './tokens';

/** A part of the text (raw UTF-16 offsets) and the stance of what stands in it. */
export interface Aside {
  start: number;
  end: number;
  stance: Extract<Stance, 'report' | 'question' | 'advice'>;
}

/** Concept numbers that open and close asides. */
export interface AsideConcepts {
  /** Others who take money: 别家, 有的商家, other providers, anyone who asks. */
  third: ConceptSet;
  /** The page itself: 我们, 本机, we. It takes the word back where it opens a clause. */
  self: ConceptSet;
  /** 声称, 写着, claims: a quotation behind it is another's word. */
  says: ConceptSet;
  /** Words that tell of others: 有网友, 据报道. */
  report: ConceptSet;
  /** 谣言, not true; and negators, which deny a quotation right behind them: 没有“…”这种规定. */
  denial: ConceptSet;
  negators: ConceptSet;
  /** 如, 若, if: what follows up to the comma is supposed. */
  supposed: ConceptSet;
  /** 请举报, report it: what was supposed is not to be. */
  redress: ConceptSet;
  /** 切勿, 谨防, never pay: what follows is warned of. */
  warning: ConceptSet;
  ask: ConceptSet;
}

/** Looks the concepts up once. A pack may lack any of them. */
export function asideConcepts(concepts: Concepts, packs: readonly string[]): AsideConcepts {
  const set = (...names: string[]) => conceptSet(concepts, packs, ...names);
  return {
    third: set('frame.third'),
    self: set('frame.self'),
    says: set('frame.says'),
    report: set('report', 'report.strong'),
    denial: set('frame.denial'),
    negators: set('neg.fee', 'neg.act', 'neg.not'),
    supposed: set('frame.if'),
    redress: set('frame.redress'),
    warning: set('frame.warning'),
    ask: set('ask'),
  };
}

/** All asides of a sentence; they may overlap. */
export function asidesOf(text: string, sentence: TokenSentence, c: AsideConcepts): Aside[] {
  const marked = sentence.tokens.flatMap((token) => {
    if (carries(token, c.third)) return [thirdParty(text, sentence, token, c)];
    if (carries(token, c.warning)) return warnedOf(text, sentence, token);
    if (carries(token, c.supposed)) return supposed(text, sentence, token, c);
    return carries(token, c.ask) ? asked(text, sentence, token) : [];
  });
  return [...quotations(text, sentence, c), ...marked];
}

/** From the word for others to where the page speaks of itself again, at the beginning of a clause. */
function thirdParty(text: string, sentence: TokenSentence, third: Token, c: AsideConcepts): Aside {
  const back = sentence.tokens.find(
    (token) => token.start >= third.end && carries(token, c.self) && opensClause(text, token.start),
  );
  const told = { start: third.start, end: back?.start ?? sentence.end };
  const redress = sentence.tokens.some(
    (token) => token.start > third.start && carries(token, c.redress),
  );
  return { ...told, stance: redress ? 'advice' : 'report' };
}

/** 如遇…收取押金，请举报: the clause of the condition, where a later one calls for redress. */
function supposed(
  text: string,
  sentence: TokenSentence,
  condition: Token,
  c: AsideConcepts,
): Aside[] {
  const later = sentence.tokens.filter((token) => token.start >= condition.end);
  const redress = later.find((token) => carries(token, c.redress));
  const next = later.find((token) => carries(token, c.supposed) && opensClause(text, token.start));
  if (!redress || (next && next.start < redress.start)) return [];
  return [clauseFrom(text, sentence, condition, 'advice')];
}

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
};

const OPENING = /[“「『"＂]/g;

/** A shorter quotation (raw units) is a name, no statement: “订单”. */
const STATEMENT = 3;

/** 有商家声称“…”, 没有“…”这种规定, “…”是谣言: quotations that are another's word, or denied. */
function quotations(text: string, sentence: TokenSentence, c: AsideConcepts): Aside[] {
  const asides = speechGoingOn(text, sentence);
  let reach = asides[0]?.end ?? -1;
  for (const { index, 0: open } of text.slice(sentence.start, sentence.end).matchAll(OPENING)) {
    const start = sentence.start + index;
    const close = CLOSING[open];
    if (start <= reach || close === undefined) continue;
    const at = text.slice(start + 1, sentence.end).indexOf(close);
    const end = at < 0 ? sentence.end : start + 1 + at;
    if (end - start > STATEMENT && isDisowned(sentence, start, end, c))
      asides.push({ start, end, stance: 'report' });
    reach = end;
  }
  return asides;
}

/** How far before a sentence a speech of several sentences may have begun, in raw units. */
const SPEECH = 300;

/** “Not happy? We refund every penny.”: what is quoted over several sentences is somebody's speech. */
function speechGoingOn(text: string, { start, end }: TokenSentence): Aside[] {
  const before = text.slice(Math.max(0, start - SPEECH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const opened = /(?:^|[\s:：,，(（])(["＂])(?=\S)[^"＂]*$|(“)[^”]*$|([「『])[^」』]*$/.exec(line);
  const close = CLOSING[opened?.[1] ?? opened?.[2] ?? opened?.[3] ?? ''];
  const at = close === undefined ? -1 : text.slice(start, end).indexOf(close);
  return at < 0 ? [] : [{ start, end: start + at, stance: 'report' }];
}

function isDisowned(
  { tokens }: TokenSentence,
  start: number,
  end: number,
  c: AsideConcepts,
): boolean {
  return tokens.some((token) => {
    if (token.start >= end) return carries(token, c.denial);
    if (token.end > start) return false;
    if (carries(token, c.negators) && start - token.end <= RIGHT_BEFORE) return true;
    if (carries(token, c.says)) return !isOwnWord(tokens, token, c);
    return [c.third, c.report, c.denial].some((set) => carries(token, set));
  });
}

/** A word stands right before another, or right before a quotation, within so many raw units. */
const RIGHT_BEFORE = 3;

/** 我们承诺“…”: the page's own words stay its own. */
function isOwnWord(tokens: readonly Token[], says: Token, c: AsideConcepts): boolean {
  return tokens.some(
    (token) =>
      carries(token, c.self) && token.end <= says.start && says.start - token.end <= RIGHT_BEFORE,
  );
}

/** What a warning is of: what follows it, and in 押金不退的机器千万别办 what stands before it. */
function warnedOf(text: string, sentence: TokenSentence, warning: Token): Aside[] {
  const behind = clauseFrom(text, sentence, warning, 'advice');
  if (!/^(?:再|去)?[办买信碰选领]/.test(text.slice(warning.end, warning.end + 2))) return [behind];
  const start = clauseStart(text, sentence, warning);
  if (!/的[^的]{0,8}$/.test(text.slice(start, warning.start))) return [behind];
  return [{ ...behind, start }];
}

/** 会退吗，很多人这样问: a clause that ends with a word of asking. */
function asked(text: string, sentence: TokenSentence, ask: Token): Aside[] {
  if (!endsClause(text, ask.end)) return [];
  return [{ start: clauseStart(text, sentence, ask), end: ask.end, stance: 'question' }];
}

function clauseStart(text: string, sentence: TokenSentence, { start }: Token): number {
  let at = start;
  while (at > sentence.start && !isComma(text[at - 1])) at -= 1;
  return at;
}

function clauseFrom(
  text: string,
  sentence: TokenSentence,
  { start }: Token,
  stance: Aside['stance'],
): Aside {
  let end = start;
  while (end < sentence.end && !isComma(text[end]) && !isElse(text, end)) end += 1;
  return { start, end, stance };
}

function isComma(unit: string | undefined): boolean {
  return unit !== undefined && ',，；;：:\t|\n'.includes(unit);
}

/** 请勿拆机否则不退: what is threatened is meant. */
function isElse(text: string, at: number): boolean {
  return (
    text.startsWith('否则', at) ||
    text.startsWith(' otherwise ', at) ||
    text.startsWith(' or else ', at)
  );
}

/** Whether a place of the text (raw offset) is the beginning of a clause, a short word of joining aside: 而我们, but we. */
export function opensClause(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[,，；;：:\t|\n。.!！?？—-])\s*(?:而|但|但是|而是|可|不过|but|while|and|yet)?\s*$/i.test(
    before,
  );
}

function endsClause(text: string, at: number): boolean {
  return /^[呢啊呀”"』」]?(?:[,，；;：:\t|\n]|\s*答|$)/.test(text.slice(at, at + 4));
}
