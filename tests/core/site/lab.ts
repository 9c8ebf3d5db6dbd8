/** Pages that sell terminals at an address that is nobody's own. */
import { scan } from '../../../lib/core/scan';

/** The words of a shop, in Chinese and in English. */
export const SHOP = '立即申请POS机，刷卡秒到，费率0.6%，全国包邮。\n';
export const SHOP_EN = 'Get a card terminal for your business, apply now for merchant services.\n';
/** An address that is no institution's own. */
export const ELSEWHERE = 'https://www.posdaili.cn/';

/** The verdict on an address. */
export const site = (text: string, url = ELSEWHERE, title?: string) =>
  scan({ text, url, ...(title === undefined ? {} : { title }) }).site;
