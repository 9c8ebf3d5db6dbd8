/** Every state of the popup by name. */
import type { PopupState } from '../../components/popup/state';
import {
  contractReport,
  cutRead,
  emptyReport,
  hostileReport,
  newsReport,
  ownReport,
  pageState,
  shopReport,
} from './fixtures';
import { fullReport, hostileOfferReport, siteOnlyReport, turnoverReport } from './offer-fixtures';

const SITE: NonNullable<PopupState['site']> = {
  ...{ locale: 'zh', paused: false, guard: true, bar: true, dismissed: [] },
  guardEverywhere: true,
};
const idle: PopupState['capture'] = { kind: 'idle' };
const shop: PopupState['page'] = { kind: 'ready', page: pageState(shopReport) };

const refused = (refusal: 'browser_page' | 'no_permission' | 'failed'): PopupState => ({
  page: { kind: 'refused', refusal, detail: 'Cannot access contents of the page' },
  capture: idle,
});

const read = (kind: 'offer' | 'article' | 'other', imagesUnread: number): PopupState => ({
  page: {
    kind: 'ready',
    page: pageState(emptyReport(kind), {
      read: { chars: 3214, dialogs: 0, imagesUnread, framesUnread: 0 },
    }),
  },
  capture: idle,
});

/** Name to state; the name is part of the picture's file name. */
export const POPUP_STATES: Record<string, PopupState> = {
  loading: { page: { kind: 'loading' }, capture: idle },
  scanning: {
    page: { kind: 'ready', page: pageState(emptyReport('offer'), { phase: 'scanning' }) },
    capture: idle,
  },
  findings: { page: shop, capture: idle },
  'guard-off': {
    page: shop,
    capture: idle,
    site: { ...SITE, guard: false, guardEverywhere: false },
  },
  'site-folded': { page: shop, capture: idle, site: SITE },
  cut: {
    page: { kind: 'ready', page: pageState({ ...shopReport, truncated: true }, { read: cutRead }) },
    capture: idle,
  },
  'scan-failed': {
    page: { kind: 'ready', page: pageState(emptyReport('other'), { phase: 'failed' }) },
    capture: idle,
  },
  'scan-failed-later': {
    page: { kind: 'ready', page: pageState(shopReport, { phase: 'failed' }) },
    capture: idle,
  },
  contract: { page: { kind: 'ready', page: pageState(contractReport) }, capture: idle },
  offer: { page: { kind: 'ready', page: pageState(fullReport) }, capture: idle },
  'offer-turnover': { page: { kind: 'ready', page: pageState(turnoverReport) }, capture: idle },
  'offer-site': { page: { kind: 'ready', page: pageState(siteOnlyReport) }, capture: idle },
  'offer-hostile': {
    page: { kind: 'ready', page: pageState(hostileOfferReport) },
    capture: idle,
  },
  none: read('other', 0),
  'none-offer': read('offer', 6),
  news: { page: { kind: 'ready', page: pageState(newsReport) }, capture: idle },
  hostile: { page: { kind: 'ready', page: pageState(hostileReport) }, capture: idle },
  restricted: refused('browser_page'),
  'no-permission': refused('no_permission'),
  error: refused('failed'),
  saving: {
    page: shop,
    capture: { kind: 'running', stage: 'html', step: 4, steps: 6, share: 0.57 },
  },
  'saving-long': {
    page: shop,
    capture: {
      ...{ kind: 'running', stage: 'screenshot', step: 2, steps: 6, share: 0.22 },
      pictures: {
        ...{ done: 14, total: 42 },
        estimate: { pictures: 42, seconds: 24, bytes: 31_000_000 },
      },
    },
  },
  saved: {
    page: shop,
    capture: {
      kind: 'saved',
      id: 'r12',
      seq: 12,
      headCode: 'K7QF-2M9D-XW4T-83HB',
      notCaptured: ['mhtml', 'response', 'tls', 'display'],
    },
  },
  'own-rules': { page: { kind: 'ready', page: pageState(ownReport) }, capture: idle },
  'own-failed': {
    page: { kind: 'ready', page: pageState({ ...emptyReport('offer'), ownFailed: true }) },
    capture: idle,
  },
  partial: {
    page: shop,
    capture: {
      kind: 'saved',
      id: 'r12',
      seq: 12,
      headCode: 'K7QF-2M9D-XW4T-83HB',
      notCaptured: ['screenshot', 'mhtml', 'response'],
    },
  },
  cancelled: { page: shop, capture: { kind: 'cancelled' } },
  unsure: {
    page: shop,
    capture: { kind: 'failed', stage: 'verify', refusal: 'unsure', detail: 'background_stopped' },
  },
  quota: {
    page: shop,
    capture: { kind: 'failed', stage: 'seal', refusal: 'quota', detail: 'quota' },
  },
  private: {
    page: shop,
    capture: { kind: 'failed', stage: 'prepare', refusal: 'private_window', detail: '' },
  },
  pdf: { page: { kind: 'refused', refusal: 'pdf', detail: '' }, capture: idle },
  failed: {
    page: shop,
    capture: {
      kind: 'failed',
      stage: 'screenshot',
      refusal: 'tab_closed',
      detail: 'No tab with id: 41',
    },
  },
};
