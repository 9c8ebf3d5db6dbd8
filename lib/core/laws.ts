/**
 * Legal texts that findings refer to, in plain words. Information, not legal advice.
 *
 * Read in stored copies of April 2025 or in the departments' own publications; each entry names its
 * article and the day it came into force. No rule is known that forbids activation fees, deposits or
 * data fees as such, so none is claimed.
 */
import type { Category, LawRef } from './model';

/** One article, as it is shown. */
export interface LawText {
  /** Name and article as cited. */
  zh: string;
  en: string;
  /** In force since: an ISO date, or the year where no day could be confirmed. */
  since: string;
  /** What it says, shortened to what matters here. */
  saysZh: string;
  saysEn: string;
  /** Who may rely on it: anyone, or people who buy for their own daily life. */
  for: 'anyone' | 'consumer';
}

/** Articles by `id:article`. */
export const LAWS: Readonly<Record<string, LawText>> = {
  'civil-code:496': {
    zh: '《民法典》第496条',
    en: 'Civil Code, art. 496',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '与你有重大利害关系的格式条款，对方要提示、要说明；没做到的，你可以主张它不算合同内容',
    saysEn:
      'the drafter must point out and explain standard terms of major interest; otherwise you may argue they are no part of the contract',
  },
  'civil-code:497': {
    zh: '《民法典》第497条',
    en: 'Civil Code, art. 497',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '格式条款不合理地免除自己责任、加重你的责任、限制你主要权利的，无效',
    saysEn:
      'a standard term that unreasonably frees its drafter, adds to your burden or takes your main rights is void',
  },
  'civil-code:498': {
    zh: '《民法典》第498条',
    en: 'Civil Code, art. 498',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '格式条款有两种以上解释的，按对写条款一方不利的来',
    saysEn: 'where a standard term can be read in two ways, it is read against its drafter',
  },
  'civil-code:506': {
    zh: '《民法典》第506条',
    en: 'Civil Code, art. 506',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '造成人身损害，或因故意、重大过失造成财产损失的，免责条款无效',
    saysEn:
      'no exemption for personal injury, or for loss caused on purpose or by gross negligence',
  },
  'civil-code:585': {
    zh: '《民法典》第585条',
    en: 'Civil Code, art. 585',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '违约金过分高于损失的，可以请求法院或仲裁机构适当减少',
    saysEn: 'a court or tribunal may cut an agreed sum that is far above the loss',
  },
  'civil-code:148': {
    zh: '《民法典》第148条',
    en: 'Civil Code, art. 148',
    since: '2021-01-01',
    for: 'anyone',
    saysZh: '受欺诈签的合同，可以请求法院或仲裁机构撤销（知道之日起一年内）',
    saysEn: 'a contract made through fraud can be set aside within one year of finding out',
  },
  'contract-interpretation:10': {
    zh: '《合同编通则解释》第10条',
    en: 'Interpretation on the General Part of Contracts, art. 10',
    since: '2023-12-05',
    for: 'anyone',
    saysZh: '只设了勾选、弹窗，不足以证明已经提示或说明；举证责任在写条款的一方',
    saysEn:
      'a tick box or pop-up alone does not prove that a term was pointed out; the drafter bears the burden of proof',
  },
  'payment-regulation:20': {
    zh: '《非银行支付机构监督管理条例》第20条',
    en: 'Regulation on Non-bank Payment Institutions, art. 20',
    since: '2024-05-01',
    for: 'anyone',
    saysZh: '支付机构的协议要放在显著位置、不得有不公平条款，改协议要提前公示并征得同意',
    saysEn:
      'the institution must show its agreement prominently, without unfair terms, and announce changes in advance with your consent',
  },
  'payment-regulation:34': {
    zh: '《非银行支付机构监督管理条例》第34条',
    en: 'Regulation on Non-bank Payment Institutions, art. 34',
    since: '2024-05-01',
    for: 'anyone',
    saysZh: '收费要明码标价，在办理的关键环节提示，不得收没有标明的费用',
    saysEn: 'fees must be shown at the key steps, and none may be taken that was not stated',
  },
  'payment-rules:62': {
    zh: '《非银行支付机构监督管理条例实施细则》第62条',
    en: 'Implementing rules (PBOC Order 2024 no. 4), art. 62',
    since: '2024',
    for: 'anyone',
    saysZh: '调整收费要至少提前30天公示，并由用户确认',
    saysEn: 'fee changes must be shown at least 30 days ahead and confirmed by the user',
  },
  'price-rules:19': {
    zh: '《明码标价和禁止价格欺诈规定》第19条',
    en: 'Price marking rules, art. 19',
    since: '2022-07-01',
    for: 'anyone',
    saysZh: '不得用低价诱骗，再按高价结算',
    saysEn: 'a low price must not lure buyers into paying a higher one',
  },
  'price-rules:20': {
    zh: '《明码标价和禁止价格欺诈规定》第20条',
    en: 'Price marking rules, art. 20',
    since: '2022-07-01',
    for: 'anyone',
    saysZh: '答应的价格优惠，不得不兑现',
    saysEn: 'a price promise must be kept',
  },
  'price-rules:8': {
    zh: '《明码标价和禁止价格欺诈规定》第8条',
    en: 'Price marking rules, art. 8',
    since: '2022-07-01',
    for: 'anyone',
    saysZh: '不得在标价之外加价，不得收没有标明的费用',
    saysEn: 'no charge on top of the marked price, and none that was not stated',
  },
  'contract-supervision:8': {
    zh: '《合同行政监督管理办法》第8条',
    en: 'Contract supervision measures, art. 8',
    since: '2023-07-01',
    for: 'consumer',
    saysZh:
      '格式条款不得让消费者承担过高的违约金、不得排除解除合同的权利、不得规定经营者单方享有解释权',
    saysEn:
      'standard terms may not burden consumers with excessive penalties, bar them from ending the contract or keep interpretation for the trader alone',
  },
  'contract-supervision:7': {
    zh: '《合同行政监督管理办法》第7条',
    en: 'Contract supervision measures, art. 7',
    since: '2023-07-01',
    for: 'consumer',
    saysZh: '格式条款不得免除经营者退款等法定责任',
    saysEn: 'standard terms may not free the trader from statutory duties such as refunds',
  },
  'e-commerce:21': {
    zh: '《电子商务法》第21条',
    en: 'E-commerce Law, art. 21',
    since: '2019-01-01',
    for: 'consumer',
    saysZh: '收押金要明示退还方式和程序，不得设不合理条件，符合条件要及时退',
    saysEn:
      'who takes a deposit must say how it comes back, set no unreasonable conditions and return it in time',
  },
  'e-commerce:19': {
    zh: '《电子商务法》第19条',
    en: 'E-commerce Law, art. 19',
    since: '2019-01-01',
    for: 'consumer',
    saysZh: '搭售要显著提醒，不得设为默认同意',
    saysEn: 'tie-ins must be pointed out and must not be consented to by default',
  },
  'consumer-law:26': {
    zh: '《消费者权益保护法》第26条',
    en: 'Consumer Protection Law, art. 26',
    since: '2014-03-15',
    for: 'consumer',
    saysZh: '格式条款排除消费者权利、减免经营者责任的，内容无效',
    saysEn: 'standard terms that take consumers’ rights or free the trader are void',
  },
  'consumer-rules:10': {
    zh: '《消费者权益保护法实施条例》第10条',
    en: 'Implementing rules of the Consumer Protection Law, art. 10',
    since: '2024-07-01',
    for: 'consumer',
    saysZh: '自动续费要在续费前以显著方式提醒',
    saysEn: 'automatic renewal must be pointed out before it happens',
  },
  'acquiring-notice:3-13': {
    zh: '银发〔2016〕261号 三（十三）',
    en: 'PBOC notice 2016 no. 261, III (13)',
    since: '2016',
    for: 'anyone',
    saysZh: '不得在网上买卖POS机；直接向持牌机构申请是另一回事',
    saysEn:
      'terminals may not be bought or sold online; applying to a licensed institution itself is another matter',
  },
  'unfair-competition:7': {
    zh: '《反不正当竞争法》（2025修订）第7条',
    en: 'Anti-unfair Competition Law (2025), art. 7',
    since: '2025-10-15',
    for: 'anyone',
    saysZh: '不得擅自使用别人有一定影响的名称、网站名称或域名，让人误以为是别人',
    saysEn:
      'nobody may use another’s well-known name, site name or domain so as to be taken for them',
  },
  'unfair-competition:9': {
    zh: '《反不正当竞争法》（2025修订）第9条',
    en: 'Anti-unfair Competition Law (2025), art. 9',
    since: '2025-10-15',
    for: 'anyone',
    saysZh: '不得对商品作虚假或引人误解的宣传',
    saysEn: 'no false or misleading advertising',
  },
};

