/** The gate's data is derived from the packs, and the built gate carries that and little else. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateWords } from '../../lib/core/rules/gate';
import { makeFinder } from '../../lib/page/gate/finder';
import { deriveGateWords, foldsFor, gateWords as plugin } from '../../scripts/vite/gate-words';

describe('what is derived', () => {
  it('is exactly the words of the packs', async () => {
    const derived = await deriveGateWords();
    expect(derived.words).toEqual(gateWords());
    expect(derived.words.length).toBeGreaterThan(20);
    expect(derived.files.some((file) => file.endsWith('rules/gate.ts'))).toBe(true);
  });

  it('folds only what can lead to a word', () => {
    const fold = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
    const set = (raw: string, folded: string) => {
      fold[raw.charCodeAt(0)] = folded.charCodeAt(0);
    };
    set('機', '机');
    set('貓', '猫');
    set('P', 'p');
    expect(foldsFor(['机具', 'pos'], fold)).toEqual({ from: '機', to: '机' });
  });
});

describe('the finder over the shipped words', () => {
  const found = (text: string) => finder(text);
  let finder: (text: string) => boolean;
  beforeAll(async () => {
    const { words, ...data } = await deriveGateWords();
    finder = makeFinder({ ...data, words: words.join('|') });
  });

  it.each([
    '激活金299元',
    '激 活 · 金',
    '激\u200b活\ufe0f金',
    '機(jī)具费',
    'ＰＯＳ 机',
    'card\n  readers',
    'point-of-sale',
    '刷卡',
    'Merchant Accounts',
    'card \u200breaders',
    'card\n  \u200b\n      readers',
    'card \uff0d readers',
  ])('sees %j', (text) => expect(found(text)).toBe(true));
  it.each(['', '今天天气很好', '激活码', 'The position of the post', '退票款已退给观众'])(
    'lets %j pass',
    (text) => expect(found(text)).toBe(false),
  );

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const from = performance.now();
      finder(text);
      return performance.now() - from;
    };
    // In proportion to its square they would take minutes.
    expect(time('激 '.repeat(200_000))).toBeLessThan(5000);
    expect(time('激((((((('.repeat(100_000))).toBeLessThan(5000);
    expect(time('card '.repeat(100_000))).toBeLessThan(5000);
  });
});

describe('the built gate', () => {
  let dir: string;
  let code: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'swipewise-gate-'));
    const lib = { entry: 'entrypoints/gate.ts', formats: ['iife' as const], name: 'gate' };
    await build({
      ...{ configFile: false, logLevel: 'error', plugins: [plugin()] },
      build: { lib, outDir: dir, minify: true },
    });
    const file = (await readdir(dir)).find((name) => name.endsWith('.js'));
    code = await readFile(join(dir, file ?? ''), 'utf8');
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('is small: under 13.5 KiB of code beside the words', async () => {
    const { words, from, to, han, latin } = await deriveGateWords();
    const data = Buffer.byteLength(words.join() + from + to + han + latin);
    expect(Buffer.byteLength(code) - data).toBeLessThan(13.5 * 1024);
  });

  it('carries no rules, no framework and no polyfill', () => {
    for (const alien of [
      'non_refund',
      'activation_fee',
      'preact',
      '__H',
      'webextension-polyfill',
      'lexicon',
    ]) {
      expect(code).not.toContain(alien);
    }
  });

  it('holds every word', async () => {
    const { words } = await deriveGateWords();
    expect(words.filter((word) => !code.includes(word))).toEqual([]);
    expect(() => runInNewContext(`(function(){${code}})`)).not.toThrow();
  });
});
