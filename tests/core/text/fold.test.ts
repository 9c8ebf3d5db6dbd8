/** Folding is one unit to one unit, and brings every shape of a character to the one of the rules. */

import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { PACKS } from '../../../lib/core/rules';
import { decodeUnits, FOLD, foldText, UnitClass, unitClass } from '../../../lib/core/text/fold';
import { render } from '../../../scripts/generate/variants.mjs';
import { fc } from '../../support/properties';
import { anyText } from './texts';

describe('foldText', () => {
  it.each([
    ['full-width digits', '押金２９９元', '押金299元'],
    ['full-width letters', 'ＰＯＳ机，Ｖｉｐ', 'pos机,vip'],
    ['full-width marks', '￥３００（首笔）％＋', '¥300(首笔)%+'],
    ['upper case', 'SIM Card FEE', 'sim card fee'],
    ['the ideographic and the unbreakable space', 'a\u3000b\u00a0c', 'a b c'],
    ['traditional forms', '機具費不予退還，違約金，結算款', '机具费不予退还,违约金,结算款'],
    ['Kangxi radicals', '开⼾费、⽉租、⾦额', '开户费、月租、金额'],
    ['radicals of the supplement', '⻓期⻔店⻢上', '长期门店马上'],
    ['compatibility ideographs', '\uf90a\uf952\uf9b4', '金\u52d2\u9818'.replace('\u9818', '领')],
  ])('%s', (_, raw, folded) => expect(foldText(raw)).toBe(folded));

  it('⼾ becomes 户, where NFKC alone gives 戶', () => {
    expect('⼾'.normalize('NFKC')).toBe('戶');
    expect(foldText('⼾')).toBe('户');
  });

  it('keeps what has no other shape', () => {
    const plain = '激活金299元,概不退还。plain text\n';
    expect(foldText(plain)).toBe(plain);
  });

  it('keeps the length of any text, and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const folded = foldText(raw);
        expect(folded.length).toBe(raw.length);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });

  it('reads what a converter of another make has turned into traditional forms', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const words = [
      '机具费',
      '开户费',
      '违约金',
      '不予退还',
      '单方调整',
      '结算款',
      '流量费',
      '扣划',
    ];
    for (const word of words) expect(foldText(traditional(word))).toBe(word);
  });
});

describe('the table of shapes', () => {
  it('is what its generator writes', () => {
    const file = new URL('../../../lib/core/text/variants.generated.ts', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(render());
  });

  it('knows the traditional form of each character that the shipped words hold', () => {
    const traditional = Converter({ from: 'cn', to: 't' });
    const words = PACKS.flatMap(({ lexicon }) => Object.values(lexicon)).join('');
    const missing = [...new Set(words.match(/\p{sc=Han}/gu))].filter((char) => {
      const form = traditional(char);
      return form.length === 1 && foldText(form) !== char;
    });
    // Where this fails, add the characters to RARE in scripts/generate/variants.mjs and run it.
    expect(missing).toEqual([]);
  });

  it('maps every unit to one unit of the same class, so that no word falls apart', () => {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const folded = FOLD[unit] ?? -1;
      const [before, after] = [unitClass(unit), unitClass(folded)];
      if (before !== after) expect.fail(`${unit.toString(16)} folds to ${folded.toString(16)}`);
    }
  });
});

describe('unitClass', () => {
  it.each([
    ['激⼾機\u3400', UnitClass.han],
    ['aZéＡ', UnitClass.latin],
    ['09５', UnitClass.digit],
    ['\u200b\ufeff\u00ad\u2060\ufe0f', UnitClass.invisible],
    [' ·*「_\u3000😀✅→', UnitClass.filler],
    ['，。\n(×÷\ud842①', UnitClass.other],
  ])('%j', (units, wanted) => {
    for (let i = 0; i < units.length; i += 1) {
      expect(unitClass(units.charCodeAt(i)), JSON.stringify(units[i])).toBe(wanted);
    }
  });
});

describe('decodeUnits', () => {
  it('decodes more units than an engine takes as arguments', () => {
    const units = new Uint16Array(300_001).fill(0x9000);
    expect(decodeUnits(units, units.length)).toBe('\u9000'.repeat(300_001));
  });
});
