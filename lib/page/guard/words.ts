/**
 * Which words on a control bind whoever presses it: to buy, order, pay, sign, consent, or to take a
 * "free" terminal. Pure.
 *
 * A label is short, so this is no reading of sentences: an act must be named, and nothing beside it may
 * say that it is only spoken of (购买须知, payment methods), turned down (不同意, cancel) or something
 * else (加入收藏, sign in).
 */
import { normalise } from '../../core/text/normalise';

/** Longest label (UTF-16 units, normalised) that is still a button and not a text. */
const MAX_PRESS = 40;
/** Labels of boxes to tick are sentences. */
const MAX_TICK = 200;

const ZH_ACT = new RegExp(
  [
    '购买|抢购|订购|下单|秒杀|(?:我要|立即|立刻|马上|去|现在|一键)(?:买|抢|订|租)',
    '(?:提交|确认|生成|创建)(?:我的)?订单|(?:去|立即|马上|确认)?结(?:算|账)$',
    '支付|付款|付费|缴费|交费|缴纳|充值|(?:付|交)(?:押金|定金|订金|全款|尾款)',
    '签署|签约|签字|签订|签名',
    '同意|接受(?:协议|条款|合同|并|以上)|(?:阅读|知晓|知悉|了解)并',
    '领取|(?:免费|立即|马上|我要|0元|点击|限时|去)领',
    '(?:立即|立刻|马上|现在|确认|确定|我要|免费|在线|一键|极速|快速|提交|点击|点此|去)(?:办理|申请|申办|申领|开通|激活|绑定|开户|入网|进件)',
    '(?:提交|确认)(?:申请|办理|资料并)',
  ].join('|'),
);

const ZH_HARMLESS = new RegExp(
  [
    '须知|说明|指南|攻略|流程|步骤|教程|帮助|问答|常见|规则|条件|方法|方式|注意|提示|必读|解读|介绍|案例',
    '怎么|怎样|如何|为什么|为何|多少|哪|吗|呢|[?]',
    '取消|返回|上一步|放弃|不(?:同意|接受|再|想|要|支持|可|用|需)|拒绝|暂不|暂时|先不|稍后|以后|关闭|跳过|解约|解绑|注销',
    '收藏|购物车|心愿|清单|分享|投诉|举报|维权|曝光|记录|历史|明细|查看|查询|查进度|详情|了解(?!并)|咨询|客服|联系|电话',
    '登录|登陆|退出|搜索|筛选|排序|退款|退货|退订|退费|退押|评价|评论|晒单|我的(?!订单$)|订单(?:号|状态|中心|列表)',
    '(?:支付|付款|缴费|结算|签约)(?:渠道|工具|密码|安全|通道|产品|平台|公司|机构|牌照|业务|周期|时间|账户|账号|成功|失败|结果|限额|行业|许可)',
    '(?<!我)已(?:购买|下单|支付|付款|领取|签|开通|同意|抢)|保障|保护|担保|购买力|签到|签收|成功|失败',
    '券|红包|积分|资料(?!并)|视频|样品|报价|手册|简历|下载|继续(?:浏览|购物|阅读|逛)|排行|对比|比较|新闻|资讯|cookie',
  ].join('|'),
);
/** A link to a paper, not the signing of it: 购买协议, 《签约合同》. */
const ZH_PAPER = /(?:协议|合同|条款|政策|声明|公告)》?$/;
const ZH_PUTS_NAME = /同意|接受|签署|签订|确认/;

const EN_LEAD =
  /^(?:yes|ok|okay|great|continue to|proceed to|continue and|proceed and|review and|review &|click to|tap to|please)\s*[,!]?\s+/;
