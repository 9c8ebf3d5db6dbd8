/** A page that has changed is read only where it has, and what is found is what a fresh reading finds. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Grammar } from '../../../lib/core/detect/grammar';
import type { ScanInput, ScanReport } from '../../../lib/core/model';
import { EN_EXAMPLES } from '../../../lib/core/rules/en/examples';
import { ZH_EXAMPLES } from '../../../lib/core/rules/zh/examples';
import { makeScanMemory, scan, scanSteps } from '../../../lib/core/scan';
import { finish } from '../../../lib/core/steps';
import { fc } from '../../support/properties';
import { SHOP } from './lab';

afterEach(() => vi.restoreAllMocks());

const EXAMPLES = [...ZH_EXAMPLES, ...EN_EXAMPLES].flatMap(({ hits, misses }) =>
  [...hits, ...misses].map((text) => text.replace(/[⟦⟧]/g, '')),
);

/** What reading looks beyond a sentence for, and what makes words of parts that stand far apart. */
const SHAPES = [
  '以下费用概不退还：\n1. 激活金\n2. 流量费\n3. 机具费\n',
  '我们不收：\n• 激活金\n• 押金299元\n',
  '激活服务费：\n299元\n',
  '项目\t金额\t是否可退\n激活金\t299元\t否\n流量费\t36元\t是\n',
  '费用\t收取\n激活金\t299元\n年费\t60元\n押金\t100元\n',
  '激活金299元。\n概不退还。\n',
  '费用说明\n首刷扣除\n',
  'All fees are in £.\nSetup fee 99, monthly 20\n',
  'setup\n \n fee\tof 99\nnon\nrefundable\n',
  `激${' '.repeat(900)}活${'\u200b'.repeat(900)}金不退`,
  `押${'(ya)'.repeat(300)}金${'（jīn）'.repeat(200)}不退`,
  `pos${' '.repeat(2500)}机押金`,
  `refund${'x'.repeat(3000)} refundable`,
  '客服说：“激活金不退，',
  '押.金.不.退',
  '\n\n',
  '；',
];
const PLAIN =
  '今天店里到了一批新货，颜色有黑白两种，欢迎街坊来看。从市场东门进来，左手第三家就是。\n';

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...EXAMPLES).map((text) => `${text}\n`) },
  { weight: 2, arbitrary: fc.constantFrom(...EXAMPLES) },
  { weight: 3, arbitrary: fc.constantFrom(...SHAPES) },
  { weight: 4, arbitrary: fc.nat(30).map((times) => PLAIN.repeat(times)) },
);
const pieces = (least: number, most: number) =>
  fc.array(piece, { minLength: least, maxLength: most, size: 'max' }).map((list) => list.join(''));

/** A change of a text: what is at a place (a share of the length) gives way to something else. */
const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(6000)),
  put: fc.oneof(fc.constantFrom('', ' ', '\n', '退', '：', 'e', '1'), pieces(1, 3)),
  /** Moved to the beginning instead of put away. */
  moved: fc.boolean(),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

function changed(text: string, { at, gone, put, moved }: Change): string {
  const from = Math.floor(at * text.length);
  const taken = text.slice(from, from + gone);
  return (moved ? taken : '') + text.slice(0, from) + put + text.slice(from + gone);
}

/** Scans texts of one page one after another with one memory. */
function withMemory(inputs: readonly ScanInput[]): ScanReport[] {
  const memory = makeScanMemory();
  return inputs.map((input) => finish(scanSteps(input, memory)));
}

const LONG = Array.from(EXAMPLES, (text, i) => `${text}\n${i % 3 === 0 ? PLAIN : ''}`).join('');

describe('with a memory', () => {
  it('any change gives the report of a fresh scan', () => {
    const pages = pieces(60, 300);
    fc.assert(
      fc.property(pages, fc.array(change, { minLength: 1, maxLength: 4 }), (text, changes) => {
        const texts = [SHOP.zh + text];
        for (const one of changes) texts.push(changed(texts.at(-1) ?? '', one));
        const inputs = texts.map((one) => ({ text: one }));
        expect(withMemory(inputs)).toEqual(inputs.map(scan));
      }),
      { numRuns: Number(process.env.MEMORY_RUNS ?? 25) },
    );
  }, 120_000);

  it.each([
    ['another page', '', SHOP.zh],
    ['another trade', SHOP.zh, '本店出租房屋。\n'],
    ['another language', SHOP.zh, `${SHOP.en.repeat(3000)}`],
  ])('%s in front gives the report of a fresh scan', (_, before, after) => {
    const inputs = [{ text: before + LONG }, { text: after + LONG }];
    expect(withMemory(inputs)).toEqual(inputs.map(scan));
  });

  it('the same text under another title or address does so', () => {
    const inputs = [
      { text: LONG, title: 'POS机办理', url: 'https://shop.example/buy' },
      { text: LONG, title: 'POS机押金不退怎么办？', url: 'https://news.example/2024/05/' },
    ];
    const reports = withMemory(inputs);
    expect(reports).toEqual(inputs.map(scan));
    expect(reports[0]?.page).not.toEqual(reports[1]?.page);
  });

  it('a list that goes on where the text has changed keeps its lead-in', () => {
    const filler = PLAIN.repeat(300);
    const list = (items: string) => ({
      text: `${SHOP.zh}${filler}以下费用概不退还：\n${items}\n${filler}${LONG}`,
    });
    const inputs = [list('1. 激活金'), list('1. 激活金\n2. 流量费'), list('2. 流量费\n3. 机具费')];
    expect(withMemory(inputs)).toEqual(inputs.map(scan));
  });
});

describe('a memory saves', () => {
  /** How many sentences a scan matches against the rules. */
  function matchedBy(run: () => unknown): number {
    const match = vi.spyOn(Grammar.prototype, 'match');
    run();
    const { length } = match.mock.calls;
    match.mockRestore();
    return length;
  }

  const text = LONG.repeat(4);
  const half = text.length / 2;

  it.each([
    ['a changed paragraph', text.slice(0, half) + EXAMPLES[3] + text.slice(half), 0.1],
    ['a changed beginning', `最新公告\n${text}`, 0.1],
    ['a longer end', `${text}${EXAMPLES[5]}`, 0.1],
    ['the same text', text, 0],
    [
      'two changes far apart',
      `${PLAIN}${text.slice(0, half)}${PLAIN}${text.slice(half)}\n${PLAIN}`,
      0.3,
    ],
  ])('most of the reading: %s', (_, after, share) => {
    const memory = makeScanMemory();
    const fresh = matchedBy(() => finish(scanSteps({ text }, memory)));
    const again = matchedBy(() => finish(scanSteps({ text: after }, memory)));
    expect(fresh).toBeGreaterThan(1000);
    expect(again).toBeLessThanOrEqual(share * fresh);
  });
});
