/**
 * Payment institutions, how pages name them, and the domains that are known to be theirs.
 *
 * `seen` domains stood in integration code or in company mail addresses, and may be shown to a
 * reader. `held` ones are general knowledge that nobody has confirmed: a page there is left alone,
 * but they are never shown as a fact. Where both are empty no domain is known, and every page that
 * speaks for the institution can be told "could not be verified" only.
 */

/** One institution. Lists are strings, parted by `|` (names) or a space (all else). */
export interface Institution {
  /** What it is commonly called. */
  zh: string;
  en: string;
  /** Further names, folded (text/fold.ts): simplified, lower case. */
  names?: string;
  seen?: string;
  held?: string;
  /** What a domain that borrows its name would hold, in Latin letters. */
  keys?: string;
  /** A service number that the institution itself publishes. */
  phone?: string;
  /** It runs or watches over payments, and authorises nobody who sells terminals (see authority.ts). */
  authority?: true;
}

/**
 * The central bank. Its domain lies below gov.cn, which is registered for state bodies only, and
 * stands in public code that reads the bank's statistics.
 */
export const CENTRAL_BANK: Institution = {
  zh: '中国人民银行',
  en: 'People’s Bank of China',
  names: '人民银行|央行',
  seen: 'pbc.gov.cn',
  authority: true,
};

/** The card network. */
export const CARD_NETWORK: Institution = {
  zh: '中国银联',
  en: 'UnionPay',
  names: '银联',
  seen: '95516.com',
  held: 'unionpay.com unionpayintl.com',
  keys: 'unionpay yinlian 95516',
  phone: '95516',
  authority: true,
};

/**
 * Institutions of the Chinese market: the first twenty are licensed acquirers or the card network,
 * the last one is the central bank.
 */
export const CHINESE: readonly Institution[] = [
  { zh: '拉卡拉', en: 'Lakala', seen: 'lakala.com', keys: 'lakala', phone: '95016' },
  { zh: '银联商务', en: 'China UMS', seen: 'chinaums.com', keys: 'chinaums yinlianshangwu' },
  CARD_NETWORK,
  {
    zh: '随行付',
    en: 'Suixingfu',
    seen: 'suixingpay.com vbill.cn',
    keys: 'suixingfu suixingpay',
  },
  { zh: '海科融通', en: 'Hkrt', names: '海科', seen: 'hkrt.cn', keys: 'hkrt haike' },
  { zh: '乐刷', en: 'Leshua', seen: 'leshuazf.com', held: 'yeahka.com', keys: 'leshua yeahka' },
  { zh: '合利宝', en: 'Helipay', seen: 'helipay.com', keys: 'helipay helibao' },
  {
    zh: '国通星驿',
    en: 'Starpos',
    names: '星驿付|星pos|星驿支付',
    seen: 'starpos.com.cn',
    keys: 'starpos xingyifu',
  },
  {
    zh: '银盛',
    en: 'Ysepay',
    names: '银盛支付|银盛通',
    seen: 'ysepay.com',
    keys: 'ysepay yinsheng',
  },
  { zh: '嘉联', en: 'Jlpay', names: '嘉联支付|立刷', seen: 'jlpay.com', keys: 'jlpay lishua' },
  {
    zh: '通联',
    en: 'Allinpay',
    names: '通联支付',
    seen: 'allinpay.com',
    keys: 'allinpay tonglian',
  },
  { zh: '杉德', en: 'Sandpay', names: '杉德支付', seen: 'sandpay.com.cn', keys: 'sandpay shande' },
  {
    zh: '汇付',
    en: 'Huifu',
    names: '汇付天下',
    seen: 'huifu.com',
    held: 'chinapnr.com',
    keys: 'huifu chinapnr',
  },
  { zh: '易宝', en: 'Yeepay', names: '易宝支付', seen: 'yeepay.com', keys: 'yeepay yibao' },
  {
    zh: '富友',
    en: 'Fuiou',
    names: '富友支付',
    seen: 'fuiou.com',
    held: 'fuioupay.com',
    keys: 'fuiou fuyou',
  },
  { zh: '易联', en: 'Payeco', names: '易联支付', seen: 'payeco.com', keys: 'payeco' },
  { zh: '快钱', en: '99Bill', names: '快钱支付', held: '99bill.com', keys: '99bill kuaiqian' },
  { zh: '盛付通', en: 'Shengpay', held: 'shengpay.com', keys: 'shengpay shengfutong' },
  { zh: '联动优势', en: 'Umfpay', held: 'umfpay.com umpay.com', keys: 'umfpay' },
  { zh: '易生', en: 'Easypay', names: '易生支付', held: 'easypay.com.cn', keys: 'easypay' },
  { zh: '收钱吧', en: 'Shouqianba', held: 'shouqianba.com', keys: 'shouqianba' },
  { zh: '钱方', en: 'Qfpay', names: '钱方好近', held: 'qfpay.com', keys: 'qfpay' },
  { zh: '付临门', en: 'Fulinmen', keys: 'fulinmen' },
  { zh: '现代金控', en: 'Xiandai Jinkong', names: '现代金融控股' },
  { zh: '开店宝', en: 'Kaidianbao', keys: 'kaidianbao' },
  { zh: '中付', en: 'Zhongfu', names: '中付支付|中付掌柜', keys: 'zhongfu' },
  { zh: '卡友', en: 'Kayou', names: '卡友支付', keys: 'kayou' },
  { zh: '数字王府井', en: 'Digital Wangfujing' },
  { zh: '汇卡', en: 'Huika', names: '汇卡支付|汇卡商户通', keys: 'huika' },
  { zh: '瑞银信', en: 'Ruiyinxin', keys: 'ruiyinxin' },
  CENTRAL_BANK,
];

