/** Who is told that an address could not be verified, and who is not. */
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../lib/core/model';
import { scan } from '../../../lib/core/scan';
import { explainSite } from '../../../lib/core/site/explain';
import { CHINESE, ENGLISH } from '../../../lib/core/site/institutions';
import { readPack } from '../../../lib/core/userpacks/read';
import { finish, stepsWith } from '../../../lib/core/userpacks/scan';
import { pack } from '../userpacks/lab';
import { ELSEWHERE, SHOP, SHOP_EN, site } from './lab';

const ids = (reasons: readonly Reason[] = []) => reasons.map(({ id }) => id);

describe('a page calls itself official', () => {
  it.each([
    '拉卡拉官网',
    '拉卡拉POS机官网免费办理',
    '拉卡拉官方申请通道',
    '拉卡拉官方授权服务商',
    '欢迎来到拉卡拉办理中心，官网直营',
    '拉 卡 拉 官·网 免费申请',
    '拉卡拉官網免費申請',
    '在线咨询：拉卡拉官方客服',
    '拉卡拉（官方网站）',
    '【拉卡拉官网】',
    '您好，这里是拉卡拉支付官方客服中心',
    '拉卡拉支付股份有限公司官网',
    '拉卡拉官网欢迎您',
    'Lakala Official Website',
  ])('%s', (line) =>
    expect(site(SHOP + line)).toMatchObject({ status: 'unverified', brand: '拉卡拉' }),
  );

  it('in English', () => {
    const verdict = site(
      `${SHOP_EN}Welcome to the official Clover store.`,
      'https://clover-pos.shop/',
    );
    expect(verdict).toMatchObject({ brand: 'Clover', known: [] });
  });

  it('and may leave the name to its address', () => {
    expect(site(`${SHOP}官网免费办理`, 'https://lakala-sh.com/')?.brand).toBe('拉卡拉');
    expect(site(`${SHOP}官网免费办理`)).toBeUndefined();
  });
});

describe('a page calls itself official in its title', () => {
  it.each(['拉卡拉 官网', '电签POS机办理 - 拉卡拉官方网站', '拉卡拉POS机官网 电签机免费领取'])(
    'in any part: %s',
    (title) => expect(site(SHOP, ELSEWHERE, title)?.brand).toBe('拉卡拉'),
  );

  it.each(['拉卡拉官网怎么申请POS机', '去拉卡拉官网办理', 'POS机办理网'])(
    'not where that asks or points elsewhere: %s',
    (title) => expect(site(SHOP, ELSEWHERE, title)).toBeUndefined(),
  );

  it('alone: then no words are marked', () => {
    const verdict = site(SHOP, ELSEWHERE, '拉卡拉POS机官网_电签POS机办理');
    expect(verdict).toMatchObject({ brand: '拉卡拉' });
    expect(verdict?.finding).toBeUndefined();
    expect(verdict?.reasons[0]).toEqual({ id: 'site_claim', words: '拉卡拉POS机官网' });
  });
});

describe('the claim', () => {
  it.each([
    ['拉卡拉官方网站，免费领取', '拉卡拉官方网站'],
    ['拉卡拉官网免费办理', '拉卡拉官网'],
    ['拉卡拉官方客服中心：欢迎咨询', '拉卡拉官方客服中心'],
    ['拉卡拉官方授权服务商，包邮', '拉卡拉官方授权服务商'],
    ['央行授权，持牌机构', '央行授权'],
  ])('of %s is %s', (line, quote) => {
    const { findings, site: verdict } = scan({ text: SHOP + line, url: ELSEWHERE });
    expect(findings[verdict?.finding ?? -1]?.quote).toBe(quote);
  });

  it('is marked on the very words, as a promise of medium weight', () => {
    const text = `${SHOP}银联商务官方办理入口`;
    const { findings, site: verdict } = scan({ text, url: ELSEWHERE });
    const finding = findings[verdict?.finding ?? -1];
    expect(finding).toMatchObject({
      category: 'impersonation',
      rule: 'site.unverified_domain',
      stance: 'promise',
      severity: 'medium',
      quote: '银联商务官方办理入口',
    });
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
    expect(findings.filter(({ category }) => category === 'impersonation')).toHaveLength(1);
    expect(finding?.law).toEqual([{ id: 'unfair-competition', article: '7' }]);
  });
});

