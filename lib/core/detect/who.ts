/** Who takes a fee and who is to pay it back, in the page's own words. */
import type { Finding } from '../model';
import { sentenceAt } from '../text/sentences';

const HAN =
  '支付公司|支付机构|收单机构|持牌机构|第三方支付|本平台|平台|代理商|服务商|运营商|业务员|卖家|商家|本店|我们|我司|我公司|本公司|贵公司|公司|总部|厂家|中国银联|银联|发卡行|银行|甲方|乙方|丙方';
const LATIN =
  'payment processor|processor|acquirer|acquiring bank|bank|service provider|provider|leasing company|lessor|sales agent|agent|reseller|dealer|company|merchant services|we|us';

interface Way {
  takes: RegExp;
  returns: RegExp;
}

const WAYS: readonly Way[] = [
  {
    takes: new RegExp(
      `(?:由|被)(${HAN})[^，。；不]{0,8}?(?:扣|收|冻结|划)|(${HAN})(?:将|会|有权|可|先|自动|直接|统一|代|从|按){0,3}(?:扣|收取|代收|冻结|划扣)|(?:[交付缴]给|支付给|缴纳给)(${HAN})`,
    ),
    returns: new RegExp(
      `(?:由|向)(${HAN})[^，。；不未]{0,10}?(?:退|返)|(${HAN})(?:将|会|承诺|保证|负责|全额|原路|统一|直接|审核后|再){0,3}(?:退|返)`,
    ),
  },
  {
    takes: new RegExp(
      `\\b(${LATIN}) (?:will |may |shall |can )?(?:charges?|debits?|deducts?|collects?|withholds?|takes?)\\b|\\b(?:charged|debited|deducted|collected|held|taken|payable) (?:by|to) (?:the |our |your )?(${LATIN})\\b`,
      'i',
    ),
    returns: new RegExp(
      `\\b(${LATIN}) (?:will |shall )?(?:refunds?|returns?|reimburses?|rebates?)\\b|\\b(?:refunded|returned|reimbursed|rebated|paid back) by (?:the |our |your )?(${LATIN})\\b`,
      'i',
    ),
  },
];

function read(text: string, finding: Finding, way: keyof Way): string | undefined {
  const { start, end } = sentenceAt(text, finding.start, 0);
  const words = text.slice(start, Math.max(end, finding.end));
  for (const { [way]: pattern } of WAYS) {
    const name = pattern
      .exec(words)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Who takes the money, as the sentence of a charge says; undefined where it does not. */
export function takerOf(text: string, charge: Finding): string | undefined {
  return read(text, charge, 'takes');
}

/** Who is to pay it back, as the sentence of a refund says; undefined where it does not. */
export function payerOf(text: string, refund: Finding): string | undefined {
  return read(text, refund, 'returns');
}
