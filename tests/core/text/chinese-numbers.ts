/** Writes numbers as people write them in Chinese. */

const PLAIN = '零一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';

/** 1 to 9999 as it is read out: 299 is 二百九十九, or 贰佰玖拾玖 in the forms of a bank slip. */
export function inChinese(n: number, formal = false): string {
  const units = formal ? ['', '拾', '佰', '仟'] : ['', '十', '百', '千'];
  const digits = [...String(n)].map(Number);
  let out = '';
  digits.forEach((digit, i) => {
    const unit = units[digits.length - 1 - i] ?? '';
    if (digit > 0) out += `${(formal ? FORMAL : PLAIN)[digit]}${unit}`;
    else if (digits.slice(i + 1).some((later) => later > 0) && !out.endsWith('零')) out += '零';
  });
  return out;
}
