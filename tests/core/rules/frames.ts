/** Frames that take the force from any clause, and company that adds nothing to it. */
import type { Language } from '../../../lib/core/model';

/** Puts a sentence into a frame. */
export type Frame = (sentence: string) => string;

const bare: Frame = (sentence) => sentence.replace(/[。.！!]$/, '');

/** By name; each must leave no clause binding. */
export const FRAMES: Readonly<Record<Language, Readonly<Record<string, Frame>>>> = {
  zh: {
    'a question with 吗': (s) => `${bare(s)}吗？`,
    'a question with 是不是': (s) => `请问，是不是${bare(s)}？`,
    'a doubt behind it': (s) => `${bare(s)}，这是真的吗？`,
    'a press report': (s) => `据报道，有商家称“${bare(s)}”。`,
    'a complaint that is quoted': (s) => `有网友投诉：“${bare(s)}”。`,
    'words of cheats': (s) => `骗子往往会说：“${bare(s)}”。`,
    'a warning of others': (s) => `如遇到有人说“${bare(s)}”，请举报。`,
    'a denial in front': (s) => `本店绝对没有“${bare(s)}”这种规定。`,
    'a denial behind': (s) => `所谓“${bare(s)}”是谣言。`,
  },
  en: {
    'a question': (s) => `Is it true that "${bare(s)}"?`,
    'a question mark': (s) => `${bare(s)}?`,
    'a press report': (s) => `According to news reports, one dealer wrote: "${bare(s)}".`,
    'a complaint that is quoted': (s) => `A customer complained: "${bare(s)}".`,
    'a warning of others': (s) => `If anyone tells you "${bare(s)}", report it.`,
    'a denial': (s) => `It is not true that "${bare(s)}".`,
  },
};

/**
 * An offer long enough to stay one whatever sentence follows: what a contract quotes may bind, and
 * one sentence with 甲方 makes a page of two lines a contract.
 */
export const LONG_SETTING: Readonly<Record<Language, string>> = {
  zh: `${'本店经营POS机，费率透明，立即下单。加微信咨询客服，在线申请，包邮到家。\n'.repeat(4)}`,
  en: `${'Our card terminals for your business: apply now, get started today, contact our sales team.\n'.repeat(4)}`,
};

/** Paragraphs about nothing that a rule or the kind of page could rest on: one before, one after. */
export const COMPANY: Readonly<Record<Language, readonly [string, string]>> = {
  zh: [
    '本店开在市场东门，门口有两棵槐树，周一到周日都营业。屋里有热茶，走累了可以进来坐坐。\n',
    '\n屏幕四英寸，外壳有黑白两种颜色，重三百克，电池能撑一整天。盒子里有一根线和一本小册子。',
  ],
  en: [
    'Our shop is next to the east gate, behind two old trees. There is hot tea in the back room.\n',
    '\nThe screen is four inches wide and comes in black. In the box there is a cable and a booklet.',
  ],
};
