/** Further marks on a page that calls itself official: each is a reason, none alone is proof. */
import type { Reason } from '../model';
import { foldText } from '../text/fold';
import { hanMentions, latinMentions } from './brands';
import type { Institution } from './institutions';
import type { Part } from './region';

/** Names of so many institutions on one page are more than that of its owner. */
const MANY = 3;
/** Most names and companies that a reason lists. */
const LISTED = 4;

/** The marks of a page, weightiest first. */
export function marksOf(parts: readonly Part[], owner: Institution): Reason[] {
  const text = parts.map((part) => part.text).join('\n');
  return [...otherCompany(text, owner), ...onlyMobile(text), ...manyNames(text)];
}

const FOOTER = /版权所有|copyright|©|备案|icp备|主办单位|运营(?:方|主体|公司)|公司名称/gi;
const COMPANY = /[\u4e00-\u9fff（）()]{4,24}?(?:有限责任公司|有限公司|经营部|商行|工作室)/g;
/** A company name counts as the page's own within this distance of a footer's words (UTF-16 units). */
const NEAR_FOOTER = 60;

/** 版权所有 某某科技有限公司: a company that does not carry the institution's name. */
function otherCompany(text: string, { zh, names = '' }: Institution): Reason[] {
  const own = [zh, ...names.split('|')].filter((name) => name !== '');
  for (const word of [...text.matchAll(FOOTER)].slice(-8)) {
    const around = text.slice(Math.max(0, word.index - NEAR_FOOTER), word.index + NEAR_FOOTER);
    const companies = [...around.matchAll(COMPANY)].map(([name]) => name.replace(/^.*所有/, ''));
    if (companies.length === 0) continue;
    if (companies.some((name) => own.some((one) => foldText(name).includes(one)))) return [];
    return [{ id: 'site_other_company', words: companies[0] ?? '' }];
  }
  return [];
}

const MOBILE = /(?<![\d-])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\d-])/g;
const SERVICE =
  /(?<![\d-])(?:[48]00[\s-]?\d{3,4}[\s-]?\d{3,4}|95\d{3,6}|0\d{2,3}[\s-]\d{7,8})(?![\d-])/;

/** One mobile number and no service number. */
function onlyMobile(text: string): Reason[] {
  const numbers = new Set([...text.matchAll(MOBILE)].map(([one]) => one.replace(/\D/g, '')));
  const [number] = numbers;
  if (numbers.size !== 1 || number === undefined || SERVICE.test(text)) return [];
  return [{ id: 'site_only_mobile', words: number }];
}

/** Authorities are named on any such page, and are nobody's rivals. */
function manyNames(text: string): Reason[] {
  const named = [...hanMentions(foldText(text)), ...latinMentions(text)];
  const rivals = named.filter(({ institution }) => !institution.authority);
  const all = [...new Set(rivals.map(({ institution }) => institution.zh))];
  if (all.length < MANY) return [];
  return [{ id: 'site_many_names', words: all.slice(0, LISTED).join('、') }];
}
