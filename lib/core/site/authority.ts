/**
 * Where a page says that the central bank or the card network has authorised or designated it:
 * 「央行授权」, 「银联指定办理中心」. Neither does so for those who sell terminals: the central bank licenses
 * payment companies, and the card network certifies hardware.
 */
import { foldText } from '../text/fold';
import { hanMentions } from './brands';
import type { Claim } from './claims';
import { CARD_NETWORK, CENTRAL_BANK } from './institutions';
import { claimsOfSentence, sentencesWith } from './sentences';

const BETWEEN = '(?:总行|总部|官方|直接|唯一|正式|双重|联合|共同){0,2}';
/** The card network does certify machines: 银联认证 tells of a seller only before one of these. */
const PLACE =
  '的?[^,，。;；]{0,4}?(?:办理|申请|代理|总代|商(?![户家品])|渠道|平台|机构|公司|网站|网点)';
/** 人行 is a name only right before such a word (个人行为, 商人行会). The group: the card network. */
const CLAIM = new RegExp(
  `(?:中国)?(?:人民银行|央行|人行)(?:[、和及与]?(?:中国)?银联)?${BETWEEN}(?:授权|指定|认证|特许)|` +
    `((?:中国)?银联)${BETWEEN}(?:授权|指定|特许|认证(?=${PLACE}))`,
  'g',
);
/** What may stand before it in its part of a clause: the page itself, and praise. */
const LEAD =
  /^(?:我们|我司|本公司|本站|本店|本平台|本网站|公司|平台)?(?:都?是|均?为|系|已|持有|获得?|拥有|取得|经过?){0,3}(?:正规|持牌|官方|国家|唯一){0,3}$/;
const SELF = /我们|我司|本公司|本站|本店|本平台|本网站/;
/** What may stand between the name of a make and the claim: 拉卡拉电签POS机央行授权. */
const MACHINE = /^(?:支付|智能|电签|大机|刷卡机|pos机?){0,3}/;
/** What a claim goes on with where its part of the clause does not end there. */
const SELLER =
  /^的?[^,，。;；]{0,4}?(?:办理|申请|申领|领取|免费|代理|总代|服务|商(?![户家品])|直营|渠道|通道|平台|机构|公司|企业|品牌|网站|网点|单位|正品|pos)/;
/** A sentence that tells what to look out for, or tells of others, claims nothing. */
const TELLS =
  /[吗呢?？]|怎么|如何|是否|是不是|选择|挑选|辨别|判断|区分|识别|认准|应当|必须|务必|凡是|任何|只有|看清|谨防|当心|警惕|骗|冒充|冒用|假(?!一|期|日)|所谓|号称|自称|宣称|谎称|打着/;
/** Where a claim may begin, with marks strewn in between. */
const BEGINS = /[行联聯](?=.{0,8}[授指认認特])/g;
/** Most claims of one sentence. */
const MOST_IN_ONE = 8;
/** What parts a clause: marks and spaces. */
const MARK = /[^\p{L}\p{N}]/u;

/** Claims in running text or in a title, in order. `from` is added to the offsets. */
export function authorityClaimsIn(text: string, from = 0): Claim[] {
  return sentencesWith(text, BEGINS).flatMap((sentence) => {
    const raw = foldText(text.slice(sentence.start, sentence.end));
    const offset = from + sentence.start;
    return claimsOfSentence(text, sentence, from, wordsOf).filter(({ start, end }) => {
      const lead = leadTo(raw, start - offset);
      return LEAD.test(lead) && goesOn(raw.slice(end - offset), lead);
    });
  });
}

/** Where a normalised sentence has the words of a claim. */
function wordsOf(sentence: string): Claim[] {
  if (TELLS.test(sentence)) return [];
  return [...sentence.matchAll(CLAIM)].slice(0, MOST_IN_ONE).map((match) => ({
    institution: match[1] === undefined ? CENTRAL_BANK : CARD_NETWORK,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** What stands before the claim in its part of a clause, without the make of a machine. */
function leadTo(sentence: string, claim: number): string {
  let start = claim;
  while (start > 0 && !MARK.test(sentence[start - 1] ?? '')) start -= 1;
  const lead = sentence.slice(start, claim);
  const [make] = hanMentions(lead);
  return lead.slice(make?.start === 0 ? make.end : 0).replace(MACHINE, '');
}

/** 央行授权的支付公司 is somebody else, unless the page says 我们是 before it. */
function goesOn(behind: string, lead: string): boolean {
  if (behind.startsWith('的') && !SELF.test(lead)) return false;
  return behind === '' || MARK.test(behind[0] ?? '') || SELLER.test(behind);
}