describe('the finding on the claim', () => {
  it('keeps the other findings, their order and the indexes of the offer', () => {
    const text = `${SHOP}首刷扣除服务费299元。\n拉卡拉官网\n服务费一经收取概不退还。`;
    const here = scan({ text, url: ELSEWHERE });
    const nowhere = scan({ text });
    expect(here.findings.filter(({ rule }) => rule !== 'site.unverified_domain')).toEqual(
      nowhere.findings.filter(({ category }) => category !== 'impersonation'),
    );
    const starts = here.findings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const told = (report: typeof here) =>
      report.offer.fees.map((fee) => fee.evidence.map((i) => report.findings[i]?.quote));
    expect(told(here)).toEqual(told(nowhere));
  });

  it('keeps its index where own rules add findings', () => {
    const reading = readPack(JSON.stringify(pack()));
    if ('problems' in reading) throw new Error('the sample pack is sound');
    const steps = stepsWith([reading.pack], (error) => {
      throw error;
    });
    const text = `每月底座费30元。\n${SHOP}拉卡拉官网`;
    const { site: moved, findings } = finish(steps({ text, url: ELSEWHERE }));
    expect(findings.filter(({ own }) => own)).toHaveLength(1);
    expect(findings[moved?.finding ?? -1]?.rule).toBe('site.unverified_domain');
  });
});

describe('nothing is said on an own domain', () => {
  it.each(
    [...CHINESE, ...ENGLISH].flatMap(({ zh, seen = '', held = '' }) =>
      `${seen} ${held}`
        .trim()
        .split(/ +/)
        .filter(Boolean)
        .map((domain) => [domain, zh] as const),
    ),
  )('%s, that of %s', (domain, name) => {
    const text = `${SHOP}${name}官网免费办理\n${SHOP_EN}Welcome to the official ${name} store.`;
    for (const host of [domain, `www.${domain}`, `a.b.${domain.toUpperCase()}.`]) {
      expect(site(text, `https://${host}:443/x`, `${name}官网`)).toBeUndefined();
    }
  });

  it.each([
    ['中国银联官方网站 POS机', 'https://www.unionpay.com/'],
    [`${SHOP}拉卡拉官方授权电签机办理`, 'https://shop.lakala.com/'],
    ['央行授权的POS机，免费办理', 'http://www.pbc.gov.cn/'],
  ])('by any rule: %s, %s', (text, url) => {
    const standing = (where: string) =>
      scan({ text, url: where }).findings.filter(({ category }) => category === 'impersonation');
    expect(standing(ELSEWHERE)).not.toEqual([]);
    expect(standing(url)).toEqual([]);
  });

  it('of standing, yet other findings stay, and so does the offer', () => {
    const text = `${SHOP}拉卡拉官方授权电签机办理。\n首刷扣除服务费299元，一经收取概不退还。`;
    const { findings, offer } = scan({ text, url: 'https://www.lakala.com/' });
    const quotes = offer.fees.flatMap((fee) => fee.evidence.map((i) => findings[i]?.quote));
    expect(quotes.join()).toContain('299');
  });
});

