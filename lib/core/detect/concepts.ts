/** Concepts: what words mean, as numbers. Slots are concepts too. */
import type { Slot, SlotKind } from './slots';

const SLOT_KINDS: readonly SlotKind[] = [
  'num.money',
  'num.percent',
  'num.time',
  'num.plus',
  'num.zero',
  'num.bare',
];

/** Concept numbers of each kind of slot, the second where a sum comes again: {@link Concepts} gives these out first. */
const SLOT_CONCEPTS = new Map(
  SLOT_KINDS.map((kind, number) => [kind, [[number], [number, SLOT_KINDS.length]]]),
);

/** The numbers of a slot's concepts. */
export function slotConcepts({ kind, period }: Pick<Slot, 'kind' | 'period'>): readonly number[] {
  return SLOT_CONCEPTS.get(kind)?.[period ? 1 : 0] ?? [];
}

/** Concepts below this number are those of slots: {@link SLOT_CONCEPTS}. */
export const SLOT_CONCEPT_COUNT = SLOT_KINDS.length + 1;

/** Whether a concept is one of slots. */
export function isSlotConcept(concept: number): boolean {
  return concept < SLOT_CONCEPT_COUNT;
}

/** Names of concepts and their numbers. */
export class Concepts {
  private readonly numbers = new Map<string, number>();
  /** What {@link matching} has found; emptied when a name is added. */
  private readonly known = new Map<string, readonly number[]>();
  readonly names: string[] = [];

  constructor() {
    for (const kind of SLOT_KINDS) this.number(kind);
    this.number('num.per');
  }

  /** The number of a concept, given out on first use. */
  number(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.known.clear();
    this.numbers.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }

  /**
   * Numbers of all concepts that a name means in a pack: `fee.*` is every one below `fee.`.
   * Packs do not see each other's concepts; slots belong to all of them.
   */
  matching(pack: string, name: string): readonly number[] {
    const own = conceptOf(pack, name);
    const known = this.known.get(own) ?? this.search(own);
    this.known.set(own, known);
    return known;
  }

  /** 1 for each concept that one of some names means in one of some packs. */
  masked(packs: readonly string[], names: readonly string[]): Uint8Array {
    const mask = new Uint8Array(this.names.length);
    for (const pack of packs)
      for (const name of names) for (const number of this.matching(pack, name)) mask[number] = 1;
    return mask;
  }

  private search(own: string): number[] {
    if (!own.endsWith('*')) {
      const exact = this.numbers.get(own);
      return exact === undefined ? [] : [exact];
    }
    const stem = own.slice(0, -1);
    return this.names.flatMap((known, number) => (known.startsWith(stem) ? [number] : []));
  }
}

/** The full name of a pack's concept; slots (`num.…`) are common to all packs. */
export function conceptOf(pack: string, name: string): string {
  return name.startsWith('num.') ? name : `${pack}/${name}`;
}
