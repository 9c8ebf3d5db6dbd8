/** Which links are taken for agreements, by their words. All wording is made up. */
import { describe, expect, it } from 'vitest';
import { isAgreementLabel, quotedAgreements } from '../../../lib/core/documents/names';

const HITS = [
  '《用户服务协议》',
  '我已阅读并同意《特约商户入网协议》和《隐私政策》',
  '用户服务协议',
  '《 支付服务合同 》',
  '商户协议（2026版）',
  '查看《激活规则》全文 >',
  '「资费标准」',
  '收费标准',
  '收费公示',
  '流量卡资费说明',
  '隐私政策',
  '隐私條款',
  '購買須知',
  '开户须知',
  '活动细则',
  '风险告知书',
  '扣款授权书',
  '免责声明',
  '法律声明',
  '押金说明',
  '退款政策',
  '押金退还规则',
  '机具租赁合同',
  '电子签约服务协议v2.1',
  '附件1：代扣协议',
  '费率表',
  '服务条款。',
  '服 务 条 款',
  'Terms',
  'Terms of Service',
  'Terms & Conditions',
  'TERMS AND CONDITIONS',
  'T&Cs apply',
  'T&C',
  'Merchant Agreement',
  'Merchant Services Agreement (PDF)',
  'Merchant Processing Agreement, v3.2',
  'I agree to the Terms of Use',
  'Privacy Policy',
  'Privacy Notice',
  'Refund policy',
  'Fee schedule',
  'Schedule of fees',
  'Pricing & fees',
  'Rates and fees',
  'Conditions of use',
  'Program Guide',
  'Equipment lease agreement »',
  'Legal disclosures',
  'Read the full terms',
  'Promotion rules',
];

const MISSES = [
  '',
  ' ',
  '首页',
  '立即购买',
  '联系客服',
  '合同',
  '合同管理',
  '我的合同',
  '电子合同',
  '劳动合同',
  '网络协议',
  '蓝牙通信协议',
  '协议栈',
  '协议酒店',
  '规则',
  '游戏规则',
  '排序规则',
  '央行发布支付新规则',
  '惠企政策',
  '声明：本店所有商品均为正品，假一赔十，请放心购买，支持七天无理由退换货，客服在线时间为早九点到晚九点，节假日不休息，欢迎来电咨询',
  '《红楼梦》',
  '《支付行业周刊》',
  '费率0.38%',
  'POS机价格',
  '免费领取',
  '使用说明',
  '产品说明',
  'Home',
  'Pricing',
  'Buy now',
  'Sign in',
  'Contract',
  'No contract',
  'Sign contract',
  'Short terms',
  'Long terms',
  'Search terms',
  'Payment terminal',
  'Weather conditions',
  'Foreign policy',
  'Trade agreements',
  'Insurance policy',
  'Guide',
  'Rate us',
  'Table',
  `${'1'.repeat(59)}x`,
];

describe('labels of links', () => {
  it.each(HITS)('%s: leads to an agreement', (label) => expect(isAgreementLabel(label)).toBe(true));
  it.each(MISSES)('%s: does not', (label) => expect(isAgreementLabel(label)).toBe(false));

  it('tells the names that a sentence quotes, and leaves out other titles', () => {
    expect(quotedAgreements('我已看过《用户协议》、《红楼梦》和《隐私政策》')).toEqual([
      '《用户协议》',
      '《隐私政策》',
    ]);
  });

  it('takes no time on a label that is made to take long', () => {
    const from = performance.now();
    for (const part of ['1', '1.', ' ', '(', ')', '>', '、', 'v1.', 'of ', '查看']) {
      isAgreementLabel(`${part.repeat(60)}x`.slice(-60));
    }
    expect(performance.now() - from).toBeLessThan(200);
  });
});
