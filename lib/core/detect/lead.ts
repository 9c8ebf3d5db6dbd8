/** A lead-in, which hangs over what follows it until something else begins; see scope.ts. */
import type { Category } from '../model';
import type { Part } from './lines';

/** A lead-in and what hangs on it so far. */
export interface Lead {
  part: Part;
  kind: 'list' | 'heading' | 'fragment';
  said: ReadonlySet<Category>;
  /** Raw end of the last item. */
  end: number;
  items: number;
  /** Whether the items carry markers. */
  marked: boolean;
}

/** The same lead-in in a text in which it stands `shift` units further on. */
export function movedLead(lead: Lead, shift: number): Lead {
  const { start, end, normal, tokens } = lead.part;
  const own = tokens.map((token) => ({
    ...token,
    start: token.start + shift,
    end: token.end + shift,
  }));
  const part = { start: start + shift, end: end + shift, normal, tokens: own };
  return { ...lead, part, end: lead.end + shift };
}

/** Whether two lead-ins of the same text are one; `shift`: how far the first stands before the second. */
export function isSameLead(a: Lead | null, b: Lead | null, shift: number): boolean {
  if (!a || !b) return a === b;
  return (
    a.kind === b.kind &&
    a.items === b.items &&
    a.marked === b.marked &&
    a.end + shift === b.end &&
    a.part.start + shift === b.part.start &&
    a.part.end + shift === b.part.end &&
    a.said.size === b.said.size &&
    [...a.said].every((category) => b.said.has(category))
  );
}
