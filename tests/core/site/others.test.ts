/** Pages that point to the site of another one, or list the sites of several, claim nothing. */
import { describe, expect, it } from 'vitest';
import { SHOP, SHOP_EN, site } from './lab';

describe('nothing is said of another one’s site', () => {
  it.each([
    '请认准拉卡拉官网。',
    '去拉卡拉官网查一下费率。',
    '可通过拉卡拉官网申请POS机。',
    '费率以拉卡拉官网为准。',
    '我们不是拉卡拉官网。',
    '非拉卡拉官方网站',
    '怎么找到拉卡拉官网？',
    '哪个才是拉卡拉官网？',
    '友情链接：拉卡拉官网',
    '友情链接\n拉卡拉官网',
    '谨防假冒拉卡拉官网的网站',
    '拉卡拉官网：www.lakala.com',
    '拉卡拉官网怎么申请POS机',
    '拉卡拉官网申请和找代理商申请有什么区别',
    '拉卡拉官网可以申请POS机吗？',
    '拉卡拉官网申请流程一览',
    '在拉卡拉官网领的POS机要不要押金，看完再说。',
    '我司与拉卡拉官方渠道合作',
    '据拉卡拉官网消息，费率不变。',
    '本站销售拉卡拉电签POS机。',
  ])('%j', (line) => expect(site(SHOP + line)).toBeUndefined());

  it.each([
    'Visit the official Clover site for details.',
    'We are not the official Clover store.',
    'Is this the official Clover store?',
    'Four leaves: the official clover shop.',
  ])('%s', (line) => expect(site(SHOP_EN + line, 'https://pos.example/')).toBeUndefined());
});

describe('a list of sites', () => {
  it.each([
    '拉卡拉官网\n随行付官网\n乐刷官网\n合利宝官网',
    '拉卡拉官网 银联官网 支付宝官网',
    '拉卡拉官网\n支付宝官网',
    '拉卡拉官网 | 收单机构\n京东官网 | 商城',
    '拉卡拉官网免费申请\n随行付官网免费申请',
  ])('claims none: %j', (line) => expect(site(SHOP + line)).toBeUndefined());

  it.each([
    '拉卡拉官网 拉卡拉POS机官网 POS机官网',
    '拉卡拉官网免费办理\n本公司官网',
    '拉卡拉官网免费办理\n友情链接：支付宝官网 京东官网',
    '拉卡拉官网免费办理，可在银联官网查询',
  ])('is more than this: %j', (line) => expect(site(SHOP + line)?.brand).toBe('拉卡拉'));
});
