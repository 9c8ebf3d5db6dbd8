/** Tells by its words whether a link leads to an agreement, to rules, or to a list of what is charged. */
import { foldText } from '../text/fold';

/** Longest label that is one (UTF-16 units): what is longer is a sentence. */
const MAX_LABEL = 60;
/** Longest name without 《 》 (UTF-16 units). */
const MAX_PLAIN = 24;

/** Names in 《 》, one of which a label may quote in a sentence: 我已阅读并同意《用户协议》. */
const BRACKETED = /[《〈「『【]([^《》〈〉「」『』【】]{2,40})[》〉」』】]/g;
/** What an agreement is called at the end of its name. */
const HEAD_ZH =
  /(?:协议|合同|合约|契约|条款|须知|规则|规约|规章|章程|声明|政策|细则|守则|告知书|协议书|合同书|授权书|承诺书|确认书|通知书|收费标准|资费标准|费率标准|收费公示|资费公示|收费说明|资费说明|费用说明|费率说明|退费说明|退款说明|退货说明|押金说明|活动说明|激活说明|服务说明|返现说明|返还说明|资费|价目表|收费表|费率表|资费表|常见条款|服务承诺)$/;
/** Names that end so and are something else: goods, technique, news, a file to be filled in. */
const NOT_ZH =
  /(?:网络|通信|通讯|传输|蓝牙|路由|tcp|http|接口|数据|加密)(?:协议|规则)$|(?:查看|我的|全部|电子|在线|管理|订单|劳动|租房|购房|采购|新建|上传|下载)合同$|(?:劳动|租房|购房|离婚|婚前)(?:协议|协议书|合同)$|^(?:合同|声明|规则|政策|章程|守则|资费)$|(?:发布|出台|印发|解读|央行|国务院|财政部|税务).*(?:政策|规则|细则|声明)$|(?:游戏|比赛|竞赛|交通|考试|排序|搜索|评价|积分榜|编码|命名)规则$|(?:惠企|就业|人才|招商|产业|财税|货币|扶持|补贴)政策$|(?:免费|标准|价格)资费$/;
/** Words around a name that are none of it: 查看《…》, …全文, …(2024版), …>. */
const BEFORE_ZH =
  /^(?:(?:点击|点此|请|先|查看|阅读|查阅|详见|参见|下载|打开|附|附件|和|与|及|、|的|\d+[.、])\s*)+/;
const AFTER_ZH =
  /(?:全文|详情|原文|内容|正文|链接|pdf|[(][^()]{0,16}[)]|v?[\d.]+版?|[>»›→.。,，;；:：!！、\s])$/;

const HEAD_EN =
  /(?:terms(?: (?:of|and|&)(?: \w+){1,4})?|t(?:erms)?\s?(?:&|and)\s?c(?:onditions|s|'s)?|conditions(?: of (?:use|sale|service|supply|carriage))?|agreements?|contract|polic(?:y|ies)|(?:privacy|legal|cookie|fee|pricing|rate|cardholder|regulatory) (?:notices?|statements?|disclosures?)|(?:fee|fees|pricing|price|rate|rates|charges)(?: (?:and|&) \w+)? (?:schedule|disclosure|table|list|guide)s?|schedule of (?:fees|charges|rates)|disclosures|(?:rates|pricing|charges) (?:and|&) fees|fees (?:and|&) (?:charges|rates|pricing)|legal (?:notice|terms|agreements|information)|end user license|eula|fine print|program(?:me)? (?:guide|rules|terms)|merchant (?:guide|rules)|disclaimer|rules (?:and|&) regulations|(?:promotion|offer|contest|competition|giveaway) rules)$/;
const NOT_EN =
  /^(?:long|short|mid|medium|in|search|key|technical|medical|payment|net|glossary of) terms$|^(?:weather|road|air|working|living|medical|market|trading|skin) conditions$|^(?:home|foreign|public|economic|monetary|insurance|trade|the|smart) (?:contract|polic(?:y|ies))$|(?:trade|peace|paris|prenuptial|ceasefire|climate) agreements?$|^(?:no|sign(?:ed)?|win|new|a|get a|renew(?: your)?|insurance) (?:contract|agreement|policy)$|^contract$|^polic(?:y|ies)$|^agreements?$/;
const BEFORE_EN =
  /^(?:(?:please|read|view|see|download|open|full|our|the|and|&|of|to|i agree to|by continuing you agree to|here:?|\d+[.)])\s+)+/;
const AFTER_EN = /(?:[([][^()[\]]{0,24}[)\]]|\bv?\d[\d.]*| apply| here|\bpdf|[>»›→.,;:*†\s])$/;

/** Names in 《 》 that a label quotes and that are agreements, as they stand there. */
export function quotedAgreements(label: string): string[] {
  return [...label.matchAll(BRACKETED)].flatMap(({ 0: whole, 1: name = '' }) =>
    isName(name) ? [whole] : [],
  );
}

/** Whether a link with these words leads to an agreement. Any string; never throws. */
export function isAgreementLabel(label: string): boolean {
  if (label.length > MAX_LABEL) return false;
  return quotedAgreements(label).length > 0 || isName(label);
}

function isName(words: string): boolean {
  const folded = foldText(words).replace(/\s+/g, ' ').trim().toLowerCase();
  return isChinese(folded) || isEnglish(folded);
}

function isChinese(words: string): boolean {
  const name = withoutEnd(words, AFTER_ZH).replace(BEFORE_ZH, '').replace(/\s/g, '');
  return name.length <= MAX_PLAIN && HEAD_ZH.test(name) && !NOT_ZH.test(name);
}

function isEnglish(words: string): boolean {
  const name = withoutEnd(words, AFTER_EN).replace(BEFORE_EN, '');
  return name.split(' ').length <= 8 && HEAD_EN.test(name) && !NOT_EN.test(name);
}

/** Takes ends off, one after the other: a pattern that repeats them itself could go back without end. */
function withoutEnd(words: string, end: RegExp): string {
  let left = words;
  for (let next = left.replace(end, ''); next !== left; next = left.replace(end, '')) left = next;
  return left;
}
