/** Words in other characters are read near money and terminals, marked as guesses, and nowhere else. */
import { describe, expect, it } from 'vitest';
import { homophonesOf } from '../../../lib/core/detect/homophones';
import { shippedDetector } from '../../../lib/core/scan';
import { alarms, onShop, tokenSentences } from './lab';

const { vocabulary } = shippedDetector();
const ALL = new Uint8Array(vocabulary.lengths.length).fill(1);

function guessesIn(text: string): string[] {
  const hits = vocabulary.automaton.find(text);
  return [...tokenSentences(text, hits, vocabulary, ALL)].flatMap(({ tokens }) =>
    tokens.filter(({ guessed }) => guessed).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('spellings', () => {
  it('exchange one character or two', () => {
    expect(homophonesOf('押金').sort()).toEqual(['押斤', '押筋', '鸭斤', '鸭筋', '鸭金']);
    expect(homophonesOf('激活金')).toContain('机话金');
  });

  it.each(['年费', '收', 'setup fee', 'sim卡费', '扣除的全部服务费用'])('none of %s', (word) =>
    expect(homophonesOf(word)).toEqual([]),
  );
});

describe('a guess', () => {
  it.each([
    ['开通前请缴纳激话金299元。', '激话金'],
    ['领机先交押筋200元。', '押筋'],
    ['首刷扣鸭金299元。', '鸭金'],
    ['流量废每年36元。', '流量废'],
    ['刷卡手续废0.6%。', '手续废'],
    ['激 话 金 要收。', '激 话 金'],
  ])('is read near money or a terminal: %s', (text, word) =>
    expect(guessesIn(text)).toContain(word),
  );

  it.each([
    '押筋二字写错了。',
    '刷卡机房要注意流量废弃物的处理，每台收10元。',
    '设备早退环境的说明，收费10元。',
    '付费律师每次收500元。',
    '押金299元。',
    '刷卡激活反应很快，收款也快。',
  ])('is not read in %s', (text) => expect(guessesIn(text)).toEqual([]));

  it.each([
    ['开通前请缴纳激话金299元。', 'activation_fee'],
    ['领机先交押筋200元。', 'activation_fee'],
    ['机器的流量废每年36元。', 'data_fee'],
    ['押筋一经收取概不退还。', 'non_refund'],
  ])('makes a finding that alarms: %s', (text, category) =>
    expect(alarms(onShop(text)).join('\n')).toContain(category),
  );
});
