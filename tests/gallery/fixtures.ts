/** Made-up pages and findings for looking at the interface. All wording and names are invented. */
import type { Category, Facts, Finding, ScanReport, Severity, Stance } from '../../lib/core/model';
import type { PageState, ReadCounts } from '../../lib/platform/messages';

let at = 0;

/** A finding with only what differs from the usual. */
export function finding(
  category: Category,
  severity: Severity,
  quote: string,
  more: { facts?: Facts; stance?: Stance; law?: [string, string][] } = {},
): Finding {
  at += 100;
  return {
    category,
    severity,
    quote,
    rule: `zh.${category}.sample`,
    stance: more.stance ?? 'term',
    confidence: 0.9,
    start: at,
    end: at + quote.length,
    facts: more.facts ?? {},
    reasons: [
      { id: 'wording', words: quote.slice(0, 8) },
      { id: 'stance_term' },
      { id: 'page_offer' },
    ],
    law: (more.law ?? []).map(([id, article]) => ({ id, article })),
  };
}

const CNY = (amount: number) => ({ amount, currency: 'CNY' as const });

const kinds = { offer: 0.9, contract: 0.04, article: 0.03, complaint: 0.01, other: 0.02 };

/** A shop page in Chinese with every severity, and things that are only mentioned. */
export const shopReport: ScanReport = {
  page: { kind: 'offer', kinds, language: 'zh' },
  findings: [
    finding('free_bait', 'high', '今日下单免费领取，0押金，顺丰到家', { stance: 'promise' }),
    finding('activation_fee', 'high', '首次刷卡时将扣取服务费299元', {
      facts: { feeName: '服务费', money: CNY(299), when: 'first_swipe' },
      law: [
        ['payment-regulation', '35'],
        ['civil-code', '496'],
      ],
    }),
    finding(
      'non_refund',
      'high',
      '该笔费用属于设备使用权益，一旦完成首刷即视为权益生效，无论商户之后是否继续使用、机具是否寄回、是否达到约定交易量，本公司均不予退还，商户对此已充分知晓并自愿接受，不得以任何理由向本公司及合作机构主张返还或抵扣',
      { facts: { feeName: '服务费', money: CNY(299) }, law: [['civil-code', '497']] },
    ),
    finding('data_fee', 'medium', '流量服务费60元/年，绑定后第30天起从结算款中扣除', {
      facts: { feeName: '流量服务费', money: CNY(60), when: 'yearly' },
      law: [['payment-regulation', '35']],
    }),
    finding('conditional_refund', 'medium', '连续6个月每月交易满5万元，次月返还', {
      facts: { money: CNY(299), threshold: CNY(50_000), window: { count: 6, unit: 'month' } },
    }),
    finding('rate_change', 'medium', '平台有权视风控情况上调费率，不另行通知'),
    finding('final_interpretation', 'low', '本活动最终解释权归本店所有', {
      law: [['contract-measures', '8']],
    }),
    finding('deemed_consent', 'low', '继续使用本设备即视为同意本协议'),
    finding('non_refund', 'info', '有网友反映，激活金被扣后客服一直不退', { stance: 'report' }),
    finding('activation_fee', 'info', '刷卡机的激活金到底能不能退？', { stance: 'question' }),
  ],
  offer: {
    fees: [
      {
        name: '服务费',
        amount: 299,
        currency: 'CNY',
        when: 'first_swipe',
        refund: 'never',
        evidence: [1, 2],
      },
      {
        name: '流量服务费',
        amount: 60,
        currency: 'CNY',
        when: 'yearly',
        refund: 'unstated',
        evidence: [3],
      },
    ],
    contradictions: [{ promise: 0, term: 1, why: 'free_but_charged' }],
  },
};

