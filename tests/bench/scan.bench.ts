/**
 * How fast a scan is, beside what else one might do with the same text in the same run:
 *
 * - `read`: a bare loop over `charCodeAt`, the least that reading can cost
 * - `regexp`: one native alternation of all words of the lexicons, every match counted
 * - `indexOf`: `indexOf` for each word
 * - `mark`: a stand-in for keyword search as mark.js does it (which needs a DOM): for each keyword a
 *   case-insensitive RegExp of its own over the text, its matches listed with their offsets
 *
 * What is measured is the bundle as it ships (lib/core/scan.ts by Vite, minified, its words packed), and its size is told.
 * Of a scan's time, `words` is the search for the words of all packs; the rest is what is made of them.
 * Run: `npm run bench -- scan`. Figures are processor time, the median of a second or two. The last three
 * ways take minutes on long texts: there they read the first {@link PART} units, marked `~`.
 */

import { wordsOf } from '../../lib/core/detect/lexicons';
import { PACKS } from '../../lib/core/rules';
import { finish } from '../../lib/core/steps';
import { bundleOf } from './bundle';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const BUDGET_MS = 1500;
const BATCH_MS = 5;
const PART = 50_000;

/** Mostly plain text, as pages are; a clause now and then. */
const PLAIN = [
  '今天店里到了一批新货，颜色有黑白两种，欢迎街坊来看。',
  '从市场东门进来，左手第三家就是，门口有一棵大树。',
  '屏幕四英寸，电池充满能用一整天，重量不到三百克。\n',
  'Our shop opens at nine and closes when the last visitor has left.\n',
  '下雨天地面湿滑，请慢走，雨伞可以放在门口的桶里。',
  '说明书在盒子最下面，里面有图，照着做就行。',
  'Please keep the box for a few days in case you need to send it on.\n',
  '他说这附近的早点铺数这一家最老，开了二十多年。',
];
const CLAUSES = [
  '机器到手后首刷冻结押金299元，激活后概不退还。',
  '自第二年起流量费每年收取60元，从结算款中直接扣除。',
  '180天内刷满10万元返还押金，未达标不退。',
  'The setup fee of $99 is non-refundable and rates may increase at any time.\n',
  '本活动最终解释权归我司所有。',
];

