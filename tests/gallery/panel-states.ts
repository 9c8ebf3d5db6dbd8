/** Every state of the panel by name. */
import type { PanelState } from '../../components/panel/state';
import type { SiteView } from '../../components/site/state';
import type { Refusal } from '../../lib/platform/messages';
import {
  contractReport,
  cutRead,
  emptyReport,
  finding,
  hostileReport,
  newsReport,
  pageState,
  shopReport,
} from './fixtures';
import { fullReport, hostileOfferReport, siteOnlyReport, turnoverReport } from './offer-fixtures';

const site: SiteView = {
  locale: 'zh',
  paused: false,
  guard: true,
  bar: true,
  dismissed: [],
  guardEverywhere: true,
};

const ready = (...[report, more]: Parameters<typeof pageState>): PanelState['page'] => ({
  kind: 'ready',
  page: pageState(report, more),
});

const base: PanelState = {
  page: ready(shopReport),
  capture: { kind: 'idle' },
  site,
  monthly: 10_000,
  copied: null,
  notice: null,
};

const refused = (refusal: Refusal): PanelState => ({
  ...base,
  site: null,
  page: { kind: 'refused', refusal, detail: 'Cannot access contents of the page' },
});

/** A page whose rates are named, beside all its fees. */
const offerReport = {
  ...fullReport,
  findings: [
    ...fullReport.findings,
    finding('rate_change', 'high', '刷卡费率0.6%，秒到加3元', {
      facts: { percent: 0.6, money: { amount: 3, currency: 'CNY' } },
    }),
    finding('rate_change', 'high', '费率永久0.38%不涨', {
      stance: 'promise',
      facts: { percent: 0.38 },
    }),
  ],
};

/** Sixty clauses, some of them pages long, and more that are not listed. */
const manyReport = {
  ...fullReport,
  truncated: true as const,
  findings: Array.from({ length: 6 }, (_, round) =>
    fullReport.findings.map((one, index) => ({
      ...one,
      start: round * 10_000 + one.start,
      quote: index % 5 === 0 ? one.quote.repeat(12) : one.quote,
    })),
  ).flat(),
};

const hiddenReport = {
  ...shopReport,
  findings: shopReport.findings.map((one, index) =>
    index === 2
      ? {
          ...one,
          display: {
            source: 'text' as const,
            shown: true,
            fontPx: 9,
            ink: '#bbbbbb',
            ground: '#ffffff',
            contrast: 1.9,
            scrollBox: true as const,
            preticked: true as const,
          },
        }
      : one,
  ),
};

/** Name to state; the name is part of the picture's file name. */
export const PANEL_STATES: Record<string, PanelState> = {
  loading: { ...base, site: null, page: { kind: 'loading' } },
  scanning: { ...base, page: ready(emptyReport('offer'), { phase: 'scanning' }) },
  findings: base,
  offer: { ...base, page: ready(offerReport) },
  'offer-reached': { ...base, page: ready(offerReport), monthly: 50_000 },
  'offer-none': { ...base, page: ready(offerReport), monthly: 0 },
  contract: { ...base, page: ready(turnoverReport), monthly: 12_000 },
  'contract-only': { ...base, page: ready(contractReport) },
  site: { ...base, page: ready(siteOnlyReport) },
  aside: {
    ...base,
    page: ready(hiddenReport, {
      dismissed: [6, 7],
      gone: [finding('lock_in', 'medium', '合同期内不得更换其他品牌机具')],
    }),
    site: { ...site, guard: false, bar: false },
  },
  many: { ...base, page: ready(manyReport, { read: cutRead }) },
  hostile: { ...base, page: ready(hostileReport) },
  'hostile-offer': { ...base, page: ready(hostileOfferReport), monthly: 2_000_000 },
  none: { ...base, page: ready(emptyReport('other')) },
  'none-offer': { ...base, page: ready(emptyReport('offer')) },
  news: { ...base, page: ready(newsReport) },
  'scan-failed': { ...base, page: ready(emptyReport('other'), { phase: 'failed' }) },
  'scan-failed-later': { ...base, page: ready(shopReport, { phase: 'failed' }) },
  restricted: refused('browser_page'),
  'no-permission': refused('no_permission'),
  closed: refused('tab_closed'),
  paused: refused('paused'),
  error: refused('failed'),
  copied: { ...base, copied: { id: 'all', ok: true } },
  'copy-failed': { ...base, copied: { id: 'fee.0', ok: false } },
  lost: { ...base, notice: 'lost' },
  saving: {
    ...base,
    capture: { kind: 'running', stage: 'html', step: 4, steps: 6, share: 0.57 },
  },
  saved: {
    ...base,
    capture: {
      kind: 'saved',
      id: 'r12',
      seq: 12,
      headCode: 'K7QF-2M9D-XW4T-83HB',
      notCaptured: ['mhtml', 'response'],
    },
  },
};
