/** Chinese words that tell who is speaking: this page, others, or nobody in earnest (detect/asides.ts). */
import type { Lexicon } from '../types';

/** Every first word before every second one. */
function each(firsts: string, seconds: string): string {
  return firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first}${second}`))
    .join('|');
}

/** Who else sells or places terminals. */
const SELLERS = '商家|代理|代理商|业务员|推销员|同行|卖家|店家|网店|服务商';

/** Who is speaking. */
export const SPEAKERS: Lexicon = {
  'frame.third': [
    each('其他|其它|别的', `${SELLERS}|平台|公司|支付公司`),
    each('有的|有些|某些|个别|部分|不少|很多|许多|不良|黑心|不法|无良', SELLERS),
    each(
      '遇到|碰到|遇见|如遇|若遇|如有|若有|凡有',
      '代理商|代理|业务员|推销员|销售人员|商家|个人|自称|有人|人',
    ),
    each(
      '有商家|有代理|有代理商|有业务员|有人|有公司',
      '声称|宣称|号称|自称|谎称|称|说|以|收|要求|让|向|承诺|打着|冒充',
    ),
    '其他家|别家|别人家|市面上|骗子|不法分子|诈骗分子',
  ].join('|'),
  'frame.self':
    '我们|我司|我方|我店|本店|本公司|本司|本平台|本机|本产品|本品|本站|咱们|咱家|我家|这款|此款',
  // The seller by name: it speaks for itself whatever page it stands on.
  'frame.seller': '我司|我店|本店|本公司|本司|我公司|我们公司|咱们公司',
  'frame.says':
    '声称|宣称|号称|谎称|自称|都说|还说|说是|对方说|称|写着|写道|表示|承诺|宣传|告诉|告知|打着|喊着|标榜|标着|回复|回答',
  'frame.if': '如|若|如果|倘若|假如|假设|万一|要是|一旦',
  'frame.redress':
    '举报|投诉|请拒绝|可拒绝|有权拒绝|拒绝支付|拒绝付款|拒付|报警|谨防|诈骗|骗局|均属欺诈|一赔十|十倍赔偿|双倍返还|双倍退还|双倍赔偿',
  'frame.denial': '谣言|不实|不属实|不是真的|假的|误传|没有的事|没有这回事|纯属虚构',
  'frame.warning': '请勿|切勿|千万别|千万不要|谨防|警惕|当心|小心',
};
