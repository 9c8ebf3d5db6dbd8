/** Who takes a fee and who is to pay it back, in the page's own words. */
import type { Category, Facts } from '../model';

const HAN =
  '支付公司|支付机构|收单机构|持牌机构|第三方支付|本平台|平台|代理商|服务商|运营商|业务员|卖家|商家|本店|我们|我司|我公司|本公司|贵公司|公司|总部|厂家|中国银联|银联|发卡行|银行|甲方|乙方|丙方';
const LATIN =
  'payment processor|processor|acquirer|acquiring bank|bank|service provider|provider|leasing company|lessor|sales agent|agent|reseller|dealer|company|merchant services|we|us';

interface Way {
  takes: RegExp;
  returns: RegExp;
  /** A letter of the language: words without any have none of its people. */
  letter: RegExp;
}

const WAYS: readonly Way[] = [
  {
    takes: new RegExp(
      `(?:由|被)(${HAN})[^，。；不]{0,8}?(?:扣|收|冻结|划)|(${HAN})(?:将|会|有权|可|先|自动|直接|统一|代|从|按){0,3}(?:扣|收取|代收|冻结|划扣)|(?:[交付缴]给|支付给|缴纳给)(${HAN})`,
      'g',
    ),
    returns: new RegExp(
      `(?:由|向)(${HAN})[^，。；不未]{0,10}?(?:退|返)|(${HAN})(?:将|会|承诺|保证|负责|全额|原路|统一|直接|审核后|再){0,3}(?:退|返)`,
      'g',
    ),
    letter: /[\u3400-\u9fff]/,
  },
  {
    takes: new RegExp(
      `\\b(${LATIN}) (?:will |may |shall |can )?(?:charges?|debits?|deducts?|collects?|withholds?|takes?)\\b|\\b(?:charged|debited|deducted|collected|held|taken|payable) (?:by|to) (?:the |our |your )?(${LATIN})\\b`,
      'gi',
    ),
    returns: new RegExp(
      `\\b(${LATIN}) (?:will |shall )?(?:refunds?|returns?|reimburses?|rebates?)\\b|\\b(?:refunded|returned|reimbursed|rebated|paid back) by (?:the |our |your )?(${LATIN})\\b`,
      'gi',
    ),
    letter: /[a-z]/i,
  },
];

/** Charges tell who takes, refunds who pays back. */
const WAY_OF: Partial<Record<Category, keyof Way>> = {
  activation_fee: 'takes',
  data_fee: 'takes',
  recurring_fee: 'takes',
  penalty: 'takes',
  auto_deduct: 'takes',
  conditional_refund: 'returns',
  refund_promise: 'returns',
};

/** How far before and behind a clause its people may stand (UTF-16 units). */
const NEAR = 40;

/**
 * Who takes or pays back, nearest to the clause `[start, end)` and within its sentence `[from, to)`;
 * nothing where the page does not tell. Offsets are UTF-16 units of `text`.
 */
export function whoOf(
  text: string,
  category: Category,
  clause: { start: number; end: number },
  sentence: { start: number; end: number },
): Pick<Facts, 'takenBy' | 'paidBackBy'> {
  const way = WAY_OF[category];
  if (!way) return {};
  const from = Math.max(sentence.start, clause.start - NEAR);
  const to = Math.max(clause.end, Math.min(sentence.end, clause.end + NEAR));
  const words = text.slice(from, to);
  const far = (match: RegExpExecArray) =>
    Math.max(
      0,
      clause.start - from - match.index - match[0].length,
      match.index + from - clause.end,
    );
  const [nearest] = WAYS.filter(({ letter }) => letter.test(words))
    .flatMap(({ [way]: pattern }) => [...words.matchAll(pattern)])
    .sort((a, b) => far(a) - far(b));
  const who = nearest?.slice(1).find((group) => group !== undefined);
  if (who === undefined) return {};
  return way === 'takes' ? { takenBy: who } : { paidBackBy: who };
}
