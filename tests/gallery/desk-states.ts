/** Every state of the desk by name. */
import type { DeskItem, DeskState, RecordView } from '../../components/desk/state';
import type { CaptureRecord } from '../../lib/core/evidence/record';
import { shopReport } from './fixtures';

const HASH = '9f2c41d07be85a3360c1f4a7d29b8e5573ac60e1b4f8d2937a1c5e0f6b7d8c42';

const HEAD_CODE = 'K7QF-2M9D-XW4T-83HB';

const titles: [string, string, number][] = [
  ['闪刷掌柜 大机 免费领取 全国包邮 到店教学', 'https://pos-shop.example/item/8842', 3],
  ['商户服务协议（2026 版）', 'https://agreements.pos-shop.example/merchant', 5],
  ['Merchant Processing Agreement', 'https://terminals.example/legal/agreement', 1],
  ['', 'https://m.pos-shop.example/h5?c=19', 0],
];

const items: DeskItem[] = Array.from({ length: 12 }, (_, index) => {
  const [title = '', url = '', high = 0] = titles[index % titles.length] ?? [];
  const kind = index === 4 ? 'incomplete' : index === 7 ? 'tombstone' : 'capture';
  return {
    id: `r${12 - index}`,
    seq: 12 - index,
    hash: String(12 - index).padStart(64, '3c9'),
    kind,
    capturedAt: new Date(Date.UTC(2026, 10, 22 - index, 5, 12 + index)).toISOString(),
    tzOffset: 480,
    title: kind === 'tombstone' ? '' : title,
    url: kind === 'tombstone' ? '' : url,
    high: kind === 'capture' ? high : 0,
    files: kind === 'tombstone' || index === 8 ? 0 : 3,
    bytes: kind === 'tombstone' || index === 8 ? 0 : 1_269_773,
    deleted: index === 8 ? { seq: 5, id: 'r5' } : null,
    target: kind === 'tombstone' ? { seq: 4, id: 'r4' } : null,
  };
});

/** Lines of so many records, newest first. */
function numbered(count: number): DeskItem[] {
  return Array.from({ length: count }, (_, index) => {
    const seq = count - index;
    const [title = '', url = '', high = 0] = titles[seq % titles.length] ?? [];
    const [capturedAt, kind] = ['2026-11-22T05:12:00.000Z', 'capture'] as const;
    const rest = { tzOffset: 480, files: 3, bytes: 1_269_773, deleted: null, target: null };
    const hash = String(seq).padStart(64, '3c9');
    return { id: `r${seq}`, seq, hash, kind, capturedAt, title, url, high, ...rest };
  });
}

/** The record that is open. */
export const record: CaptureRecord = {
  v: 1,
  kind: 'capture',
  id: 'r12',
  seq: 12,
  prev: HASH.split('').reverse().join(''),
  capturedAt: '2026-11-22T05:12:07.412Z',
  tzOffset: 480,
  monotonicMs: 1_795_324_327_412.5,
  extensionVersion: '0.1.0',
  rulesVersion: '2026.11.22',
  steps: [
    { at: '2026-11-22T05:12:07.412Z', did: 'marks:hidden' },
    { at: '2026-11-22T05:12:07.601Z', did: 'screenshot:visible 1280x720' },
    { at: '2026-11-22T05:12:08.020Z', did: 'text:3214' },
    { at: '2026-11-22T05:12:08.455Z', did: 'html:418022' },
    { at: '2026-11-22T05:12:08.731Z', did: 'sealed' },
  ],
  notCaptured: [
    { what: 'mhtml', reason: 'not_in_this_version' },
    { what: 'response', reason: 'not_in_this_version' },
    { what: 'frame 2', reason: 'cross_origin', detail: 'https://ads.example' },
  ],
  url: 'https://pos-shop.example/item/8842?from=feed',
  finalUrl: 'https://pos-shop.example/item/8842',
  title: '闪刷掌柜 大机 免费领取 全国包邮 到店教学',
  referrer: 'https://search.example/?q=pos',
  artifacts: [
    {
      path: 'screenshot.png',
      sha256: HASH,
      bytes: 842_113,
      mediaType: 'image/png',
      role: 'screenshot',
    },
    { path: 'page.html', sha256: HASH, bytes: 418_022, mediaType: 'text/html', role: 'html' },
    { path: 'text.txt', sha256: HASH, bytes: 9_640, mediaType: 'text/plain', role: 'text' },
  ],
  environment: {
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0',
    language: 'zh-CN',
    viewport: { width: 1280, height: 720 },
    pixelRatio: 1.25,
    pictures: [{ path: 'screenshot.png', x: 0, y: 0, width: 1280, height: 720 }],
  },
  response: null,
  display: {
    terms: [
      ...shopReport.findings.slice(0, 2).map(({ category, severity, quote }, finding) => ({
        ...{ category, severity, quote, finding },
        display: { source: 'text', shown: true, fontPx: 9 },
        place: { x: 580, y: 296 + 30 * finding, width: 480 - 60 * finding, height: 22 },
      })),
      // Of another site's frame: in no text of the record, but in its picture.
      {
        ...{ category: 'non_refund', severity: 'high', quote: '机具押金一经缴纳概不退还' },
        display: { source: 'text', shown: true, frame: 'other' },
        place: { x: 590, y: 390, width: 300, height: 24 },
      },
    ],
  },
  identity: null,
  findings: shopReport.findings,
};

