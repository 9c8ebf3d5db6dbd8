/** Signs of the kind of page that stand in any trade: numbered clauses, a speaker, prices. */
import type { Lexicon } from '../types';

const TENS = ['', '十', '二十', '三十', '四十'];
const ONES = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const HAN = TENS.flatMap((ten) => ['', ...ONES].map((one) => `${ten}${one}`)).filter(Boolean);
const DIGITS = Array.from({ length: 49 }, (_, i) => String(i + 1));

/** Counted for the page kind alone (see detect/kind-signs.ts); they make no finding. */
export const SIGNS: Lexicon = {
  'cue.clause': `${[...HAN, ...DIGITS].map((n) => `第${n}条`).join('|')}|本须知|本声明|本规则|下称|以下简称|约定如下|特此声明`,
  'cue.we': '我们|我司|本公司|本店|我店|我方|本平台|本商城',
  'cue.price': '元',
  'cue.must': '应当|不得|有权|视为|即表示|须在|须于|方可',
};
