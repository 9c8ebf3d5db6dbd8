/** Captures as the bench seals them: a page of a shop with its picture, its copy and its text. */
import { utf8 } from '../../../lib/core/evidence/bytes';
import type { CaptureDraft } from '../../../lib/core/evidence/draft';
import type { Finding } from '../../../lib/core/model';

/** Bytes of each file of a capture. */
export interface Sizes {
  picture: number;
  copy: number;
  text: number;
}

const SHOPS = ['山雀收款机', '云掌小店', '闪刷掌柜', '便民刷', '金桥支付', '店小宝'];
const GOODS = ['免费领取', '商户服务协议', '大机包邮', '电签版', '激活说明', '售后须知'];

/** The n-th capture; each differs from all others in title, address and content. */
export function draftOf(n: number, sizes: Sizes): CaptureDraft {
  const at = new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString();
  const url = `https://shop-${n % 97}.example/item/${n}`;
  return {
    ...{ capturedAt: at, tzOffset: 480, monotonicMs: n },
    ...{ url, finalUrl: url, title: titleOf(n), referrer: '' },
    artifacts: [
      file('screenshot.png', 'image/png', 'screenshot', noise(n, sizes.picture)),
      file('page.html', 'text/html;charset=utf-8', 'html', noise(n + 1, sizes.copy)),
      file('text.txt', 'text/plain;charset=utf-8', 'text', words(n, sizes.text)),
    ],
    environment: {
      ...{ userAgent: 'bench', language: 'zh-CN', pixelRatio: 1 },
      viewport: { width: 1280, height: 800 },
    },
    findings: Array.from({ length: 6 }, (_, at) => finding(at)),
    ...{ rulesVersion: '1', extensionVersion: '0.1.0' },
    steps: Array.from({ length: 12 }, (_, k) => ({ at, did: `bench:step ${k}` })),
    notCaptured: [{ what: 'mhtml', reason: 'not_in_this_version' }],
  };
}

function titleOf(n: number): string {
  return `${SHOPS[n % SHOPS.length]} ${GOODS[Math.floor(n / 7) % GOODS.length]} ${n}`;
}

function file(
  path: string,
  mediaType: string,
  role: CaptureDraft['artifacts'][number]['role'],
  bytes: Uint8Array,
) {
  return { path, mediaType, role, bytes };
}

/** Bytes that no disk can pack, the same for the same `n` (xorshift32). */
function noise(n: number, length: number): Uint8Array {
  const words = new Uint32Array(Math.ceil(length / 4));
  let x = (n + 1) * 2_654_435_761;
  for (let at = 0; at < words.length; at += 1) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    words[at] = x;
  }
  return new Uint8Array(words.buffer, 0, length);
}

function words(n: number, length: number): Uint8Array {
  const line = `第 ${n} 家。首次刷卡扣除激活费 299 元，一经收取概不退还。流量费每年 72 元。\n`;
  return utf8(line.repeat(Math.ceil(length / 90)).slice(0, Math.floor(length / 2.4)));
}

function finding(at: number): Finding {
  return {
    ...{ category: 'activation_fee', rule: 'zh.bench', stance: 'term', severity: 'high' },
    ...{ confidence: 0.9, start: at * 40, end: at * 40 + 16 },
    quote: '首次刷卡扣除激活费299元',
    facts: { money: { amount: 299, currency: 'CNY' } },
    reasons: [{ id: 'wording', words: '扣除激活费' }],
    law: [{ id: 'civil-code', article: '497' }],
  };
}
