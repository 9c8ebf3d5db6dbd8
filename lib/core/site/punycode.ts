/** Punycode (RFC 3492): what a domain label in `xn--` form reads like. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const INITIAL_BIAS = 72;
const INITIAL_N = 128;
const PREFIX = 'xn--';
/** Longest label in octets (RFC 1035, 2.3.4); more is no label. */
const MAX_LABEL = 63;
const MAX_CODE_POINT = 0x10ffff;

/** Each `xn--` label of a lower-case host as it would be shown; a label that is malformed stays. */
export function shownHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith(PREFIX) ? (decoded(label) ?? label) : label))
    .join('.');
}

/** The decoding of RFC 3492, 6.2; null for what is no punycode. */
function decoded(label: string): string | null {
  if (label.length > MAX_LABEL) return null;
  const body = label.slice(PREFIX.length);
  const cut = body.lastIndexOf('-');
  if (cut + 1 >= body.length) return null;
  const points = [...body.slice(0, Math.max(cut, 0))].map((char) => char.charCodeAt(0));
  const basic = points.length;
  let n = INITIAL_N;
  let i = 0;
  let bias = INITIAL_BIAS;
  for (let at = cut + 1; at < body.length; ) {
    const delta = readDelta(body, at, bias);
    if (!delta) return null;
    const length = points.length + 1;
    bias = adapted(delta.value, length, points.length === basic);
    i += delta.value;
    n += Math.floor(i / length);
    i %= length;
    if (n > MAX_CODE_POINT) return null;
    points.splice(i, 0, n);
    i += 1;
    at = delta.next;
  }
  return String.fromCodePoint(...points);
}

/** One generalised variable-length integer from `at` on. */
function readDelta(body: string, at: number, bias: number): { value: number; next: number } | null {
  let value = 0;
  let weight = 1;
  for (let k = BASE; ; k += BASE, at += 1) {
    const digit = digitOf(body.charCodeAt(at));
    if (digit < 0) return null;
    value += digit * weight;
    if (value > Number.MAX_SAFE_INTEGER / BASE) return null;
    const t = Math.min(Math.max(k - bias, T_MIN), T_MAX);
    if (digit < t) return { value, next: at + 1 };
    weight *= BASE - t;
  }
}

/** Value of a digit: a to z are 0 to 25, 0 to 9 are 26 to 35; -1 for anything else. */
function digitOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : -1;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let k = 0;
  while (rest > ((BASE - T_MIN) * T_MAX) / 2) {
    rest = Math.floor(rest / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