const ref = (id: string, article: string): LawRef => ({ id, article });

/** The articles that fit a category where its rule names none. Pages in Chinese only. */
export const LAW_OF: Readonly<Record<Category, readonly LawRef[]>> = {
  activation_fee: [ref('payment-regulation', '34'), ref('price-rules', '8')],
  non_refund: [ref('civil-code', '497'), ref('contract-supervision', '7')],
  conditional_refund: [ref('civil-code', '496'), ref('e-commerce', '21')],
  data_fee: [ref('payment-regulation', '34')],
  recurring_fee: [ref('payment-regulation', '34')],
  rate_change: [ref('payment-rules', '62')],
  auto_deduct: [ref('payment-regulation', '34'), ref('consumer-rules', '10')],
  unilateral_change: [ref('payment-regulation', '20'), ref('civil-code', '497')],
  unilateral_termination: [ref('civil-code', '497')],
  liability_waiver: [ref('civil-code', '506'), ref('civil-code', '497')],
  final_interpretation: [ref('contract-supervision', '8'), ref('civil-code', '498')],
  jurisdiction: [ref('civil-code', '496')],
  penalty: [ref('civil-code', '585'), ref('contract-supervision', '8')],
  lock_in: [ref('contract-supervision', '8'), ref('consumer-rules', '10')],
  deemed_consent: [ref('contract-interpretation', '10'), ref('civil-code', '496')],
  free_bait: [ref('price-rules', '19'), ref('unfair-competition', '9')],
  refund_promise: [ref('price-rules', '20')],
  impersonation: [ref('unfair-competition', '9')],
  card_abuse: [],
  online_sale: [ref('acquiring-notice', '3-13')],
};

/** The text of a reference, or null for one that this version does not know. */
export function lawText(law: LawRef): LawText | null {
  return LAWS[`${law.id}:${law.article}`] ?? null;
}