const picture =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720"><rect width="1280" height="720" fill="#fdf6ec"/><rect width="1280" height="64" fill="#c8392b"/><rect x="80" y="120" width="440" height="440" fill="#ddd"/><rect x="580" y="130" width="560" height="44" fill="#333"/><rect x="580" y="200" width="300" height="60" fill="#e8562a"/><rect x="580" y="300" width="480" height="14" fill="#bbb"/><rect x="580" y="330" width="420" height="14" fill="#bbb"/><rect x="580" y="480" width="240" height="64" rx="32" fill="#e8562a"/></svg>',
  );

const TILES = ['001', '002', '003', '004', '005'].map((number) => ({
  ...{ path: `tiles/${number}.png`, sha256: HASH, bytes: 240_113 },
  ...{ mediaType: 'image/png', role: 'screenshot-tile' as const },
}));

const full: Extract<RecordView, { kind: 'ready' }> = {
  kind: 'ready',
  record,
  hash: HASH,
  pictures: [{ path: 'screenshot.png', number: 1, asSeen: false, url: picture }],
  tiles: { kind: 'closed' },
  text: shopReport.findings.map((item) => item.quote).join('\n'),
  selection: '首次刷卡时将扣取服务费299元',
  article: `<!DOCTYPE html>\n<html><head></head><body><h1>活动说明</h1>${shopReport.findings.map(({ quote }) => `<p>${quote}</p>`).join('')}</body></html>`,
  copy: { kind: 'closed' },
  deleted: null,
};

const total = items.length;
const list = { kind: 'ready', items, total, headCode: HEAD_CODE, keySha256: HASH } as const;

/** A desk with a dozen records, one of them open. */
export const DESK = {
  list,
  record: full,
  verify: { kind: 'idle' },
  export: { kind: 'idle' },
  chosen: null,
  deletion: { kind: 'idle' },
  undeleted: null,
  rescue: { kind: 'idle' },
  room: { used: 14_200_000, free: 75_322_000_000, persisted: false, asked: false },
} satisfies DeskState;
const base: DeskState = DESK;

type Done = Extract<DeskState['verify'], { kind: 'done' }>;

const layers = (bad: boolean): Done['layers'] => [
  { layer: 'chain', ok: true, checked: 12, firstProblem: null },
  {
    layer: 'artifacts',
    ok: !bad,
    checked: 31,
    firstProblem: bad
      ? { id: 'chain.artifact_changed', params: { seq: 9, path: 'text.txt' } }
      : null,
  },
];

const verdict = (bad: boolean): Done => ({
  kind: 'done',
  ok: !bad,
  records: 12,
  layers: layers(bad),
  notes: [],
  headCode: HEAD_CODE,
});

/** Name to state; the name is part of the picture's file name. */
export const DESK_STATES: Record<string, DeskState> = {
  loading: { ...base, list: { kind: 'loading' }, record: { kind: 'none' } },
  error: {
    ...base,
    list: {
      kind: 'failed',
      fault: { code: 'newer_schema', detail: 'VersionError: stored version 3, expected 1' },
    },
    record: { kind: 'none' },
  },
  empty: {
    ...base,
    list: { kind: 'ready', items: [], total: 0, headCode: '', keySha256: HASH },
    record: { kind: 'none' },
  },
  list: { ...base, record: { kind: 'none' } },
  reading: { ...base, list: { ...list, total: 10_000 }, record: { kind: 'none' } },
  full: base,
  copy: {
    ...base,
    record: { ...full, copy: { kind: 'open', html: '<h1>闪刷掌柜</h1><p>首次刷卡扣取服务费</p>' } },
    export: { kind: 'done', name: 'swipewise-r12.zip', bytes: 1_280_400, url: '#' },
  },
  hostile: {
    ...base,
    record: {
      ...full,
      record: { ...record, title: `<script>window.owned=1</script>${'W'.repeat(200)}` },
      copy: {
        kind: 'open',
        html: '<h1>副本</h1><script>top.owned=1;document.title="owned"</script><a href="javascript:top.owned=1" target=_top>x</a><meta http-equiv=refresh content="0;url=https://evil.example/"><img src="https://evil.example/x.png" onerror="top.owned=1">',
      },
    },
  },
  verifying: { ...base, verify: { kind: 'running', done: 5, total: 12 } },
  verified: { ...base, verify: verdict(false) },
  noted: {
    ...base,
    verify: {
      ...verdict(false),
      notes: [
        {
          id: 'note.clock_back',
          params: { seq: 8, at: '2026-11-18T05:16:00.000Z', before: '2026-11-19T05:15:00.000Z' },
        },
      ],
    },
  },
  outdated: { ...base, verify: { kind: 'outdated', records: 11 } },
  'no-key': { ...base, list: { ...list, keySha256: null } },
  broken: {
    ...base,
    verify: verdict(true),
    export: {
      kind: 'failed',
      fault: { code: 'artifact_changed', detail: 'evidence store: artifact_changed text.txt' },
    },
  },
  tiles: {
    ...base,
    record: {
      ...full,
      record: { ...record, artifacts: [...record.artifacts, ...TILES] },
      tiles: {
        kind: 'open',
        pictures: TILES.map(({ path }, at) => ({
          path,
          number: at + 1,
          asSeen: false,
          url: picture,
        })),
      },
    },
  },
  incomplete: {
    ...base,
    record: {
      ...full,
      pictures: [],
      text: null,
      record: { ...record, kind: 'incomplete', id: 'r8', seq: 8, artifacts: [], findings: [] },
    },
  },
  'record-failed': {
    ...base,
    record: { kind: 'failed', id: 'r11', fault: { code: 'log_broken', detail: '11 not_json' } },
  },
};

/** A list that is too long for a picture: so many records. */
export const LONG_DESK: DeskState = {
  ...base,
  list: { ...list, items: numbered(10_000), total: 10_000 },
  record: { kind: 'none' },
};