/** About `length` units of mixed text, the same each time. */
function textOf(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let turn = 7; size < length; turn = (turn * 48271) % 2147483647) {
    const list = turn % 20 === 0 ? CLAUSES : PLAIN;
    const part = list[(turn >> 8) % list.length] ?? '';
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

/** Processor time that this process has used, in ms. Unlike the clock it leaves out what other programs take. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of one call in ms: the median of batches of some ms each, the first half of them to warm up. */
function timeOf(act: () => unknown): number {
  const first = used();
  act();
  const batch = Math.max(1, Math.ceil(BATCH_MS / Math.max(used() - first, 0.01)));
  const times: number[] = [];
  while (used() - first < BUDGET_MS || times.length < 2) {
    const from = used();
    for (let i = 0; i < batch; i += 1) act();
    times.push((used() - from) / batch);
  }
  const warm = times.slice(times.length >> 1).sort((x, y) => x - y);
  return warm[warm.length >> 1] ?? 0;
}

const WORDS = [
  ...new Set(PACKS.flatMap((pack) => Object.values(pack.lexicon).flatMap(wordsOf))),
].map((word) => word.replace('*', ''));

function readAll(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const escaped = [...WORDS]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const ALTERNATION = new RegExp(escaped.join('|'), 'g');

function matchAll(text: string): number {
  let count = 0;
  ALTERNATION.lastIndex = 0;
  while (ALTERNATION.test(text)) count += 1;
  return count;
}

function indexAll(text: string): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (const word of WORDS) {
    for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
      count += 1;
  }
  return count;
}

const KEYWORDS = escaped.map((word) => new RegExp(word, 'gim'));

function markAll(text: string): number {
  const marks: { start: number; length: number }[] = [];
  for (const keyword of KEYWORDS) {
    for (const match of text.matchAll(keyword))
      marks.push({ start: match.index, length: match[0].length });
  }
  return marks.length;
}

const mebibytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(2)} MiB`;
const rate = (units: number, ms: number) => `${(units / 1000 / ms).toFixed(2)}M/s`.padStart(10);

/** Bytes of all typed arrays that an object holds, however deep. */
function arrayBytes(value: unknown, seen = new Set<unknown>()): number {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return value.byteLength;
  const parts: unknown[] =
    value instanceof Map
      ? [...value.keys(), ...value.values()]
      : value instanceof Set
        ? [...value]
        : Object.values(value);
  return parts.reduce<number>((sum, part) => sum + arrayBytes(part, seen), 0);
}

const { core, minified, gzipped } = await bundleOf('lib/core/scan.ts');

/** Runs steps to their end; processor time of all of them and of the longest, in ms. */
function stepped(steps: Generator<void, unknown>): { ms: number; longest: number } {
  const from = used();
  let longest = 0;
  for (let before = from; ; ) {
    const { done } = steps.next();
    const now = used();
    longest = Math.max(longest, now - before);
    if (done) return { ms: now - from, longest };
    before = now;
  }
}

const first = stepped(core.scanSteps({ text: 'POS机' }));
console.log(
  `getting ready, in the steps of the first scan: ${first.ms.toFixed(0)} ms, the longest step ${first.longest.toFixed(1)} ms`,
);
console.log(
  `bundle: ${(minified / 1000).toFixed(1)} kB minified, ${(gzipped / 1000).toFixed(1)} kB gzipped (packs and engine)`,
);
const detector = core.shippedDetector();
const { concepts, lengths } = detector.vocabulary;
console.log(
  `detector: ${lengths.length} words, ${concepts.names.length} concepts, ${mebibytes(arrayBytes(detector))} of tables`,
);

/** What a way costs beside a scan of the whole text. */
function cellOf(
  act: (text: string) => number,
  text: string,
  scanned: number,
  most: number,
): string {
  const part = text.slice(0, most);
  const ms = timeOf(() => act(part));
  const share = scanned * (part.length / text.length);
  const mark = part.length < text.length ? '~' : ' ';
  return `${rate(part.length, ms)}${mark}${(share / ms).toFixed(3).padStart(8)}x`;
}

function printSize(size: number): void {
  const text = textOf(size);
  const scanned = timeOf(() => core.scan({ text }));
  const searched = timeOf(() => detector.vocabulary.automaton.find(text));
  const cells = [
    cellOf(readAll, text, scanned, size),
    ...[matchAll, indexAll, markAll].map((act) => cellOf(act, text, scanned, PART)),
  ];
  const found = core.scan({ text }).findings.length;
  console.log(
    `${String(size).padStart(9)} ${rate(size, scanned)} ${scanned.toFixed(2).padStart(9)} ms ${searched.toFixed(2).padStart(8)} ms ${String(found).padStart(6)} | ${cells.join(' | ')}`,
  );
}

/** What a scan with a memory costs where one paragraph has been put in, beside one without. */
function printAgain(size: number): void {
  const text = textOf(size);
  const memory = core.makeScanMemory();
  const scanned = timeOf(() => core.scan({ text }));
  let turn = 0;
  const again = timeOf(() => {
    const at = Math.floor((size * ((turn % 7) + 1)) / 8);
    turn += 1;
    const changed = `${text.slice(0, at)}第${turn}批到货，押金299元不退。\n${text.slice(at)}`;
    finish(core.scanSteps({ text: changed }, memory));
  });
  console.log(
    `${String(size).padStart(9)} with one paragraph changed: ${again.toFixed(2)} ms, ${((100 * again) / scanned).toFixed(0)} % of a scan`,
  );
}
for (const size of SIZES.slice(0, 3)) printAgain(size);

console.log('characters a second; behind each other way, how many times as long a scan takes');
console.log(
  '     size       scan         time       words  found |  read               | regexp             | indexOf            | mark (stand-in)',
);
for (const size of SIZES) printSize(size);
