/** Every state of the list of linked agreements, as it stands in the panel. All words are made up. */
import type { AgreementsState, LinkItem, LinkView } from '../../components/panel/agreements/state';
import { READ_FAILURES } from '../../lib/core/documents/protocol';
import type { AgreementReading } from '../../lib/core/documents/reading';
import type { ScanReport } from '../../lib/core/model';
import { contractReport, emptyReport, hostileReport, shopReport } from './fixtures';

let count = 0;

function item(
  label: string,
  view: LinkView,
  more: Partial<LinkItem['link']> = {},
  saving: LinkItem['saving'] = { kind: 'none' },
): LinkItem {
  count += 1;
  const url = `https://pos-shop.example/doc/${count}`;
  return { link: { id: `link-${count}`, label, url, sameSite: true, ...more }, view, saving };
}

function read(report: ScanReport, more: Partial<AgreementReading> = {}): LinkView {
  const reading = { url: 'https://pos-shop.example/doc/1', title: '', chars: 12_480, report };
  return { kind: 'read', opening: 'idle', reading: { ...reading, contradictions: [], ...more } };
}

const SEALED = { id: 'r13', seq: 13, headCode: 'K7QF-2M9D-XW4T-83HB' };
const PDF: LinkView = { kind: 'failed', why: 'pdf', detail: '' };
const unread: LinkView = { kind: 'unread' };
const pairs: AgreementReading['contradictions'] = [
  {
    ...{ promiseIn: 'page', promise: 0, term: 1, why: 'free_but_charged' },
    promiseQuote: '今日下单免费领取，0押金，顺丰到家',
    termQuote: '首次刷卡时将扣取服务费299元',
  },
  {
    ...{ promiseIn: 'agreement', promise: 2, term: 2, why: 'refund_but_kept' },
    promiseQuote: '连续6个月达标，服务费全额退回',
    termQuote: '该笔费用一经收取，不予退还',
  },
];
const many: ScanReport = {
  ...shopReport,
  findings: Array.from({ length: 18 }, () => shopReport.findings).flat(),
};

/** Name to state; the name is part of the picture's file name. */
export const AGREEMENTS_STATES: Record<string, AgreementsState> = {
  'linked-unread': {
    items: [
      item('《特约商户服务协议》', unread),
      item('《隐私政策》', unread),
      item('收费标准', unread, { url: 'https://fees.other.example/table', sameSite: false }),
      item('《活动规则》', unread, { url: null }),
    ],
  },
  'linked-reading': {
    items: [
      item('《特约商户服务协议》', {
        kind: 'reading',
        progress: { stage: 'fetch', bytes: 0, total: null },
      }),
      item('《隐私政策》', {
        kind: 'reading',
        progress: { stage: 'fetch', bytes: 82_000, total: null },
      }),
      item('收费标准', {
        kind: 'reading',
        progress: { stage: 'fetch', bytes: 120_000, total: 310_000 },
      }),
      item('《活动规则》', { kind: 'reading', progress: { stage: 'read' } }),
    ],
  },
  'linked-read': {
    items: [
      item('《特约商户服务协议》', read(shopReport, { contradictions: pairs })),
      item('Merchant Agreement', {
        ...read(contractReport, { url: 'https://docs.other.example/m' }),
        ...{ opening: 'not_there' as const },
      }),
      item('《隐私政策》', read(emptyReport('other'), { chars: 3214 })),
    ],
  },
  'linked-failed': {
    items: READ_FAILURES.map((why) =>
      item('《特约商户服务协议》', { kind: 'failed', why, detail: why === 'http' ? '404' : '' }),
    ),
  },
  'linked-saving': {
    items: [
      item('《特约商户服务协议》', read(shopReport), {}, { kind: 'sealing' }),
      item('《开通须知》', read(emptyReport('other')), {}, { kind: 'ask_private' }),
      item('《隐私政策》', read(emptyReport('other')), {}, { kind: 'saved', ...SEALED }),
      item(
        '收费标准',
        PDF,
        {},
        { kind: 'fetching', progress: { stage: 'fetch', bytes: 120_000, total: 310_000 } },
      ),
      item('《活动规则》', PDF, {}, { kind: 'failed', why: 'fetch' }),
      item('Merchant Agreement', read(contractReport), {}, { kind: 'failed', why: 'unsure' }),
    ],
  },
  'linked-many': { items: [item('《特约商户服务协议》', read(many))] },
  'linked-hostile': {
    items: [
      item(`<img src=x onerror="window.owned=1">${'协'.repeat(80)}`, read(hostileReport)),
      item(`\u202e${'W'.repeat(110)}`, unread, {
        url: `https://${'w'.repeat(60)}.${'x'.repeat(60)}.example/`,
        sameSite: false,
      }),
    ],
  },
};
