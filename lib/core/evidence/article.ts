/** The readable article of a record with its clauses marked. A view: the sealed file stays without marks. */
import { html, type Markup } from './package/report/markup';

/** A clause to mark. */
export interface ArticleClause {
  quote: string;
  /** What kind of clause it is, in words. */
  label: string;
}

/** Comments, tags (a quoted value may hold `>`), and the words between them. */
const TOKEN = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</g;
/** One character of a text as it is written in HTML (serialised: WHATWG HTML, 13.3). */
const CHARACTER = /&(?:amp|lt|gt|quot|nbsp|#39);|[\s\S]/gu;
const ENTITIES: Record<string, string> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&nbsp;': ' ' },
};

/** Where a character of the article stands in its HTML. */
interface Spot {
  token: number;
  start: number;
  end: number;
}

interface Mark {
  from: number;
  to: number;
  label: string;
}

/**
 * Puts `<mark>` around each place at which a clause's words stand, white space aside, with its label after
 * it. Words that are marked already are not marked again. `article` is a document as article.ts of the
 * page's capture writes it; nothing of its own markup is changed.
 */
export function markArticle(article: string, clauses: readonly ArticleClause[]): string {
  const [head = '', ...rest] = article.split(/(?<=<body>)/);
  const tokens = rest.join('').match(TOKEN) ?? [];
  const { text, spots } = lettersOf(tokens);
  const marks = marksIn(text, clauses);
  return head + written(tokens, spots, marks);
}

/** All letters without white space, and the place of each (by UTF-16 units). */
function lettersOf(tokens: readonly string[]): { text: string; spots: Spot[] } {
  const spots: Spot[] = [];
  let text = '';
  for (const [token, words] of tokens.entries()) {
    if (words.startsWith('<')) continue;
    for (const { 0: raw, index } of words.matchAll(CHARACTER)) {
      const letter = ENTITIES[raw] ?? raw;
      if (/\s/u.test(letter)) continue;
      text += letter;
      const spot = { token, start: index, end: index + raw.length };
      for (let unit = 0; unit < letter.length; unit += 1) spots.push(spot);
    }
  }
  return { text, spots };
}

function marksIn(text: string, clauses: readonly ArticleClause[]): Mark[] {
  const marks: Mark[] = [];
  for (const { quote, label } of clauses) {
    const words = quote.replace(/\s+/gu, '');
    if (words === '') continue;
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      const to = from + words.length;
      if (marks.every((mark) => to <= mark.from || from >= mark.to))
        marks.push({ from, to, label });
    }
  }
  return marks;
}

function written(
  tokens: readonly string[],
  spots: readonly Spot[],
  marks: readonly Mark[],
): string {
  const inserts = tokens.map(() => new Map<number, string>());
  for (const { from, to, label } of marks) {
    const covered = spots.slice(from, to);
    for (const token of new Set(covered.map((spot) => spot.token))) {
      const own = covered.filter((spot) => spot.token === token);
      insert(inserts[token], own[0]?.start ?? 0, '<mark>');
      insert(
        inserts[token],
        own.at(-1)?.end ?? 0,
        `</mark>${isLast(token, covered) ? tag(label).text : ''}`,
      );
    }
  }
  return tokens.map((words, at) => withInserts(words, inserts[at] ?? new Map())).join('');
}

function isLast(token: number, covered: readonly Spot[]): boolean {
  return covered.at(-1)?.token === token;
}

function tag(label: string): Markup {
  return html`<small><b>【${label}】</b></small>`;
}

/** One mark may end where the next begins. */
function insert(into: Map<number, string> | undefined, at: number, markup: string): void {
  const there = into?.get(at) ?? '';
  into?.set(at, markup.startsWith('</') ? markup + there : there + markup);
}

function withInserts(words: string, inserts: ReadonlyMap<number, string>): string {
  let out = '';
  let at = 0;
  for (const place of [...inserts.keys()].sort((a, b) => a - b)) {
    out += words.slice(at, place) + inserts.get(place);
    at = place;
  }
  return out + words.slice(at);
}
