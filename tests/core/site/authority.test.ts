/** Who says that the central bank or the card network backs him. */
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/core/scan';
import { explainSite } from '../../../lib/core/site/explain';
import { ELSEWHERE, SHOP, site } from './lab';

describe('a page says that an authority backs it', () => {
  it.each([
    ['央行授权，持牌支付机构官方直营。POS机免费领', '中国人民银行'],
    ['人民银行授权办理中心', '中国人民银行'],
    ['中国人民银行认证', '中国人民银行'],
    ['人行指定服务商', '中国人民银行'],
    ['央 行·授 权 一级代理', '中国人民银行'],
    ['央行授權，正品包郵', '中国人民银行'],
    ['正规一清机 央行授权', '中国人民银行'],
    ['我们是央行授权的一级代理', '中国人民银行'],
    ['拉卡拉POS机央行授权正品', '中国人民银行'],
    ['央行和银联授权', '中国人民银行'],
    ['央行、银联双重认证', '中国人民银行'],
    ['银联授权办理中心', '中国银联'],
    ['中国银联指定渠道，免费领取', '中国银联'],
    ['银联认证服务商', '中国银联'],
  ])('%s', (line, brand) => {
    expect(site(SHOP + line)).toMatchObject({ status: 'unverified', brand });
    expect(site(SHOP, ELSEWHERE, line)).toMatchObject({ brand });
  });
});

describe('a page of authorities', () => {
  it.each([
    '请选择央行授权的支付公司',
    '央行授权的支付机构有一百多家',
    '正规POS机必须有央行授权',
    '没有央行授权的机器不要用',
    '谨防自称央行授权的网站',
    '央行授权是真的吗？',
    '怎么看有没有央行授权',
    '银联认证，PCI认证',
    '通过银联认证的终端',
    '银联授权失败请重试',
    '银联指定商户优惠活动',
    '商户的个人行为认证',
    '央行批准的第三方支付公司',
  ])('claims no backing: %s', (line) => expect(site(SHOP + line)).toBeUndefined());

  it('that claims it is told where it can be checked, and what such words are worth', () => {
    const { findings, site: verdict } = scan({ text: `${SHOP}央行授权一级代理`, url: ELSEWHERE });
    expect(findings[verdict?.finding ?? -1]?.quote).toBe('央行授权');
    expect(verdict?.known).toEqual(['pbc.gov.cn']);
    expect(verdict?.reasons.map(({ id }) => id)).toContain('site_authority');
    expect(verdict && explainSite(verdict, 'zh').todo).toContain('pbc.gov.cn');
    expect(verdict && explainSite(verdict, 'en').todo).toContain('licensed');
  });

  it('is first of all the institution that it calls itself', () => {
    expect(site(`${SHOP}央行授权\n拉卡拉官网`)?.brand).toBe('拉卡拉');
  });
});
