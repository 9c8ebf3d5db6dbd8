/**
 * A strict JSON reader (RFC 8259) that knows where each value stands.
 *
 * JSON.parse tells no places, keeps the last of two equal keys in silence, and goes as deep as the
 * file asks. This one refuses equal keys and deep nesting, and never makes an object of the file's
 * keys, so that `__proto__` is a name like any other. See docs/adr/0008-rule-packs.md.
 */
import { type Problems, pointerPart, shown } from './problem';

/** A value and where it begins (UTF-16 offset), with its JSON pointer. */
export type JsonNode = { at: number; field: string } & (
  | { kind: 'object'; members: JsonMember[] }
  | { kind: 'array'; items: JsonNode[] }
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'null' }
);

/** One member of an object, in the order of the file. */
export interface JsonMember {
  key: string;
  /** Where the key begins. */
  keyAt: number;
  value: JsonNode;
}

/** Ends reading; the problem is in the list already. */
class Stop extends Error {}

/** Reads a file; null where it is not JSON, with one problem that says where. Never throws. */
export function readJson(text: string, maxDepth: number, problems: Problems): JsonNode | null {
  try {
    return new Reader(text, maxDepth, problems).file();
  } catch (error) {
    if (error instanceof Stop) return null;
    throw error;
  }
}

const SPACE = /[ \t\n\r]*/y;
/** A string up to its closing quote, an escape or a control character, which may not stand in it. */
const STRING_PART = /[^"\\\p{Cc}]*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;

class Reader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly maxDepth: number,
    private readonly problems: Problems,
  ) {}

  file(): JsonNode {
    this.at = this.text.startsWith('\ufeff') ? 1 : 0;
    const value = this.value('', 1);
    this.take(SPACE);
    if (this.at < this.text.length) this.unexpected('');
    return value;
  }

  private value(field: string, depth: number): JsonNode {
    this.take(SPACE);
    const { at } = this;
    const first = this.text[at];
    if (first === '{' || first === '[') {
      if (depth > this.maxDepth) this.stop('json_depth', field, { max: this.maxDepth });
      return first === '{' ? this.object(field, depth) : this.array(field, depth);
    }
    if (first === '"') return { kind: 'string', at, field, value: this.string(field) };
    return this.plain(field);
  }

  private plain(field: string): JsonNode {
    const { at } = this;
    const number = this.take(NUMBER);
    if (number !== '') return { kind: 'number', at, field, value: Number(number) };
    const word = this.take(WORD);
    if (word === 'null') return { kind: 'null', at, field };
    if (word === '') this.unexpected(field);
    return { kind: 'boolean', at, field, value: word === 'true' };
  }

  private object(field: string, depth: number): JsonNode {
    const { at } = this;
    const members: JsonMember[] = [];
    const keys = new Set<string>();
    this.list('}', field, () => {
      this.take(SPACE);
      const keyAt = this.at;
      if (this.text[keyAt] !== '"') this.unexpected(field);
      const key = this.string(field);
      const inner = `${field}/${pointerPart(key)}`;
      if (keys.has(key)) {
        this.problems.add('json_key_twice', { at: keyAt, field: inner }, { key: shown(key) });
      }
      keys.add(key);
      this.take(SPACE);
      this.expect(':', inner);
      members.push({ key, keyAt, value: this.value(inner, depth + 1) });
    });
    return { kind: 'object', at, field, members };
  }

  private array(field: string, depth: number): JsonNode {
    const { at } = this;
    const items: JsonNode[] = [];
    this.list(']', field, () => {
      items.push(this.value(`${field}/${items.length}`, depth + 1));
    });
    return { kind: 'array', at, field, items };
  }

  /** From the opening bracket to the closing one; `one` reads what stands between two commas. */
  private list(close: string, field: string, one: () => void): void {
    this.at += 1;
    this.take(SPACE);
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      one();
      this.take(SPACE);
      if (this.text[this.at] === close) break;
      this.expect(',', field);
    }
    this.at += 1;
  }

  private string(field: string): string {
    const from = this.at;
    this.at += 1;
    for (;;) {
      this.take(STRING_PART);
      const next = this.text[this.at];
      if (next === '"') break;
      if (next === undefined) this.unexpected(field);
      if (next !== '\\' || this.take(ESCAPE) === '') this.stop('json_string', field, {});
    }
    this.at += 1;
    return JSON.parse(this.text.slice(from, this.at));
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }

  private expect(mark: string, field: string): void {
    if (this.text[this.at] !== mark) this.unexpected(field);
    this.at += 1;
  }

  private unexpected(field: string): never {
    const found = this.text.codePointAt(this.at);
    if (found === undefined) this.stop('json_end', field, {});
    this.stop('json_unexpected', field, { found: shown(String.fromCodePoint(found)) });
  }

  private stop(
    id: 'json_end' | 'json_unexpected' | 'json_string' | 'json_depth',
    field: string,
    values: Record<string, string | number>,
  ): never {
    this.problems.add(id, { at: this.at, field }, values);
    throw new Stop(id);
  }
}
