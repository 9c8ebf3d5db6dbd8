/** The verdict on an address in plain words. It says what could not be verified, and accuses nobody. */
import type { Reason, SiteVerdict } from '../model';
import { shownWords } from '../text/shown';
import { CENTRAL_BANK, institutionOf } from './institutions';
import { shownHost } from './punycode';

/** Lines of the note, in the order they are shown. */
export interface SiteExplanation {
  /** 未能核实为官方域名. */
  title: string;
  /** What the page says of itself, and where it stands. */
  says: string;
  /** Why it could not be verified, weightiest first. */
  reasons: string[];
  /** One sentence: what to do now. */
  todo: string;
}

type Locale = 'zh' | 'en';

/** Wording of the reasons whose ids begin with `site_`; `{words}` is filled in. */
export const SITE_REASONS: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    site_unverified: '未能核实 {words} 是官方域名',
    site_known: '查到的官方域名是 {words}，这一页不在上面',
    site_none_known: '手头没有「{words}」官方域名的资料，没法核对',
    site_authority: '{words}不替卖机器的网站和代理作担保；是真是假，要向它本身核实',
    site_borrows_name: '网址里带着它的名字：{words}。谁都可以注册带别人名字的网址',
    site_borrows_letters: '网址里的 {words} 看着像它的名字，细看字母不一样',
    site_number: '网址是一串数字（{words}），看不出是谁的',
    site_other_company: '页脚写的是另一家公司：{words}',
    site_only_mobile: '电话只留了一个手机号：{words}',
    site_many_names: '同一页上还有好几家机构的名字：{words}',
  },
  en: {
    site_unverified: 'Could not verify that {words} is an official domain',
    site_known: 'The official domain on file is {words}; this page is elsewhere',
    site_none_known:
      'No official domain of {words} is on file, so there is nothing to compare with',
    site_authority:
      '{words} vouches for no site or agent that sells terminals; ask it directly whether this is true',
    site_borrows_name: 'The address borrows the name: {words}. Anyone can register such an address',
    site_borrows_letters:
      'At a glance {words} in the address looks like the name; the letters differ',
    site_number: 'The address is a bare number ({words}), which does not tell whose it is',
    site_other_company: 'The foot of the page names another company: {words}',
    site_only_mobile: 'The only telephone given is one mobile number: {words}',
    site_many_names: 'The page names several institutions: {words}',
  },
};

/** Puts the verdict into words. Never throws. */
export function explainSite(site: SiteVerdict, locale: Locale): SiteExplanation {
  const host = shownWords(shownHost(site.host));
  const claim = shownWords(site.reasons.find(({ id }) => id === 'site_claim')?.words ?? '');
  const reasons = site.reasons.map((reason) => reasonText(reason, locale));
  const told = reasons.filter((line) => line !== '');
  return locale === 'zh'
    ? {
        title: '未能核实为官方域名',
        says: `这一页写着「${claim}」，网址却是 ${host}。`,
        reasons: told,
        todo: todoZh(site),
      }
    : {
        title: 'Not verified as an official domain',
        says: `The page says “${claim}”, yet its address is ${host}.`,
        reasons: told,
        todo: todoEn(site),
      };
}

function reasonText({ id, words = '' }: Reason, locale: Locale): string {
  return (SITE_REASONS[locale][id] ?? '').replace('{words}', () => shownWords(words));
}

function todoZh({ brand, known, phone }: SiteVerdict): string {
  if (brand === CENTRAL_BANK.zh) {
    return `先别填身份证和银行卡。机器是哪家公司的、有没有支付牌照，自己输入 ${CENTRAL_BANK.seen} 查。`;
  }
  const at = known[0] ? `自己输入 ${known[0]}` : `打开${brand}自己的 App`;
  const call = phone ? `，或打它的客服 ${phone}` : '';
  return `先别填身份证和银行卡。${at}${call}，问这一页是不是它的。`;
}

function todoEn({ brand, known, phone }: SiteVerdict): string {
  if (brand === CENTRAL_BANK.zh) {
    return `Give no identity or card details yet. Type ${CENTRAL_BANK.seen} yourself and look up whether the company behind the terminal is licensed.`;
  }
  const name = institutionOf(brand)?.en ?? brand;
  const at = known[0] ? `Type ${known[0]} yourself` : `Open ${name}’s own app`;
  const call = phone ? `, or call its service number ${phone},` : '';
  return `Give no identity or card details yet. ${at}${call} and ask whether this page is theirs.`;
}
