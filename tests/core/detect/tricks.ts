/**
 * Wording tricks, as rewrites of a text that a reader reads the same: each gives the new text and,
 * for each old offset, the new one.
 */
import { Converter } from 'opencc-js';
import { UnitClass, unitClass } from '../../../lib/core/text/fold';
import { inChinese } from '../text/chinese-numbers';

/** A rewritten text; `at[i]` is where the old unit `i` now begins, `at[length]` the new length. */
export interface Rewritten {
  text: string;
  at: number[];
}

/** A way to rewrite; `seed` chooses among its forms. */
export type Trick = (text: string, seed: number) => Rewritten;

const isHan = (char: string | undefined) =>
  char !== undefined && unitClass(char.charCodeAt(0)) === UnitClass.han;

/** Rewrites unit by unit: `part(i)` is what stands for unit `i` and what is put behind it. */
function byUnit(text: string, part: (index: number) => string): Rewritten {
  const out: Rewritten = { text: '', at: [] };
  for (let i = 0; i < text.length; i += 1) {
    out.at.push(out.text.length);
    out.text += part(i);
  }
  out.at.push(out.text.length);
  return out;
}

/** Puts a mark between Han characters: everywhere with an even seed, here and there with an odd one. */
export function strewn(mark: string): Trick {
  return (text, seed) =>
    byUnit(text, (i) => {
      const between = isHan(text[i]) && isHan(text[i + 1]);
      return `${text[i]}${between && (seed % 2 === 0 || (seed >> (i % 13)) % 3 === 0) ? mark : ''}`;
    });
}

/** Puts a mark between those Han characters whose places are chosen, one for each unit of the text in turn. */
export function sprinkled(mark: string, chosen: readonly boolean[]): Trick {
  return (text) =>
    byUnit(text, (i) => {
      const here = chosen[i % chosen.length] && isHan(text[i]) && isHan(text[i + 1]);
      return `${text[i]}${here ? mark : ''}`;
    });
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** Each character in its traditional form, where that is one unit too. */
export const traditional: Trick = (text) =>
  byUnit(text, (i) => {
    const form = toTraditional(text[i] ?? '');
    return form.length === 1 ? form : (text[i] ?? '');
  });

/** Digits and Latin letters in full width. */
export const fullWidth: Trick = (text) =>
  byUnit(text, (i) => {
    const unit = text.charCodeAt(i);
    return /[0-9A-Za-z%+$]/.test(text[i] ?? '')
      ? String.fromCharCode(unit + 0xfee0)
      : (text[i] ?? '');
  });

const KANGXI = new Map(
  [
    ...'⼾户⽉月⾦金⽇日⼿手⽤用⼈人⼀一⼆二⼗十⼩小⼤大⻓长⻔门⻢马⻚页⻅见'.matchAll(/(.)(.)/gu),
  ].map(([, radical = '', char = '']): [string, string] => [char, radical]),
);

/** Radicals in place of characters, as the fonts of some PDFs yield them. */
export const radicals: Trick = (text) =>
  byUnit(text, (i) => KANGXI.get(text[i] ?? '') ?? text[i] ?? '');

const PINYIN = new Map(
  [
    ...'激jī活huó金jīn押yā费fèi机jī具jù退tuì还huán扣kòu首shǒu刷shuā收shōu服fú务wù流liú量liàng冻dòng结jié'.matchAll(
      /(\p{sc=Han})(\p{sc=Latin}+)/gu,
    ),
  ].map(([, han = '', sound = '']): [string, string] => [han, sound]),
);

/** Pinyin in brackets behind some characters: 機(jī)具. */
export const glossed: Trick = (text, seed) =>
  byUnit(text, (i) => {
    const sound = PINYIN.get(text[i] ?? '');
    const [open, close] = seed % 2 === 0 ? ['(', ')'] : ['（', '）'];
    const here = sound && isHan(text[i + 1]) && (i + seed) % 3 === 0;
    return `${text[i]}${here ? `${open}${sound}${close}` : ''}`;
  });

/** Latin text in capitals. */
export const capitals: Trick = (text) =>
  byUnit(text, (i) => (text[i] ?? '').toUpperCase().slice(0, 1));

/** A zero-width mark inside every Latin word. */
export const split: Trick = (text) =>
  byUnit(text, (i) => {
    const inside = /[a-z]/.test(text[i] ?? '') && /[a-z]/.test(text[i + 1] ?? '');
    return `${text[i]}${inside ? '\u200b' : ''}`;
  });

/** Each whole number before a unit in other figures; offsets inside a number become its start. */
function renumbered(write: (digits: string) => string): Trick {
  return (text) => {
    const out: Rewritten = { text: '', at: [] };
    for (const { 0: part } of text.matchAll(/(?<![\d.])[1-9]\d{1,3}(?=[元天万日])|[\s\S]/g)) {
      for (let i = 0; i < part.length; i += 1) out.at.push(out.text.length);
      out.text += part.length > 1 ? write(part) : part;
    }
    out.at.push(out.text.length);
    return out;
  };
}

/** 二百九十九元. */
export const inWords = renumbered((digits) => inChinese(Number(digits)));
/** 贰佰玖拾玖元. */
export const inFormalWords = renumbered((digits) => inChinese(Number(digits), true));
/** 2 9 9元; two digits stay together, since 1 0 may be two numbers. */
export const spacedDigits = renumbered((digits) =>
  digits.length > 2 ? [...digits].join(' ') : digits,
);