/** An English agreement: longer words, other currency. */
export const contractReport: ScanReport = {
  page: { kind: 'contract', kinds: { ...kinds, offer: 0.05, contract: 0.9 }, language: 'en' },
  findings: [
    finding('penalty', 'high', 'an early termination fee of $495 per terminal shall be due', {
      facts: { feeName: 'early termination fee', money: { amount: 495, currency: 'USD' } },
    }),
    finding('lock_in', 'medium', 'This lease is non-cancellable for its full term of 48 months.', {
      facts: { window: { count: 48, unit: 'month' } },
    }),
    finding('recurring_fee', 'medium', 'a PCI program fee of $14.95 is charged monthly', {
      facts: { money: { amount: 14.95, currency: 'USD' }, when: 'monthly' },
    }),
    finding('jurisdiction', 'low', 'exclusive venue in the county chosen by Processor'),
  ],
  offer: {
    fees: [
      {
        name: 'PCI program fee',
        amount: 14.95,
        currency: 'USD',
        when: 'monthly',
        refund: 'unstated',
        evidence: [2],
      },
      {
        name: 'early termination fee',
        amount: 495,
        currency: 'USD',
        when: 'later',
        refund: 'unstated',
        evidence: [0],
      },
    ],
    contradictions: [],
  },
};

/** A finding of the user's own rule among shipped ones, with a law that its pack names. */
export const ownReport: ScanReport = {
  ...shopReport,
  findings: [
    {
      ...finding('recurring_fee', 'high', '每月底座费30元', {
        facts: { feeName: '底座费', money: CNY(30), when: 'monthly' },
      }),
      rule: 'user.local.stand-fee',
      own: {
        pack: 'local',
        version: '1.2',
        name: { zh: '本地说法', en: 'Local wording' },
        message: { zh: '机器放的底座要另外付钱。', en: 'The stand of the terminal costs extra.' },
        law: [{ title: '某市收费办法', article: '第12条', effective: '2024-05' }],
      },
    },
  ],
  offer: { fees: [], contradictions: [] },
};

/** A page state around a report. */
export function pageState(report: ScanReport, more: Partial<PageState> = {}): PageState {
  return {
    url: 'https://pos-shop.example/item/8842?from=feed',
    title: '闪刷掌柜 大机 免费领取',
    phase: 'done',
    report,
    read: { chars: 3214, dialogs: 2, imagesUnread: 6, framesUnread: 0 },
    ...more,
  };
}

/** Of a page of which much was left out: its end, frames of other sites, frames beyond the bound. */
export const cutRead: ReadCounts = {
  ...{ chars: 2_000_000, dialogs: 1, imagesUnread: 0, framesUnread: 2, cut: true },
  ...{ framesApart: 1, framesBeyond: 12 },
};

/** A report with nothing in it. */
export function emptyReport(kind: 'offer' | 'article' | 'other'): ScanReport {
  return {
    page: { kind, kinds, language: 'zh' },
    findings: [],
    offer: { fees: [], contradictions: [] },
  };
}

/** A news report that only mentions. */
export const newsReport: ScanReport = {
  ...emptyReport('article'),
  findings: shopReport.findings.filter((item) => item.severity === 'info'),
};

/** Words that try to be markup, to turn the line around and to widen the window. */
export const hostileReport: ScanReport = {
  ...emptyReport('offer'),
  findings: [
    finding('activation_fee', 'high', '<img src=x onerror="window.owned=1">首刷扣299', {
      facts: { feeName: '<b>服务费</b>', money: CNY(299) },
    }),
    finding('non_refund', 'high', `不退${'A'.repeat(400)}`),
    finding('lock_in', 'medium', '\u202e退不可概\u202c\u0000'),
  ],
  offer: {
    fees: [
      {
        name: `<script>window.owned=1</script>${'W'.repeat(120)}`,
        amount: 123_456_789.5,
        currency: 'CNY',
        when: 'first_swipe',
        refund: 'never',
        evidence: [0],
      },
    ],
    contradictions: [{ promise: 0, term: 99, why: 'free_but_charged' }],
  },
};