describe('nothing is said', () => {
  it.each([undefined, 'file:///C:/a.html', 'data:text/html,a', 'about:srcdoc'])(
    'without a web address: %s',
    (url) =>
      expect(scan({ text: `${SHOP}拉卡拉官网`, ...(url ? { url } : {}) }).site).toBeUndefined(),
  );

  it('on an article', () => {
    const text =
      '近日，记者了解到，不少消费者反映POS机押金难退。\n有网友投诉，拉卡拉官方授权服务商拒绝退款。\n小编建议：办理前务必看清合同，谨慎选择。\n本文综合自报道，据悉警方已介入。';
    expect(scan({ text, url: ELSEWHERE }).page.kind).toBe('article');
    expect(site(text)).toBeUndefined();
    expect(site(text, ELSEWHERE, '拉卡拉官网')).toBeUndefined();
  });

  it('on a page that has nothing to do with card payments', () => {
    expect(site('欢迎来到卡友官网，分享驾车旅行的照片。')).toBeUndefined();
  });
});

describe('reasons', () => {
  const reasonsAt = (url: string, more = '') =>
    ids(site(`${SHOP}拉卡拉官网免费办理\n${more}`, url)?.reasons);

  it.each([
    ['https://lakala-pos.com/', 'site_borrows_name'],
    ['https://lakala.com.evil.cn/', 'site_borrows_name'],
    ['https://1akala.cn/', 'site_borrows_letters'],
    ['https://xn--lkala-4ve.com/', 'site_borrows_letters'],
    ['http://203.0.113.7:8080/', 'site_number'],
  ])('%s: %s', (url, id) => {
    expect(reasonsAt(url)).toEqual(['site_claim', 'site_domain', 'site_known', id]);
  });

  it.each([
    ['联系电话 138-0013-8000', 'site_only_mobile'],
    ['版权所有 上海某某信息科技有限公司 沪ICP备12345678号', 'site_other_company'],
    ['随行付、乐刷、合利宝均可办理', 'site_many_names'],
  ])('%s: %s', (words, id) => expect(reasonsAt(ELSEWHERE, words)).toContain(id));

  it.each([
    '客服热线 400-123-4567，手机 13800138000',
    '手机 13800138000、13900139000',
    '版权所有 拉卡拉支付股份有限公司',
    '另有随行付',
  ])('none further: %s', (words) => {
    expect(reasonsAt(ELSEWHERE, words)).toEqual(['site_claim', 'site_domain', 'site_known']);
  });
});

describe('reasons further', () => {
  it('say where no domain of the institution is known', () => {
    expect(ids(site(`${SHOP}开店宝官网免费办理`)?.reasons)).toContain('site_none_known');
  });

  it('show no domain that nobody has confirmed', () => {
    expect(site(`${SHOP}快钱官网免费办理`)?.known).toEqual([]);
    expect(site(`${SHOP}乐刷官网免费办理`)?.known).toEqual(['leshuazf.com']);
  });

  it('raise the confidence, up to a limit', () => {
    const sure = (more: string, url = ELSEWHERE) => {
      const { findings, site: verdict } = scan({ text: `${SHOP}拉卡拉官网免费办理\n${more}`, url });
      return findings[verdict?.finding ?? -1]?.confidence ?? 0;
    };
    const one = sure('电话 13800138000');
    expect(one).toBeGreaterThan(sure(''));
    const all = '电话 13800138000 随行付、乐刷、合利宝 版权所有 上海某某信息科技有限公司';
    expect(sure(all, 'https://1akala.cn/')).toBeLessThanOrEqual(0.9);
  });
});

describe('words', () => {
  const verdict = site(`${SHOP}拉卡拉官网免费办理，电话13800138000`, 'https://1akala.cn/');

  it.each(['zh', 'en'] as const)('%s: complete, accusing nobody', (locale) => {
    if (!verdict) throw new Error('no verdict');
    const { title, says, reasons, todo } = explainSite(verdict, locale);
    expect(reasons).toHaveLength(3);
    const all = [title, says, ...reasons, todo].join('\n');
    expect(all).not.toMatch(/\{|undefined|假冒|骗|山寨|fake|scam|fraud/i);
    expect(all).toContain('1akala.cn');
    expect(all).toContain('95016');
  });

  it('begin with what the issue asks for', () => {
    expect(verdict && explainSite(verdict, 'zh').title).toBe('未能核实为官方域名');
  });
});
