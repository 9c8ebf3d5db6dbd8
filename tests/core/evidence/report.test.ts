/** `report.html` in a package: what it says, and that nothing a page wrote acts in it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, it } from 'vitest';
import { utf8 } from '../../../lib/core/evidence/bytes';
import type { CaptureDraft } from '../../../lib/core/evidence/draft';
import { reportText } from '../../../lib/core/evidence/package/report/document';
import { GENESIS, recordBytes, recordOf } from '../../../lib/core/evidence/record';
import { webCrypto } from '../../../lib/platform/webcrypto';
import {
  addTombstone,
  draftOf,
  idOf,
  makeLog,
  packageOf,
  requestOf,
  type TestLog,
  unpack,
} from './fixtures';

const HOSTILE = `"><img src=x onerror=alert(1)><script>alert(2)</script>\u202e'`;

/** Every element of a document. */
function elements(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'attrs' in node ? [node, ...inner] : inner;
}

async function reportOf(log: Awaited<ReturnType<typeof makeLog>>, ids?: string[]): Promise<string> {
  const { files } = unpack(await packageOf(log, ids));
  return new TextDecoder().decode(files['report.html']);
}

/** A log with one capture whose every word was written by an enemy. */
async function hostileLog() {
  const log = await makeLog(1);
  const draft = draftOf(2, []);
  const place = { id: idOf(2), seq: 2, prev: log.records[0]?.hash ?? '' };
  const [finding] = draft.findings;
  const display = { source: 'text', shown: false, hiddenBy: 'display' };
  const area = { x: 10, y: 600, width: 300, height: 20 };
  const record = recordOf(
    'capture',
    {
      ...draft,
      title: HOSTILE,
      url: 'javascript:alert(1)//../../x',
      finalUrl: `https://shop.example/?${HOSTILE}`,
      referrer: HOSTILE,
      findings: finding ? [{ ...finding, quote: HOSTILE, rule: HOSTILE }] : [],
      environment: {
        ...draft.environment,
        pictures: [{ path: 'a #1.png', x: 0, y: 0, width: 800, height: 2000 }],
      },
      display: {
        terms: [
          { category: 'non_refund', severity: 'high', quote: HOSTILE, display },
          {
            category: 'non_refund',
            severity: 'high',
            quote: HOSTILE,
            display,
            place: area,
            finding: 0,
          },
        ],
      },
      identity: { [HOSTILE]: [HOSTILE] },
      response: { status: 200, headers: { [HOSTILE]: HOSTILE } },
      steps: [{ at: draft.capturedAt, did: HOSTILE }],
      notCaptured: [{ what: HOSTILE, reason: HOSTILE, detail: HOSTILE }],
    },
    [
      {
        path: 'a #1.png',
        sha256: 'a'.repeat(64),
        bytes: 3,
        mediaType: 'image/png',
        role: 'screenshot',
      },
    ],
    place,
  );
  const bytes = recordBytes(record);
  log.records.push({ record, bytes, hash: await webCrypto.sha256(bytes) });
  return log;
}

describe('the report', () => {
  let report: string;

  beforeAll(async () => {
    const log = await makeLog(3);
    await addTombstone(log, 4, idOf(1));
    report = await reportOf(log, [idOf(1), idOf(2), idOf(4)]);
  });

  it('says in Chinese and then in English what, when, where and what it proves', () => {
    const [zh = '', en = ''] = report.split('<div lang="en"');
    expect(zh).toContain('某品牌刷卡机 2 号');
    expect(zh).toContain('2025-03-01T08:00:02.000Z = 2025年3月1日 16:00（UTC+8）');
    expect(zh).toContain('首刷扣款');
    expect(zh).toContain('浏览器存档（MHTML）：这一版还不支持');
    expect(zh).toMatch(/不能说明什么[\s\S]*独立的时间戳[\s\S]*说的是真话[\s\S]*不是公证/);
    expect(en).toContain('1 Mar 2025, 16:00 (UTC+8)');
    expect(en).toMatch(
      /does not show[\s\S]*independent timestamp[\s\S]*told the truth[\s\S]*no notarisation/,
    );
    for (const half of [zh, en]) {
      expect(half).toContain('https://shop.example/2');
      expect(half).toContain(`data/${idOf(2)}/page.html`);
      expect(half).not.toContain('3 号');
    }
  });

  it('has the hash of each file, of the record and of the one before, the check code and the key', async () => {
    const log = await makeLog(2);
    const { files } = unpack(await packageOf(log));
    const text = new TextDecoder().decode(files['report.html']);
    const keyHash = await webCrypto.sha256(files['public-key.pem'] ?? new Uint8Array());
    const hashes = log.records.flatMap(({ record, hash }) =>
      record.kind === 'tombstone'
        ? [hash]
        : [hash, record.prev, ...record.artifacts.map(({ sha256 }) => sha256)],
    );
    for (const hash of [...hashes, keyHash]) expect(text).toContain(hash);
  });

  it('says of a deleted record what was deleted, and shows no picture of it', () => {
    expect(report).toContain('删除说明');
    expect(report).toContain('不再需要');
    expect(report).toContain('此文件已按使用者的要求删除');
    expect(report).not.toContain(`src="data/${idOf(1)}/`);
    expect(report).toContain(`src="data/${idOf(2)}/screenshot.png"`);
  });

  it('is Chinese without half-width punctuation after a Chinese letter', () => {
    const [zh = ''] = report.split('<div lang="en"');
    expect(zh.replace(/<style>.*<\/style>/s, '')).not.toMatch(/\p{Script=Han}[,:;?!]/u);
  });

  it('prints the first hundred records of a great many, and says where the rest is', async () => {
    const text = await reportOf(await makeLog(102));
    expect(text).toContain('另有 2 条记录没有印出');
    expect(text).toContain('某品牌刷卡机 100 号');
    expect(text).not.toContain('某品牌刷卡机 101 号');
  });
});