const EN_ACT = new RegExp(
  [
    '^(?:buy|purchase|order|pay)\\b',
    '^(?:pre|re)?order now',
    '^(?:place|submit|confirm|complete|finish|send)\\s(?:(?:my|your|the|an|this|and)\\s)?(?:order|purchase|payment|checkout|pay|application|subscription|agreement|contract|signature)\\b',
    '^(?:express |secure |fast )?check ?out\\b(?: now| securely| with .*)?$',
    '^(?:e )?sign\\b',
    '^(?:i|we)\\s(?:\\w+\\s){0,3}(?:agree|accept|consent|authori[sz]e)\\b|^agree\\b|^consent\\b',
    '^accept$|^accept\\s(?:and|&|terms?|the|these|offer|agreement|contract)\\b',
    '^(?:subscribe|enrol?l|activate|rent|lease|reserve)\\s(?:now|today|my|your|and|&|it|terminal|reader|plan|account)\\b|^(?:enrol?l|activate)$',
    '^apply\\s?(?:now|today|online|here|for (?:a|an|my|your)\\b.*)?$',
    '^(?:claim|get|grab|request)\\s(?:(?:my|your|a|the)\\s)?(?:free\\s)?(?:\\w+\\s){0,2}(?:terminal|reader|machine|device)\\b|^claim (?:now|yours|it|offer)',
    '(?:\\band|&)\\s(?:pay|agree|sign|order|buy|subscribe|accept|place (?:my |your |the )?order)(?: now)?$',
    '\\b(?:buy|order|pay|apply) now$',
  ].join('|'),
);
const EN_HARMLESS = new RegExp(
  `\\b(?:${[
    'protection|guides?|how|why|what|when|where|which|faqs?|help|tips|methods?|options|history|status|track|tracking|numbers?|details?|summary|form|forms',
    'cancel|back|returns?|refunds?|decline|disagree|do not|don t|not now|no thanks|later|without',
    'learn|read more|view|see|compare|about|stories|wish ?list|cart|bag|lists?|favou?rites?|reviews?',
    'sign (?:in|out|on|up|language|off)|log ?in|log ?out|cookies?|newsletter|catalog(?:ue)?|filters?|search|sort',
    'report|complain\\w*|demo|samples?|quote|brochure|white ?paper|contact|chat|call|talk to|support|jobs?|careers?',
    'coupons?|promo|discount|code|changes|gift|by (?:price|date|name|popularity)|purchase orders?|orders|pay (?:monthly|yearly|annually|as you go|per \\w+|gap|stubs?|rates?)',
  ].join('|')})\\b|[?]$`,
);
const EN_PAPER = /\b(?:policy|terms|conditions|agreement|contract|notice|privacy)$/;
const EN_PUTS_NAME = /\b(?:agree|accept|consent|sign|submit|confirm|complete)\b/;

const ZH_TICK =
  /同意|接受|已(?:阅读|知悉|知晓|了解|看过)|知悉|遵守|授权|愿意(?:支付|承担)|承诺|认可/;
const ZH_TICK_HARMLESS =
  /不同意|不接受|不授权|记住|自动登录|免登录|订阅|推送|短信|以后|不再|全选|发票|默认地址|显示密码|cookie/;
const EN_TICK =
  /\b(?:agree|accept|consent|acknowledge|authori[sz]e|i (?:have )?(?:read|understand|confirm|certify))\b/;
const EN_TICK_HARMLESS =
  /\b(?:do not|don t|disagree|newsletter|marketing|promotional|updates|remember|keep me|save my|same as|cookies?)\b/;

/** Whether a button or link with this label binds whoever presses it. */
export function bindsOnPress(label: string): boolean {
  // The name of a payment service holds the word for paying: 支付宝 alone only chooses it.
  const text = read(label).replaceAll('支付宝', '');
  if (text === '' || text.length > MAX_PRESS) return false;
  return bindsInChinese(text) || bindsInEnglish(text);
}

/** Whether a box to tick with this label is a consent. */
export function bindsOnTick(label: string): boolean {
  const text = read(label);
  if (text.length > MAX_TICK) return false;
  if (ZH_TICK.test(text)) return !ZH_TICK_HARMLESS.test(text);
  return EN_TICK.test(text) && !EN_TICK_HARMLESS.test(text);
}

function read(label: string): string {
  return normalise(label.slice(0, 1000)).text.replace(/\s+/g, ' ').trim();
}

function bindsInChinese(text: string): boolean {
  if (!ZH_ACT.test(text) || ZH_HARMLESS.test(text)) return false;
  return !ZH_PAPER.test(text) || ZH_PUTS_NAME.test(text);
}

function bindsInEnglish(text: string): boolean {
  const act = text.replace(EN_LEAD, '').replace(/[.!]+$/, '');
  if (!EN_ACT.test(act) || EN_HARMLESS.test(act)) return false;
  return !EN_PAPER.test(act) || EN_PUTS_NAME.test(act);
}
