/** Findings in Chinese: short sentences, everyday words, sums before law. */
import type { Facts } from '../model';
import { span, sum } from './facts';
import { REASONS } from './reasons';
import type { Wording } from './wording';

const named = (facts: Facts) => (facts.feeName ? `「${facts.feeName}」` : '一笔钱');
const amount = (facts: Facts) => (facts.money ? ` ${sum(facts.money)}` : '');

const WHEN: Readonly<Record<NonNullable<Facts['when']>, string>> = {
  first_swipe: '第一次刷卡时',
  order: '下单时',
  activation: '激活机器时',
  monthly: '每个月',
  yearly: '每年',
  periodic: '每隔一段时间',
  later: '过一段时间后',
};
const when = (facts: Facts) => (facts.when ? WHEN[facts.when] : '');

function goal({ threshold, window }: Facts): string {
  if (threshold && window) return `要在 ${span(window, 'zh')}内刷满 ${sum(threshold)}`;
  if (threshold) return `要刷满 ${sum(threshold)}`;
  return window ? `有 ${span(window, 'zh')}的时间限制` : '要满足页面写的条件';
}

/** The Chinese wording. */
export const ZH_WORDING: Wording = {
  categories: {
    activation_fee: {
      title: '要先收一笔钱',
      means: (f) =>
        `${when(f) || '开始用机器'}${f.when ? '' : '前'}，要收${f.feeName ? named(f) : '一笔费用'}${amount(f)}。`,
      todo: '先别激活、别刷第一笔；请卖家书面写明：收多少、退不退、谁来退。',
    },
    non_refund: {
      title: '写明不退',
      means: (f) =>
        `${f.feeName ? named(f) : '这笔钱'}${amount(f)}${f.money ? ' ' : ''}交了以后，页面写着不退。`,
      todo: '付款前想清楚这笔钱拿不回来；把这一页存为证据。',
    },
    conditional_refund: {
      title: '有条件才退',
      means: (f) => `${goal(f)}，钱才会退回来；达不到就可能不退。`,
      todo: '问清哪些交易算数、由谁退、几天到账，请对方写下来。',
    },
    data_fee: {
      title: '流量费',
      means: (f) =>
        `机器里的流量卡要另外收费${amount(f)}${f.when ? `，${WHEN[f.when]}收` : ''}，不用机器也可能照扣。`,
      todo: '问清第一次什么时候扣、一年扣几次、不用了怎么停。',
    },
    recurring_fee: {
      title: '会一直收的费用',
      means: (f) =>
        `${f.feeName ? named(f) : '这项费用'}${amount(f)}${f.when ? `，${WHEN[f.when]}收一次` : '，会反复收'}。`,
      todo: '问清能不能不要这项服务、怎么取消。',
    },
    rate_change: {
      title: '费率会变',
      means: (f) =>
        `以后手续费可能变高${f.percent !== undefined ? `（页面写到 ${f.percent}%）` : ''}${f.money ? `，或每笔多收 ${sum(f.money)}` : ''}。`,
      todo: '请对方写明费率保持多久、涨价前怎么通知你。',
      promised: {
        title: '答应费率不变',
        means: () => '页面答应费率不会涨。只有写进合同的才作数。',
        todo: '看合同里是不是也这么写，并把这一页存为证据。',
      },
    },
    auto_deduct: {
      title: '会自动扣钱',
      means: (f) =>
        `不用你再点确认，${when(f)}就会扣走或冻结${f.feeName ? named(f) : '一笔钱'}${amount(f)}。`,
      todo: '别绑定常用的卡；问清扣什么、扣几次、怎么关掉。',
    },
    unilateral_change: {
      title: '对方可以自己改',
      means: () => '规则、费用或服务，对方可以自己改，不一定先问你。',
      todo: '把现在这一版存为证据；请对方写明改动要先通知并经你同意。',
    },
    unilateral_termination: {
      title: '对方可以随时停',
      means: () => '对方可以自己决定暂停或终止你的服务。',
      todo: '问清停用时，押金和没结的钱怎么办。',
    },
    liability_waiver: {
      title: '出事对方不负责',
      means: () => '出了问题，页面写着由你自己承担，或对方不负责。',
      todo: '问清机器故障、扣错钱由谁负责，请对方写下来。',
    },
    final_interpretation: {
      title: '解释权归对方',
      means: () => '有争议时，对方说了算。',
      todo: '这句话不影响你投诉；把页面存为证据。',
    },
    jurisdiction: {
      title: '打官司要去对方那里',
      means: () => '发生纠纷，要到对方选的法院或仲裁机构。',
      todo: '签之前要求改成你所在地的法院。',
    },
    penalty: {
      title: '要赔钱',
      means: (f) =>
        `做不到或提前不用，要付${f.feeName ? named(f) : '一笔违约的钱'}${amount(f)}${f.percent !== undefined ? ` ${f.percent}%` : ''}。`,
      todo: '签之前算清最多要赔多少；太高的可以要求降低。',
    },
    lock_in: {
      title: '不能随时走',
      means: (f) =>
        `要绑定${f.window ? span(f.window, 'zh') : '一段时间'}，或到期自动续上，中途退不了。`,
      todo: '问清怎么解约、提前几天说；记下到期的日子。',
    },
    deemed_consent: {
      title: '做了就算同意',
      means: () => '你用了、点了或没有回话，就算你同意这些条款。',
      todo: '没看懂先别点「同意」；把条款存为证据。',
    },
    free_bait: {
      title: '说是免费',
      means: () => '页面说不要钱。免费的机器，常常在第一次刷卡时收钱。',
      todo: '请对方书面写明：激活、首刷、流量都不收一分钱。',
    },
    refund_promise: {
      title: '说会退钱',
      means: (f) => `页面答应会退${amount(f)}。要看有没有别的条件。`,
      todo: '请对方写明谁退、什么时候退、退到哪里，并存为证据。',
    },
    impersonation: {
      title: '自称官方',
      means: () => '页面自称官方或与银行、银联有关。未能核实。',
      todo: '打机构自己公布的客服电话核实，别打页面上的手机号。',
    },
    card_abuse: {
      title: '涉及套现、养卡',
      means: () => '页面提到套现、养卡或跳码。这样用卡可能被降额、封卡，也可能违法。',
      todo: '不要照着做。',
    },
    online_sale: {
      title: '网上卖刷卡机',
      means: () =>
        '这一页像是在网上下单卖机器。按人民银行的通知，POS机不应在网上买卖；直接向持牌机构申请是另一回事。',
      todo: '直接向持牌机构申请。',
    },
  },
  told: '这是在讲别人的事，不是对你的条款。',
  asked: '这是一个问题，不是对你的条款。',
  reasons: REASONS.zh,
  law: (title, since, says, consumerOnly) =>
    `${title}（${since} 起施行）：${says}${consumerOnly ? '。只适用于生活消费' : ''}。`,
};
