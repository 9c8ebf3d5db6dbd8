/** Words that several screens share. Chinese is the source of shape and meaning. */

import type { Money } from '../../core/model';
import { formatMoney, formatNumber as n } from '../format';

/** Shared words: names, severities, the lines of a finding, costs, what was read. */
export const common = {
  appName: '刷前看',
  tagline: '刷卡之前，先看清条款',
  otherLanguage: 'English',
  notAdvice: '以上是资料，不是法律意见。',
  cancel: '取消',
  retry: '重试',
  colon: '：',
  listComma: '、',
  showMore: '展开全文',
  showLess: '收起',
  detail: '技术细节',

  severity: { high: '高风险', medium: '中风险', low: '低风险', info: '提示' },
  severityCount: {
    high: (p: { count: number }) => `${n(p.count)} 处高风险`,
    medium: (p: { count: number }) => `${n(p.count)} 处中风险`,
    low: (p: { count: number }) => `${n(p.count)} 处低风险`,
    info: (p: { count: number }) => `${n(p.count)} 处提示`,
  },

  card: {
    says: '页面写着',
    means: '对你意味着',
    why: '为什么可能站不住',
    todo: '现在可以做',
    jump: '跳到原文',
    jumpTo: (p: { title: string }) => `跳到原文：${p.title}`,
    reasons: '为什么标出这一处',
    against: '同一页上却写着',
    moreLaw: (p: { count: number }) => `另有 ${n(p.count)} 条依据`,
  },

  cost: {
    firstYear: (p: { sum: Money }) => `第一年至少 ${formatMoney(p.sum)}`,
    title: '页面写着的钱',
    per: (when: string) => ({ yearly: '/年', monthly: '/月' })[when] ?? '',
    unknown: '没写金额',
    when: {
      first_swipe: '第一次刷卡时扣',
      order: '下单时付',
      activation: '激活时扣',
      monthly: '按月扣',
      yearly: '按年扣',
      periodic: '定期扣',
      later: '之后才扣，不算在内',
      unstated: '没写什么时候扣',
    },
    refund: {
      never: '写明不退',
      conditional: '有条件才退',
      promised: '页面说会退',
      unstated: '没写退不退',
    },
    takenBy: (p: { who: string }) => `写着由${p.who}收`,
    paidBackBy: (p: { who: string }) => `写着由${p.who}退`,
    /** Names of fees that the page does not name, by category. */
    names: {
      activation_fee: '开始用机器的费用',
      data_fee: '流量费',
      recurring_fee: '反复收的费用',
      penalty: '违约要付的钱',
    },
    goal: {
      it: '这笔钱',
      once: (p: { day: string; total: string; time: string; back: string }) =>
        `要每天刷 ${p.day}，刷 ${p.time}（共 ${p.total}），才能退回 ${p.back}`,
      each: {
        day: (p: { day: string }) => `每天刷 ${p.day}`,
        month: (p: { day: string; total: string }) => `每个月刷 ${p.total}（合每天 ${p.day}）`,
        year: (p: { day: string; total: string }) => `每年刷 ${p.total}（合每天 ${p.day}）`,
      },
      during: (p: { each: string; time: string; back: string }) =>
        `要${p.each}，连着 ${p.time}，才能退回 ${p.back}`,
      always: (p: { each: string; back: string }) => `要${p.each}，才能退回 ${p.back}`,
      within: (p: { total: string; time: string; back: string }) =>
        `要在 ${p.time}内刷满 ${p.total}，才能退回 ${p.back}`,
      total: (p: { total: string; back: string }) => `要刷满 ${p.total}，才能退回 ${p.back}`,
      rounding: '每天的数往上取整；一个月按 30 天、一年按 365 天算。',
    },
    maybeBack: (p: { sum: Money }) => `其中 ${formatMoney(p.sum)}，页面说会退或有条件才退`,
  },

  contradictions: {
    title: (p: { count: number }) => `前后说法不一样（${n(p.count)} 处）`,
    promise: '这里说',
    term: '那里写',
    agreementTitle: (p: { count: number }) => `页面和协议说法不一样（${n(p.count)} 处）`,
    onPage: '页面写着',
    inAgreement: '协议写着',
    agreementNone: '页面上的承诺，没有看到被协议推翻的。',
    more: (p: { count: number }) => `还有 ${n(p.count)} 处`,
  },

  site: { more: (p: { count: number }) => `还有 ${n(p.count)} 条理由` },

  read: {
    checked: (p: { chars: number; dialogs: number; images: number; frames: number }) => {
      const dialogs = p.dialogs > 0 ? `，${n(p.dialogs)} 个弹窗` : '';
      const images = p.images > 0 ? `；${n(p.images)} 张图片未读` : '';
      const frames = p.frames > 0 ? `；${n(p.frames)} 个内嵌网页没有读` : '';
      return `已检查 ${n(p.chars)} 字${dialogs}${images}${frames}`;
    },
    apart: (p: { frames: number }) =>
      `另有 ${n(p.frames)} 个别的网站的内嵌网页（多半是广告），没有算在这一页里。`,
    beyond: (p: { frames: number }) => `内嵌网页太多，有 ${n(p.frames)} 个没有检查，请自己看。`,
    cut: '这一页太长，只检查了前面一部分，后面的请自己看。',
    truncated: '条款太多，没有全部列出，没列出的请自己看。',
    imagesHint: '条款有时写在图片里。付款前请点开图片看一眼，或向卖家要文字版。',
  },
};
