/** Who stands behind a page, as far as the page itself says so in its text. */

/** Words found on the page, unchanged, each once, in order. Empty arrays: the page names none. */
export type PageIdentity = {
  /** ICP filing numbers (工业和信息化部 ICP/IP 备案), e.g. 京ICP备12345678号-1. */
  icp: string[];
  /** Public-security filing numbers (公安联网备案). */
  police: string[];
  /** Unified social credit codes, 18 characters (GB 32100-2015). */
  creditCodes: string[];
  /** Company names that end in 公司; a name may carry a word that stood before it. */
  companies: string[];
  /** Phone numbers: 400/800, mobile, landline with area code. */
  phones: string[];
};

const REGION = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const ICP = new RegExp(
  `${REGION}\\s?ICP\\s?[备证]\\s?(?:[A-Z]\\d-)?\\d{4,12}\\s?号?(?:-\\d{1,4})?`,
  'gi',
);
const POLICE = new RegExp(`${REGION}公网安备\\s?\\d{8,16}\\s?号?`, 'g');
const CREDIT = /(?<![0-9A-Z])[0-9A-HJ-NP-RT-UW-Y]{2}\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}(?![0-9A-Z])/g;
const COMPANY = /[\u4e00-\u9fff()（）]{2,28}(?:有限责任公司|有限公司|集团公司)/g;
const PHONE =
  /(?<![\d-])(?:[48]00[- ]?\d{3,4}[- ]?\d{3,4}|1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8})(?![\d-])/g;
/** Words that often stand right before a company's name and are no part of it. */
const LEAD = /^.*(?:版权所有|所有权归|主办单位|运营单位|技术支持|开发者|收款方|甲方|乙方|由|是)/;

/** Names listed for each kind; a page can name hundreds, a record need not. */
const MOST = 20;

function found(text: string, pattern: RegExp): string[] {
  const words = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    words.add(match[0].trim());
    if (words.size >= MOST) break;
  }
  return [...words];
}

function companies(text: string): string[] {
  const names = found(text, COMPANY).map((name) => name.replace(LEAD, ''));
  return [...new Set(names)].filter((name) => name.length > 6);
}

/** Reads {@link PageIdentity} from a page's text. Says what the page states, not what is true. */
export function readIdentity(text: string): PageIdentity {
  return {
    icp: found(text, ICP),
    police: found(text, POLICE),
    creditCodes: found(text, CREDIT).filter((code) => /\d{6}/.test(code) && /[A-Z]/.test(code)),
    companies: companies(text),
    phones: found(text, PHONE),
  };
}
