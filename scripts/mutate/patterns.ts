/** A pattern's parts, and every way to damage one of them. Syntax: lib/core/rules/types.ts. */

/** One part of a pattern: a concept or several, a distance before it, concepts barred before it. */
interface Step {
  concepts: readonly string[];
  gap?: number;
  bars: readonly string[];
}

/** A pattern taken apart. */
export interface ParsedPattern {
  anyOrder: boolean;
  /** Marks in front of the pattern other than `~`, kept as they are. */
  prefix: string;
  steps: readonly Step[];
}

/** One damage: what was done, and the pattern that comes of it. */
export interface Damage {
  kind: string;
  what: string;
  pattern: string;
}

/** Takes a pattern apart. */
export function parsePattern(pattern: string): ParsedPattern {
  const prefix = /^[^\w]*/.exec(pattern)?.[0] ?? '';
  const steps: Step[] = [];
  let next: { gap?: number; bars: string[] } = { bars: [] };
  for (const part of pattern.slice(prefix.length).trim().split(/\s+/)) {
    const distance = /^<(\d+)>$/.exec(part);
    if (distance) next.gap = Number(distance[1]);
    else if (part.startsWith('!')) next.bars.push(part);
    else {
      steps.push({ concepts: part.split('|'), ...next });
      next = { bars: [] };
    }
  }
  return { anyOrder: prefix.includes('~'), prefix: prefix.replace('~', ''), steps };
}

/** Puts a pattern together again. */
export function printPattern({ anyOrder, prefix, steps }: ParsedPattern): string {
  const parts = steps.flatMap(({ concepts, gap, bars }, i) => [
    ...(gap !== undefined && i > 0 ? [`<${gap}>`] : []),
    ...(i > 0 ? bars : []),
    concepts.join('|'),
  ]);
  return `${anyOrder ? '~' : ''}${prefix}${parts.join(' ')}`;
}

/** Every single damage to a pattern. `gap`: the distance where none is named. */
export function damages(pattern: string, gap: number): Damage[] {
  const parsed = parsePattern(pattern);
  const indexes = parsed.steps.map((_, i) => i);
  const list = [
    ...indexes.flatMap((i) => withoutStep(parsed, i)),
    ...indexes.flatMap((i) => withoutConcept(parsed, i)),
    ...indexes.slice(1).flatMap((i) => swapped(parsed, i)),
    ...indexes.slice(1).flatMap((i) => stretched(parsed, i, gap)),
    ...indexes.flatMap((i) => unbarred(parsed, i)),
    ...(parsed.anyOrder && indexes.length > 1 ? [ordered(parsed)] : []),
  ];
  return list.map(({ kind, what, parsed: after }) => ({
    kind,
    what,
    pattern: printPattern(after),
  }));
}

interface Parsed {
  kind: string;
  what: string;
  parsed: ParsedPattern;
}

function withoutStep(parsed: ParsedPattern, at: number): Parsed[] {
  if (parsed.steps.length < 2) return [];
  const steps = parsed.steps.filter((_, i) => i !== at);
  const what = parsed.steps[at]?.concepts.join('|') ?? '';
  return [{ kind: 'drop element', what, parsed: { ...parsed, steps } }];
}

function withoutConcept(parsed: ParsedPattern, at: number): Parsed[] {
  const concepts = parsed.steps[at]?.concepts ?? [];
  if (concepts.length < 2) return [];
  return concepts.map((what) => ({
    kind: 'drop concept',
    what,
    parsed: withStep(parsed, at, (step) => ({
      ...step,
      concepts: step.concepts.filter((concept) => concept !== what),
    })),
  }));
}

/** Two neighbours change places; distance and bars stay between them. */
function swapped(parsed: ParsedPattern, at: number): Parsed[] {
  const [before, after] = [parsed.steps[at - 1], parsed.steps[at]];
  if (parsed.anyOrder || !before || !after) return [];
  const [first, second] = [before.concepts, after.concepts];
  if (first.join('|') === second.join('|')) return [];
  const half = withStep(parsed, at - 1, (step) => ({ ...step, concepts: second }));
  const whole = withStep(half, at, (step) => ({ ...step, concepts: first }));
  return [{ kind: 'flip order', what: `${first.join('|')} ${second.join('|')}`, parsed: whole }];
}

const WIDER = 4;

function stretched(parsed: ParsedPattern, at: number, gap: number): Parsed[] {
  const now = parsed.steps[at]?.gap ?? gap;
  return [now * WIDER, 0]
    .filter((to) => to !== now)
    .map((to) => ({
      kind: to === 0 ? 'no gap' : 'wide gap',
      what: `<${now}> to <${to}>`,
      parsed: withStep(parsed, at, (step) => ({ ...step, gap: to })),
    }));
}

function unbarred(parsed: ParsedPattern, at: number): Parsed[] {
  const bars = parsed.steps[at]?.bars ?? [];
  return bars.map((what) => ({
    kind: 'drop bar',
    what,
    parsed: withStep(parsed, at, (step) => ({
      ...step,
      bars: step.bars.filter((bar) => bar !== what),
    })),
  }));
}

function ordered(parsed: ParsedPattern): Parsed {
  return { kind: 'fix order', what: '~', parsed: { ...parsed, anyOrder: false } };
}

function withStep(parsed: ParsedPattern, at: number, change: (step: Step) => Step): ParsedPattern {
  return { ...parsed, steps: parsed.steps.map((step, i) => (i === at ? change(step) : step)) };
}
