/**
 * Where a page calls itself an institution's official site, in its own voice.
 *
 * 「拉卡拉官网，免费办理」 is such a claim; 「去拉卡拉官网查」, 「以官网为准」, 「哪个是官网？」 and a menu that
 * links to several institutions are not.
 */
import { hanMentions, onlyMaker } from './brands';
import { isUnderLinks } from './directory';
import { type Institution, isOwnHost } from './institutions';
import { claimsOfSentence, sentencesWith } from './sentences';

/** One claim. */
export interface Claim {
  /** The institution that the claim's own clause names; absent where it says no more than "official". */
  institution?: Institution;
  /** UTF-16 offsets into the text that was read, from the name (where it stands before) to the claim. */
  start: number;
  end: number;
}

const CLAIM =
  /官网|官方(?:网站|网页|网址|网|商城|店|旗舰店?|平台|入口|通道|渠道|直营|直销|申请|申领|办理|领取|授权|客服|热线|电话|唯一|指定|服务|pos)|总部直营|总公司直营/g;

/** Words before a claim, in its clause, that make it the site of somebody else or no claim at all. */
const ELSEWHERE =
  /去|(?<![来秒送领直])到(?![账手家店期货])|从|(?<![网线马早以])上(?![门线海市])|登[录陆]|访问(?!本)|打开|进入|查|通过|经由|走|核[对实]|联系|拨打|咨询|认准|关注|注意|当心|谨防|警惕|小心|仿|冒充|假|山寨|[与和跟]|区别|如何|怎|哪|是否|是不是|据|自称|所谓|骗|友情|链接|参考|来源|转[自载]|建议|可以|(?<!现)在(?!线|此|这)|最好|优先/;
/** Right before the name or the claim: 不是拉卡拉官网, 非官方. */
const DENIED = /(?:没有|无|非|不是|不属|未经|不)$/;
/** An address in running text. */
const ADDRESS = /(?<![a-z\d-])[a-z\d-]+(?:\.[a-z\d-]+)+/g;
/** Words right behind a claim that tell of it instead of making it. */
const TOLD =
  /^[^,，。;；]{0,8}(?:查|核|公[布示告]|发布|显示|说|表示|为准|不同|一致|流程|步骤|教程|方法|攻略)|^的/;
/** A sentence that asks or compares claims nothing. */
const ASKS = /[吗呢?？]|怎么|怎样|如何|区别|哪[个里家一]|多少|是否|是不是|什么|靠谱吗|真假|能不能/;
/** Words behind a claim that go on to sell. */
const SELLS =
  /^.{0,4}(?:申请|办理|申领|领取|免费|入口|直营|首页|欢迎|正品|包邮|在线|客服|热线|电话|中心|服务|推广|渠道|通道|招商|加盟|下单|购买)/;
/** What belongs to the claim's own words: 官方客服|中心, 官方授权|服务商, 官网|申请入口. */
const TAIL =
  /^(?:申请|办理|申领|领取|服务|客服|推广|授权)?(?:入口|通道|渠道|首页|中心|平台|热线|电话|客服|服务商|总代理|代理商?|商)/;
/** Words by which a page speaks of itself. */
const SELF =
  /欢迎来到|欢迎光临|欢迎访问|这里是|本站|本网站|本平台|本商城|我们是|我们就是|我司是|我司为|唯一/;
/** A line or a part of a title that is no longer than this (normalised units) is a heading. */
const HEADING = 24;
/** Longest way from an institution's name to the claim: 拉卡拉智能电签POS机官网 (normalised units). */
const REACH = 14;
/** Most claims of one sentence. */
const MOST_IN_ONE = 8;
/** Where a claim may begin, with marks strewn in between. */
const BEGINS = /官[^\p{L}\p{N}]{0,2}[网網方]|总公?[部司]直营/gu;

/** Claims in running text, in order. `from` is added to the offsets. */
export function claimsIn(text: string, from = 0): Claim[] {
  return sentencesWith(text, BEGINS).flatMap((sentence) => {
    if (isUnderLinks(text, sentence.start, sentence.word)) return [];
    return claimsOfSentence(text, sentence, from, claimsOf);
  });
}

/** Claims of one normalised sentence. */
function claimsOf(sentence: string): Claim[] {
  if (sentence.match(ADDRESS)?.some(isOwnHost)) return [];
  const names = hanMentions(sentence);
  return [...sentence.matchAll(CLAIM)].slice(0, MOST_IN_ONE).flatMap((word) => {
    const claim = { start: word.index, end: word.index + word[0].length };
    const end = claim.end + (TAIL.exec(sentence.slice(claim.end))?.[0].length ?? 0);
    const clause = clauseAround(sentence, claim.start);
    const [before, behind] = [sentence.slice(0, claim.start), sentence.slice(claim.end)];
    if (ELSEWHERE.test(before.slice(clause.start)) || TOLD.test(behind)) return [];
    if (ASKS.test(sentence.slice(clause.start))) return [];
    const speaks = SELLS.test(behind) || SELF.test(before);
    const name = names.findLast((one) => one.end <= claim.start && one.start >= clause.start);
    if (DENIED.test(before) || DENIED.test(sentence.slice(0, name?.start ?? 0))) return [];
    if (name && claim.start - name.end <= REACH) {
      const { institution, start } = name;
      return speaks || isHeading(sentence, clause) ? [{ institution, start, end }] : [];
    }
    const first = claim.start === clause.start || SELF.test(before);
    const maker = onlyMaker(names);
    const named = maker ? { institution: maker } : {};
    return speaks && first ? [{ ...named, start: claim.start, end }] : [];
  });
}

function isHeading(sentence: string, clause: Clause): boolean {
  return clause.end - clause.start <= HEADING && sentence.length <= 2 * HEADING;
}

interface Clause {
  start: number;
  end: number;
}

const CUTS = new Set(',，;；:：、\t!！。.?？\n');

/** The part between marks that holds an offset. */
function clauseAround(sentence: string, at: number): Clause {
  let start = at;
  while (start > 0 && !CUTS.has(sentence[start - 1] ?? '')) start -= 1;
  let end = at;
  while (end < sentence.length && !CUTS.has(sentence[end] ?? '')) end += 1;
  return { start, end };
}

/** Claims of a title, whose parts are set off by `_`, `-`, `|`, commas, and often by spaces. */
export function claimsInTitle(title: string): Claim[] {
  const claimsOfParts = (parts: RegExp) =>
    [...title.matchAll(parts)].flatMap((part) => claimsIn(part[0], part.index));
  const narrow = claimsOfParts(/[^_|｜—–\-,，·\s]+/g);
  return narrow.length > 0 ? narrow : claimsOfParts(/[^_|｜—–\-,，·]+/g);
}