/** A report of one record, made from `more` beside what is common, with a picture of this height. */
async function reportWith(more: Partial<CaptureDraft>, height = 700): Promise<string> {
  const shot = utf8('a picture');
  const log: TestLog = { records: [], files: new Map([[`${idOf(1)}/screenshot.png`, shot]]) };
  const draft = draftOf(1, []);
  const pictures = [{ path: 'screenshot.png', x: 0, y: 0, width: 1000, height }];
  const picture = { path: 'screenshot.png', mediaType: 'image/png', role: 'screenshot' as const };
  const record = recordOf(
    'capture',
    { ...draft, ...more, environment: { ...draft.environment, pictures } },
    [{ ...picture, bytes: shot.length, sha256: await webCrypto.sha256(shot) }],
    { id: idOf(1), seq: 1, prev: GENESIS },
  );
  const bytes = recordBytes(record);
  log.records.push({ record, bytes, hash: await webCrypto.sha256(bytes) });
  return reportOf(log);
}

describe('a report that people read on paper', () => {
  it('names all records first where there are several, with how many clauses of what weight', async () => {
    const log = await makeLog(2);
    const several = await reportOf(log);
    expect(several).toMatch(
      /本包里有哪些记录[\s\S]*第 2 号记录 · 某品牌刷卡机 2 号[\s\S]*高风险 1[\s\S]*能说明什么/,
    );
    expect(await reportOf(log, [idOf(1)])).not.toContain('本包里有哪些记录');
  });

  it('shortens what a page has made endless, never within a letter, and says so', async () => {
    const text = await reportWith({
      title: `标${'𠮷'.repeat(1000)}`,
      url: `https://a/${'b'.repeat(4000)}`,
    });
    expect(text).toContain('𠮷… （太长，共 2,001 个字符，全文在 record.json 里）');
    expect(text).toContain('共 4,010 个字符');
    expect(text).not.toMatch(/\ufffd|b{1001}/);
    expect(text).toContain(`https://a/${'b'.repeat(900)}`);
  });

  it('draws a picture in columns where it is more than two sheets high', async () => {
    const once = await reportWith({}, 2500);
    expect(once).toContain('<img src="data/');
    const long = await reportWith({}, 12_000);
    expect(long).not.toContain('<img');
    expect(long).toContain('图很长，分成 4 列');
    const views = [...long.matchAll(/viewBox="0 (\d+) 1000 (\d+)"/g)].map(([, ...of]) =>
      of.map(Number),
    );
    expect(views).toHaveLength(4);
    // Each column begins within the one before: no line of the page is lost.
    const ends = views.map(([top = 0, high = 0]) => top + high);
    for (const [at, [top = 0]] of views.entries())
      expect(top).toBeLessThanOrEqual(ends[at - 1] ?? 0);
    expect(ends.at(-1)).toBeGreaterThanOrEqual(12_000);
  });

  it('says that nothing was found only where something was looked for', async () => {
    const found = await reportWith({ findings: [] });
    expect(found).toContain('保存时没有标出条款');
    expect(found).not.toContain('条款在截图中的位置没有记录');
    const notCaptured = [{ what: 'findings', reason: 'failed' }];
    expect(await reportWith({ findings: [], notCaptured })).not.toContain('保存时没有标出条款');
    expect(await reportWith({ title: '  ' })).toContain('第 1 号记录 · （没有标题）');
  });
});

describe('hostile words', () => {
  it('stay words: no script, no link, no handler, nothing loaded but pictures of the package', async () => {
    const log = await hostileLog();
    const request = requestOf(log);
    const seal = {
      v: 1 as const,
      head: { seq: 2, sha256: 'b'.repeat(64), code: 'CODE' },
      exported: [idOf(1), idOf(2)],
      exportedAt: request.exportedAt,
      tzOffset: 480,
      extensionVersion: HOSTILE,
    };
    const text = await reportText(
      { request, seal, keySha256: 'c' },
      request.aids.report,
      webCrypto,
    );
    const found = elements(parse(text));
    const used = new Set(found.map(({ nodeName }) => nodeName));
    for (const name of ['script', 'a', 'iframe', 'object', 'link', 'form', 'base']) {
      expect(used).not.toContain(name);
    }
    const attributes = found.flatMap(({ attrs }) => attrs ?? []);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
    const addressed = (key: string) =>
      attributes.filter(({ name }) => name === key).map(({ value }) => value);
    const picture = `data/${idOf(2)}/a%20%231.png`;
    expect(addressed('src')).toEqual([`data/${idOf(1)}/screenshot.png`, picture]);
    expect(addressed('href')).toEqual([picture]);
    expect(addressed('xlink:href')).toEqual([]);
    expect(text).toContain('javascript:alert(1)//../../x');
    expect(text).not.toContain('\u202e');
    expect(text).toContain('在截图 1 里：距网页顶部 600 像素，约在图的 30% 高处');
    expect(text).toContain(
      'In screenshot 1: 600 px below the top of the page, about 30% of the way',
    );
    const policy = attributes.find(({ value }) => value.startsWith("default-src 'none'"))?.value;
    expect(policy).not.toContain('unsafe');
  });
});
