/** Lists of links: 「拉卡拉官网 银联官网 支付宝官网」 names the sites of others, and claims none of them. */
import { foldText } from '../text/fold';
import { hanMentions } from './brands';
import type { Claim } from './claims';
import type { Part } from './region';

/** Sites of so many different names are a list. */
const LIST = 2;
/** A link's label, set off by marks or spaces on both sides; the group is its name. */
const LABEL =
  /(?<![\p{L}\p{N}])([\p{L}\p{N}]{2,6})(?:官网|官方网站|官方网页|官方网址)(?![\p{L}\p{N}])/gu;
/** Words that make a label no name: 本公司官网, 电签机官网, 点击进入官网. */
const NO_NAME =
  /pos|机|电签|本|我|公司|集团|总部|品牌|产品|支付$|申请|办理|领取|点击|进入|欢迎|代理|平台|商户|商家|各|该|此|的|去|查|上|在|是|为/;

/** Shortly before a sentence: the names that follow are links to others. */
const LINKS = /友情链接|友链|相关链接|合作伙伴|合作机构|网站导航/;
/** How far back {@link LINKS} are looked for (UTF-16 units). */
const BACK = 60;

/** Whether what stands in `text[start, at)`, or shortly before it, announces links to others. */
export function isUnderLinks(text: string, start: number, at: number): boolean {
  return LINKS.test(text.slice(Math.max(0, start - BACK), at));
}

/** Whether a page names the sites of several: `claims` are those that were found in its parts. */
export function isDirectory(parts: readonly Part[], claims: readonly Claim[]): boolean {
  const claimed = claims.flatMap(({ institution }) => institution?.zh ?? []);
  if (claimed.length === 0) return false;
  const labels = parts.flatMap(({ text }) => labelsIn(foldText(text)));
  return new Set([...claimed, ...labels]).size >= LIST;
}

/** Whose sites the labels of a folded text name. */
function labelsIn(text: string): string[] {
  return [...text.matchAll(LABEL)].flatMap(({ 1: name = '', index }) => {
    if (isUnderLinks(text, index, index)) return [];
    const [mention] = hanMentions(name);
    return mention?.institution.zh ?? (NO_NAME.test(name) ? [] : name);
  });
}
