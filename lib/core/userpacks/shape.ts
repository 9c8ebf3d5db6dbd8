/** Small checks that read a JSON value as what it should be; each tells its problem and gives undefined. */
import type { JsonMember, JsonNode } from './json';
import { type ProblemId, type Problems, pointerPart, shown } from './problem';

/** Bounds of a list or text, both included. */
export interface Bounds {
  min?: number;
  max: number;
}

/** The members of an object by name; undefined where the value is none. */
export type Members = ReadonlyMap<string, JsonMember>;

/** Marks that a reader does not see, that turn the line around, or that are no character at all. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|[\u115f\u1160\u3164\uffa0]|\u034f/u;

/** Reads values and gathers problems. */
export class Shape {
  constructor(readonly problems: Problems) {}

  /** An object with no other than these keys, and with all of `needed`. */
  object(
    node: JsonNode,
    known: readonly string[],
    needed: readonly string[] = [],
  ): Members | undefined {
    if (node.kind !== 'object') return this.wrongType(node, 'object');
    const members = new Map(node.members.map((member) => [member.key, member]));
    for (const { key, keyAt, value } of node.members) {
      if (known.includes(key)) continue;
      this.problems.add('unknown_field', { at: keyAt, field: value.field }, { key: shown(key) });
    }
    for (const key of needed) {
      if (members.has(key)) continue;
      const field = `${node.field}/${pointerPart(key)}`;
      this.problems.add('missing_field', { at: node.at, field }, { key });
    }
    return members;
  }

  /** The items of a list. */
  list(node: JsonNode, { min = 0, max }: Bounds): JsonNode[] {
    if (node.kind !== 'array') return this.wrongType(node, 'list') ?? [];
    if (node.items.length < min) this.problems.add('list_short', node, { min });
    if (node.items.length > max) this.problems.add('list_long', node, { max });
    return node.items.slice(0, max);
  }

  /** A text of some length without unseen marks. */
  text(node: JsonNode, max: number): string | undefined {
    if (node.kind !== 'string') return this.wrongType(node, 'text');
    if (node.value.trim() === '') return this.refuse('text_empty', node);
    if (node.value.length > max) return this.refuse('text_long', node, { max });
    const unseen = UNSEEN.exec(node.value)?.[0]?.codePointAt(0);
    if (unseen === undefined) return node.value;
    const code = `U+${unseen.toString(16).toUpperCase().padStart(4, '0')}`;
    return this.refuse('text_marks', node, { code });
  }

  /** A text of a given form; another one is told as `wrong`. */
  formed(node: JsonNode, max: number, form: RegExp, wrong: ProblemId): string | undefined {
    const text = this.text(node, max);
    if (text === undefined || form.test(text)) return text;
    return this.refuse(wrong, node, { found: shown(text), max });
  }

  /** One of some words. */
  choice<Word extends string>(node: JsonNode, words: readonly Word[]): Word | undefined {
    if (node.kind !== 'string') return this.wrongType(node, 'text');
    const word = words.find((one) => one === node.value);
    if (word !== undefined) return word;
    return this.refuse('wrong_choice', node, {
      found: shown(node.value),
      choices: words.join(', '),
    });
  }

  /** A number between two bounds. */
  number(node: JsonNode, min: number, max: number): number | undefined {
    if (node.kind !== 'number') return this.wrongType(node, 'number');
    if (node.value >= min && node.value <= max) return node.value;
    return this.refuse('number_range', node, { min, max });
  }

  /** True or false. */
  flag(node: JsonNode): boolean | undefined {
    return node.kind === 'boolean' ? node.value : this.wrongType(node, 'flag');
  }

  private wrongType(node: JsonNode, wanted: string): undefined {
    this.problems.add('wrong_type', node, { wanted });
  }

  private refuse(
    id: ProblemId,
    node: JsonNode,
    values?: Record<string, string | number>,
  ): undefined {
    this.problems.add(id, node, values);
  }
}
