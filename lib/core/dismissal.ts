/**
 * By what a finding that the user has called no problem is known again on the next visit.
 *
 * Pages count down, number their clauses and respace their words, so digits, spaces and strewn marks
 * are left out. The sum is not: who waved through ¥299 has not waved through ¥999.
 */
import type { Finding } from './model';
import { CLASS, FOLD, UnitClass } from './text/fold';

/** Classes of code units that pages change without changing what is said. */
const NOISE: ReadonlySet<number> = new Set([
  UnitClass.other,
  UnitClass.digit,
  UnitClass.invisible,
  UnitClass.filler,
]);

/**
 * `CATEGORY:SUM:HASH`, at most 80 ASCII characters, the same for the same clause on every visit. The
 * words themselves are not in it: what is kept about a site tells nobody what stood there.
 */
export function dismissalKey({ category, facts, quote }: Finding): string {
  const sum = facts.money === undefined ? '' : `${facts.money.amount}${facts.money.currency}`;
  return `${category}:${sum}:${hash(quote)}`;
}

/** 53 bits over the folded words without noise (the mixing steps of MurmurHash3), in base 36. */
function hash(words: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < words.length; i += 1) {
    const unit = words.charCodeAt(i);
    if (NOISE.has(CLASS[unit] ?? UnitClass.other)) continue;
    const folded = FOLD[unit] ?? unit;
    a = Math.imul(a ^ folded, 2654435761);
    b = Math.imul(b ^ folded, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