/** Institutions of English-speaking markets. Names stand as they are written: `square` is a word. */
export const ENGLISH: readonly Institution[] = [
  { zh: 'Square', en: 'Square', held: 'squareup.com square.com block.xyz', keys: 'squareup' },
  { zh: 'Stripe', en: 'Stripe', held: 'stripe.com', keys: 'stripe' },
  { zh: 'Clover', en: 'Clover', held: 'clover.com fiserv.com', keys: 'clover' },
  { zh: 'Worldpay', en: 'Worldpay', held: 'worldpay.com fisglobal.com', keys: 'worldpay' },
  { zh: 'SumUp', en: 'SumUp', held: 'sumup.com sumup.co.uk', keys: 'sumup' },
  { zh: 'Zettle', en: 'Zettle', held: 'zettle.com paypal.com', keys: 'zettle' },
  {
    zh: 'Fiserv',
    en: 'Fiserv',
    names: 'First Data',
    held: 'fiserv.com firstdata.com',
    keys: 'fiserv',
  },
  { zh: 'PayPal', en: 'PayPal', held: 'paypal.com', keys: 'paypal' },
];

const OWN = new Set(
  [...CHINESE, ...ENGLISH].flatMap(({ seen = '', held = '' }) =>
    `${seen} ${held}`.split(' ').filter((domain) => domain !== ''),
  ),
);

/** Labels of the longest own domain: no more of a host need be looked at. */
const MOST_LABELS = Math.max(...[...OWN].map((domain) => domain.split('.').length));

/**
 * Whether a host (lower case, see host.ts) is an institution's own domain or below it:
 * `pay.lakala.com` is, `lakala.com.evil.cn` and `lakala-pos.com` are not. Reads the last labels
 * only, however long the host.
 */
export function isOwnHost(host: string): boolean {
  let dot = host.length;
  for (let labels = 1; labels <= MOST_LABELS && dot > 0; labels += 1) {
    dot = host.lastIndexOf('.', dot - 1);
    if (OWN.has(host.slice(dot + 1))) return true;
  }
  return false;
}

/** The institution of a name as `SiteVerdict.brand` gives it; undefined for any other name. */
export function institutionOf(brand: string): Institution | undefined {
  return [...CHINESE, ...ENGLISH].find(({ zh }) => zh === brand);
}
