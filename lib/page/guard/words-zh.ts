/**
 * Chinese words on a control that binds. Pure.
 *
 * The act decides. A word beside it exempts only where it governs the act: what stands right before it
 * (暂不购买, 查看) or the noun that the act is only a part of (购买须知, 支付方式). What a seller praises
 * next to it (正品保障, 送红包, 不支持退款) says nothing about what the press does.
 */

/** What a button says before its act. */
const LEAD =
  '我要|立即|立刻|马上|即刻|现在就?|一键|点击|点此|限时|免费|[0零]元|去|确认|确定|在线|极速|快速|提交|继续|前往';
/** Acts that bind by themselves. */
const ACT = [
  '购买|抢购|订购|下单|秒杀|预订|租用',
  '支付|付款|付费|缴费|交费|缴纳|充值|(?:付|交|缴)(?:押金|定金|订金|全款|尾款|激活金|服务费)',
  '(?:提交|确认|生成|创建)(?:我的)?订单|结(?:算|账)$',
  '签署|签约|签字|签订|签名',
  '同意|接受(?:协议|条款|合同|并|以上)|(?:阅读|知晓|知悉|了解)并',
  '领取|领走|(?:提交|确认)(?:申请|办理|资料并)',
].join('|');
/** Acts that bind where the button urges to do them, or names their price. */
const URGED =
  '买|抢|订|租|领|结算|结账|办理|申请|申办|申领|开通|激活|绑定|开户|入网|进件|带走|拿走|拿下|抱走';
const ACTS = new RegExp(`(${LEAD})?(?:${ACT})|(${LEAD}|[\\d.]元)(?:${URGED})`, 'g');

/** Turned down, put off, done already, asked about, looked at, or only after something else. */
const GOVERNED_BEFORE = new RegExp(
  `(?:${[
    '不(?:想|要|再|能|可|用|需)?要?|别|勿|未|无需|无须|免|拒绝|放弃|取消|停止|关闭|跳过|退出|返回|暂时|先不?|稍后(?:再)?|以后(?:再)?|下次(?:再)?',
    '(?<!我)已(?:经|有)?|我的|人|怎么|怎样|如何|为什么要?|为何要?|哪里?|哪儿|能否|是否|多少钱',
    '查看|查询|了解|咨询|联系(?:客服)?|投诉|举报|曝光|登[录陆]后?(?:再|即可|可)?|分享|收藏|对比|比较|常见',
  ].join('|')})$`,
);
/** Nouns that make of the act a thing spoken of: the last noun of a Chinese phrase is its head. */
const SPOKEN =
  '须知|说明|指南|攻略|流程|步骤|教程|帮助|问答|问题|规则|条件|方法|方式|注意|提示|必读|必看|解读|介绍|案例' +
  '|记录|历史|明细|详情|查询|进度|排行|对比|评价|评论|新闻|资讯|投诉|纠纷|咨询|客服|热线';
/** The same of paying and signing as trades and services. */
const TRADE =
  '渠道|工具|密码|安全|通道|产品|平台|公司|机构|牌照|业务|行业|周期|时间|账户|账号|限额|许可|成功|失败|结果|保障|保护|担保|力';
/** A paper is read; signing it is another word. */
const PAPER = '协议|合同|条款|政策|声明|公告';
const PUTS_NAME = /同意|接受|签署|签订|确认/;
/** What is taken, asked for or applied for and costs nothing. */
const FREEBIE =
  /^取?[^元机送赠享并]{0,5}(?:券|红包|积分|资料|视频|样品|报价|手册|简历|教程|攻略|退款|退货|退订|退费|退押|退机|退换|解约|解绑|注销|发票|售后|维权)/;
const TAKES = /[领抢办]|申[请办领]/;
const OVER = /^(?:前|后|以后|之前|之后|时|过|了|者|率|吗|呢|人数)/;
const DIRECTLY = new RegExp(`^的?(?:${SPOKEN})`);
const AS_HEAD = new RegExp(
  `^(?:的?(?:${TRADE})|[^\\d元机送赠享并]{0,8}(?:${SPOKEN}|${TRADE})》?$)`,
);
const AS_PAPER = new RegExp(`^[^\\d元机送赠享并]{0,8}(?:${PAPER})》?$`);
/** Spoken after the act by who asks. */
const ASKS = /[?]$/;
const ASKING = /怎|如何|为什么|为何|哪|吗|呢|多少|什么/;

/** Whether a normalised Chinese label names an act that nothing in it governs. */
export function bindsInChinese(text: string): boolean {
  if (ASKS.test(text) && ASKING.test(text)) return false;
  return [...text.matchAll(ACTS)].some((found) => !isGoverned(found, text));
}

/** Whether it begins with an act: then it names a button, whatever else stands there. */
export function leadsInChinese(text: string): boolean {
  const [first] = text.matchAll(ACTS);
  return first !== undefined && first.index <= 2 && !isGoverned(first, text);
}

function isGoverned({ 0: act, 1: lead, 2: urged, index }: RegExpExecArray, text: string): boolean {
  const after = text.slice(index + act.length);
  if (GOVERNED_BEFORE.test(text.slice(0, index)) || OVER.test(after) || DIRECTLY.test(after))
    return true;
  if (TAKES.test(act) && FREEBIE.test(after)) return true;
  // Whoever is urged to act is not told about it.
  if (lead !== undefined || urged !== undefined)
    return AS_PAPER.test(after) && !PUTS_NAME.test(act);
  return AS_HEAD.test(after) || (AS_PAPER.test(after) && !PUTS_NAME.test(act));
}
