/** `--agreement`: a page held against the agreement that it links to; and what else the answer sums up. */
import { describe, expect, it } from 'vitest';
import type { ScanReport } from '../../../lib/core/model';
import type { CrossContradiction } from '../../../lib/core/offer/agreement';
import { answersOf, save, scanCommand } from './run';

const PAGE = '本店POS机立即下单，全国包邮。\n免费领取。\n';
const AGREEMENT =
  '商户服务协议\n第一条 甲方为支付机构，乙方为特约商户。\n第二条 首刷收取服务费299元，180天内刷满10万元返还。\n';

interface Compared extends ScanReport {
  agreement: ScanReport & { id: string; contradictions: CrossContradiction[] };
}

describe('an agreement', () => {
  const page = save('shop.txt', PAGE);
  const agreement = save('agreement.txt', AGREEMENT);

  it('is given with its findings and what it takes back', () => {
    const { status, stdout } = scanCommand(['--json', page, '--agreement', agreement]);
    const [answer]: Compared[] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(answer?.agreement.id).toBe(agreement);
    const [pair] = answer?.agreement.contradictions ?? [];
    expect(pair).toMatchObject({ promiseIn: 'page', why: 'free_but_charged' });
    expect(answer?.findings[pair?.promise ?? -1]?.quote).toBe(pair?.promiseQuote);
    expect(answer?.agreement.findings[pair?.term ?? -1]?.quote).toBe(pair?.termQuote);
  });

  it('is told to people in both quotes', () => {
    const { stdout } = scanCommand([page, '--agreement', agreement]);
    expect(stdout).toContain('页面和协议说法不一样（1 处）');
    expect(stdout).not.toContain('没有看到要提醒的条款');
    expect(stdout).toContain('以上是信息，不是法律意见。');
    expect(stdout).toMatch(/页面写着 「免费领取」\n +协议写着 「首刷收取服务费299元/);
  });

  it('that takes nothing back leaves the page without a warning', () => {
    const lease = save('lease.txt', '房屋租赁合同\n乙方支付押金2000元，押金概不退还。\n');
    const { stdout } = scanCommand([page, '--agreement', lease]);
    expect(stdout).toContain('没有看到要提醒的条款');
    expect(stdout).toContain('没有看到被协议推翻的');
  });

  it('that cannot be read is told, and the page is still reported', () => {
    const { status, stdout, stderr } = scanCommand([
      '--lang',
      'en',
      page,
      '--agreement',
      'none.txt',
    ]);
    expect(status).toBe(1);
    expect(stderr).toContain('none.txt');
    expect(stdout).toContain('shop.txt: offer');
  });

  it('goes with files only', () => {
    expect(scanCommand(['--jsonl', '--agreement', agreement]).status).toBe(2);
    expect(scanCommand([page, '--agreement']).status).toBe(2);
  });
});

describe('the summary', () => {
  it('tells people the year’s sum and the turnover a day', () => {
    const { stdout } = scanCommand([
      save('fees.txt', `${PAGE}首刷冻结押金299元，180天内刷满10万元返还。\n流量费每年60元。`),
    ]);
    expect(stdout).toContain('第一年至少 ¥359');
    expect(stdout).toContain('要每天刷 ¥556，刷 180 天（共 ¥100,000），才能退回 ¥299');
  });

  it('has the year’s sum and the address in the JSON of a line', () => {
    const text = `${PAGE}拉卡拉官网\n首刷冻结押金299元。`;
    const line = (id: number, url: string) => JSON.stringify({ id, url, text });
    const lines = `${line(1, 'https://lakala-pos.example/')}\n${line(2, 'https://www.lakala.com/')}\n`;
    const [other, own] = answersOf(scanCommand(['--jsonl'], lines).stdout);
    expect(other).toMatchObject({
      offer: { firstYear: { sums: [{ amount: 299, currency: 'CNY' }], counted: [0] } },
      site: { status: 'unverified', brand: '拉卡拉', host: 'lakala-pos.example' },
    });
    expect(own).not.toHaveProperty('site');
  });

  it('cannot be made to steer a terminal by the page’s own words', () => {
    const text = `${PAGE}拉卡拉官网\u001b[2J\n首刷冻结押\u202e金299元。`;
    const { stdout } = scanCommand([save('steer.txt', text)]);
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });
});
