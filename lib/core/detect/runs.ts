/** What two texts have in common: long stretches that stand in both, for scans of a text that has changed. */

/** `[from, to)` of the new text stands in the old one, `shift` units before. */
export interface Run {
  from: number;
  to: number;
  shift: number;
}

/** Shorter stretches are not worth taking over (UTF-16 units). */
const LEAST = 2048;

/** A line shorter than this stands in too many places to be told by (UTF-16 units). */
const LEAST_LINE = 12;

/** Units compared at once, and how many such blocks between two pauses. */
const BLOCK = 1024;
const STEP = 64;

/**
 * Stretches of the new text that stand in the old one, in order, not overlapping. Not all of them: what is
 * unchanged at the beginning and at the end, and between them what some whole line tells the place of.
 * Linear in both texts.
 */
export function* runsOf(old: string, text: string): Generator<void, Run[]> {
  const most = Math.min(old.length, text.length);
  const head = yield* alike(old, text, 0, 0, most);
  const runs: Run[] = [{ from: 0, to: head, shift: 0 }];
  const tail = yield* alikeBack(old, text, most - head);
  const end = text.length - tail;
  if (end - head >= LEAST)
    runs.push(...(yield* between(old.slice(0, old.length - tail), text.slice(0, end), head)));
  runs.push({ from: end, to: text.length, shift: text.length - old.length });
  return runs.filter(({ from, to }) => to - from >= LEAST);
}

/** Runs behind `from`, found by lines that stand in both. */
function* between(old: string, text: string, from: number): Generator<void, Run[]> {
  const places = yield* linesOf(old, from);
  const runs: Run[] = [];
  let lines = 0;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const place = end - at < LEAST_LINE ? undefined : places.get(text.slice(at, end));
    let next = end + 1;
    if (place !== undefined) {
      const length = yield* alike(
        old,
        text,
        place,
        at,
        Math.min(old.length - place, text.length - at),
      );
      runs.push({ from: at, to: at + length, shift: at - place });
      next = lineEnd(text, at + length) + 1;
    }
    at = next;
    lines += 1;
    if (lines % STEP === 0) yield;
  }
  return runs;
}

/** By line of the text behind `from`: where it first begins. */
function* linesOf(text: string, from: number): Generator<void, Map<string, number>> {
  const places = new Map<string, number>();
  let lines = 0;
  for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    if (line.length >= LEAST_LINE && !places.has(line)) places.set(line, at);
    at = end + 1;
    lines += 1;
    if (lines % STEP === 0) yield;
  }
  return places;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** How many units, at most `most`, are the same from `a` and `b` on. */
function* alike(
  old: string,
  text: string,
  a: number,
  b: number,
  most: number,
): Generator<void, number> {
  let length = 0;
  for (let blocks = 1; length + BLOCK <= most; blocks += 1) {
    const [from, to] = [a + length, b + length];
    if (old.slice(from, from + BLOCK) !== text.slice(to, to + BLOCK)) break;
    length += BLOCK;
    if (blocks % STEP === 0) yield;
  }
  while (length < most && old.charCodeAt(a + length) === text.charCodeAt(b + length)) length += 1;
  return length;
}

/** How many units, at most `most`, are the same at the ends. */
function* alikeBack(old: string, text: string, most: number): Generator<void, number> {
  const [a, b] = [old.length, text.length];
  let length = 0;
  for (let blocks = 1; length + BLOCK <= most; blocks += 1) {
    const next = length + BLOCK;
    if (old.slice(a - next, a - length) !== text.slice(b - next, b - length)) break;
    length = next;
    if (blocks % STEP === 0) yield;
  }
  while (length < most && old.charCodeAt(a - length - 1) === text.charCodeAt(b - length - 1))
    length += 1;
  return length;
}
