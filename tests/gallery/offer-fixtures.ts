/** Made-up reports whose weight lies in the sums, the contradictions and the address. */
import type { ScanReport, SiteVerdict } from '../../lib/core/model';
import { contractReport, emptyReport, finding, shopReport } from './fixtures';

const CNY = (amount: number) => ({ amount, currency: 'CNY' as const });
const USD = (amount: number) => ({ amount, currency: 'USD' as const });

const site: SiteVerdict = {
  status: 'unverified',
  brand: '拉卡拉',
  host: 'www.1akala-pos.example',
  known: ['lakala.com'],
  phone: '95016',
  reasons: [
    { id: 'site_claim', words: '拉卡拉POS机官网免费办理' },
    { id: 'site_domain', words: 'www.1akala-pos.example' },
    { id: 'site_known', words: 'lakala.com' },
    { id: 'site_borrows_letters', words: '1akala-pos' },
    { id: 'site_other_company', words: '某某（上海）信息科技有限公司' },
    { id: 'site_only_mobile', words: '13800138000' },
  ],
};

/** A shop page with all of it: several fees, each with its own refund, and a long list of contradictions. */
export const fullReport: ScanReport = {
  ...shopReport,
  site,
  findings: [
    ...shopReport.findings,
    finding('rate_change', 'high', '费率永不上涨，终身锁定', { stance: 'promise' }),
    finding('refund_promise', 'high', '押金随时可退', { stance: 'promise' }),
    finding('penalty', 'medium', '提前终止的，须支付违约金500元', { facts: { money: CNY(500) } }),
  ],
  offer: {
    fees: [
      {
        name: '押金',
        amount: 299,
        currency: 'CNY',
        when: 'first_swipe',
        refund: 'conditional',
        threshold: CNY(100_000),
        window: { count: 180, unit: 'day' },
        perDay: CNY(556),
        paidBackBy: '代理商',
        evidence: [1],
      },
      {
        name: '服务费',
        amount: 199,
        currency: 'CNY',
        when: 'activation',
        refund: 'conditional',
        threshold: CNY(10_000),
        thresholdEvery: 'month',
        window: { count: 10, unit: 'month' },
        perDay: CNY(334),
        evidence: [2],
      },
      {
        name: '流量费',
        amount: 60,
        currency: 'CNY',
        when: 'yearly',
        refund: 'never',
        takenBy: '平台',
        evidence: [3],
      },
      {
        name: 'penalty',
        amount: 500,
        currency: 'CNY',
        when: 'later',
        refund: 'unstated',
        evidence: [12],
      },
    ],
    contradictions: [
      { promise: 0, term: 1, why: 'free_but_charged' },
      { promise: 11, term: 4, why: 'refund_but_conditional' },
      { promise: 10, term: 5, why: 'rate_kept_but_raised' },
    ],
  },
};

/** Nothing found but the address: only the title calls the page official. */
export const siteOnlyReport: ScanReport = {
  ...emptyReport('offer'),
  site: {
    status: 'unverified',
    brand: '开店宝',
    known: [],
    host: '203.0.113.7',
    reasons: numberReasons(),
  },
};

function numberReasons(): SiteVerdict['reasons'] {
  return [
    { id: 'site_claim', words: '开店宝官网' },
    { id: 'site_domain', words: '203.0.113.7' },
    { id: 'site_none_known', words: '开店宝' },
    { id: 'site_number', words: '203.0.113.7' },
  ];
}

/** The English agreement with a deposit that comes back on turnover. */
export const turnoverReport: ScanReport = {
  ...contractReport,
  offer: {
    fees: [
      {
        name: 'security deposit',
        amount: 200,
        currency: 'USD',
        when: 'order',
        refund: 'conditional',
        threshold: USD(10_000),
        thresholdEvery: 'month',
        window: { count: 6, unit: 'month' },
        perDay: USD(334),
        takenBy: 'processor',
        paidBackBy: 'reseller',
        evidence: [0],
      },
      ...contractReport.offer.fees,
    ],
    contradictions: [],
  },
};

/** Words of the page that try to be markup, or are far too long, wherever words of the page are shown. */
export const hostileOfferReport: ScanReport = {
  ...fullReport,
  site: {
    ...site,
    host: `${'a'.repeat(60)}.${'b'.repeat(60)}.example`,
    reasons: site.reasons.map(({ id }) => ({ id, words: `<img src=x>\u202e${'W'.repeat(200)}` })),
  },
  offer: {
    ...fullReport.offer,
    fees: fullReport.offer.fees.map((fee) => ({
      ...fee,
      takenBy: '<b>平台</b>'.repeat(20),
      paidBackBy: 'Q'.repeat(120),
    })),
  },
};
