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
  },

  read: {
    checked: (p: { chars: number; dialogs: number; images: number; frames: number }) => {
      const dialogs = p.dialogs > 0 ? `，${n(p.dialogs)} 个弹窗` : '';
      const images = p.images > 0 ? `；${n(p.images)} 张图片未读` : '';
      const frames = p.frames > 0 ? `；${n(p.frames)} 个内嵌网页没有读` : '';
      return `已检查 ${n(p.chars)} 字${dialogs}${images}${frames}`;
    },
    cut: '这一页太长，只检查了前面一部分，后面的请自己看。',
    truncated: '条款太多，没有全部列出，没列出的请自己看。',
    imagesHint: '条款有时写在图片里。付款前请点开图片看一眼，或向卖家要文字版。',
  },
};
