/** A small log of made-up captures, and packages of it. */
import { unzipSync, zipSync } from 'fflate';
import { utf8 } from '../../../lib/core/evidence/bytes';
import { derFromRaw } from '../../../lib/core/evidence/der';
import type { CaptureDraft, DraftArtifact } from '../../../lib/core/evidence/draft';
import type {
  PackageRequest,
  PackageTimestamp,
  SealedRecord,
} from '../../../lib/core/evidence/package/request';
import { writePackage } from '../../../lib/core/evidence/package/write';
import {
  type EvidenceRecord,
  GENESIS,
  recordBytes,
  recordOf,
  tombstoneOf,
} from '../../../lib/core/evidence/record';
import { certificatesIn } from '../../../lib/core/evidence/timestamp/certificates';
import { nonceFrom, timestampRequest } from '../../../lib/core/evidence/timestamp/request';
import { PACKAGE_AIDS } from '../../../lib/platform/store/aids';
import { generateKeyPair, signerOf, webCrypto } from '../../../lib/platform/webcrypto';
import type { Openssl, TestSigner } from '../../support/timestamp-authority';
import { coverUp, type Files } from './forge';

/** An id that is valid and tells its number. */
export const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A finished capture with three files, different for each `n`. */
export function draftOf(n: number, artifacts: DraftArtifact[] = artifactsOf(n)): CaptureDraft {
  return {
    capturedAt: `2025-03-01T08:00:${String(n % 60).padStart(2, '0')}.000Z`,
    tzOffset: 480,
    monotonicMs: 1000.5 + n,
    url: `https://shop.example/${n}`,
    finalUrl: `https://shop.example/${n}?from=ad`,
    title: `某品牌刷卡机 ${n} 号`,
    referrer: '',
    artifacts,
    environment: {
      userAgent: 'Test/1.0',
      language: 'zh-CN',
      viewport: { width: 1280, height: 720 },
      pixelRatio: 1,
    },
    findings: [
      {
        category: 'activation_fee',
        rule: 'zh.test',
        stance: 'term',
        severity: 'high',
        confidence: 0.9,
        start: 0,
        end: 4,
        quote: '首刷扣款',
        facts: { money: { amount: 299, currency: 'CNY' } },
        reasons: [{ id: 'wording', words: '首刷' }],
        law: [{ id: 'civil-code', article: '497' }],
      },
    ],
    rulesVersion: '1',
    extensionVersion: '0.1.0',
    steps: [{ at: '2025-03-01T08:00:00.000Z', did: 'text' }],
    notCaptured: [{ what: 'mhtml', reason: 'not_in_this_version' }],
  };
}

/** A picture that is none, a page copy and its text. */
export function artifactsOf(n: number): DraftArtifact[] {
  return [
    file('screenshot.png', 'image/png', 'screenshot', `\u0089PNG${'x'.repeat(300)}${n}`),
    file('page.html', 'text/html;charset=utf-8', 'html', `<p>首刷扣款 ${n}</p>`),
    file('text.txt', 'text/plain;charset=utf-8', 'text', `首刷扣款 ${n}`),
  ];
}

function file(
  path: string,
  mediaType: string,
  role: DraftArtifact['role'],
  text: string,
): DraftArtifact {
  return { path, mediaType, role, bytes: utf8(text) };
}

/** A log in memory with its files. */
export interface TestLog {
  records: SealedRecord[];
  files: Map<string, Uint8Array>;
}

/** A log of `count` captures, each with these files. */
export async function makeLog(count: number, artifacts = artifactsOf): Promise<TestLog> {
  const log: TestLog = { records: [], files: new Map() };
  for (let n = 1; n <= count; n++) await addCapture(log, n, artifacts(n));
  return log;
}

/** Appends capture `n`. */
async function addCapture(log: TestLog, n: number, files: DraftArtifact[]): Promise<void> {
  const draft = draftOf(n, files);
  const artifacts = [];
  for (const { bytes, ...rest } of draft.artifacts) {
    artifacts.push({ ...rest, bytes: bytes.length, sha256: await webCrypto.sha256(bytes) });
    log.files.set(`${idOf(n)}/${rest.path}`, bytes);
  }
  await append(log, recordOf('capture', draft, artifacts, { id: idOf(n), ...nextPlace(log) }));
}

/** Appends a record that says `target` lost its files, and drops them. */
export async function addTombstone(log: TestLog, n: number, target: string): Promise<void> {
  const found = log.records.find(({ record }) => record.id === target)?.record;
  if (found?.kind !== 'capture') throw new Error(`no capture ${target}`);
  for (const { path } of found.artifacts) log.files.delete(`${target}/${path}`);
  const facts = {
    ...{ capturedAt: '2025-03-02T08:00:00.000Z', tzOffset: 480, monotonicMs: 0 },
    ...{ extensionVersion: '0.1.0', reason: '不再需要' },
  };
  await append(log, tombstoneOf(found, facts, { id: idOf(n), ...nextPlace(log) }));
}

/** Seals a record at the end of the log. */
async function append(log: TestLog, record: EvidenceRecord): Promise<void> {
  const bytes = recordBytes(record);
  log.records.push({ record, bytes, hash: await webCrypto.sha256(bytes) });
}

function nextPlace(log: TestLog) {
  return { seq: log.records.length + 1, prev: log.records.at(-1)?.hash ?? GENESIS };
}

/** The request for an export of some records (all by default). */
export function requestOf(
  log: TestLog,
  ids?: string[],
  timestamps: PackageTimestamp[] = [],
): PackageRequest {
  return {
    timestamps,
    log: log.records,
    exported: new Set(ids ?? log.records.map(({ record }) => record.id)),
    exportedAt: '2025-03-03T01:02:03.000Z',
    tzOffset: 480,
    extensionVersion: '0.1.0',
    aids: PACKAGE_AIDS,
    readArtifact: async (id, path) => log.files.get(`${id}/${path}`) ?? null,
  };
}

const keys = generateKeyPair();

/** Crypto with one key pair for the whole test file. */
async function testCrypto() {
  return { ...webCrypto, ...signerOf(await keys) };
}

/** A whole package in memory. */
export async function packageOf(
  log: TestLog,
  ids?: string[],
  timestamps: PackageTimestamp[] = [],
): Promise<Uint8Array> {
  return collect(writePackage(requestOf(log, ids, timestamps), await testCrypto()));
}

/** What the key's own holder can do: a tag file is another, and all that vouches for it is made anew. */
export async function resealed(files: Files, path: string, bytes: Uint8Array): Promise<Files> {
  const { sha256, sign } = await testCrypto();
  const [before, now] = [await sha256(files[path] ?? new Uint8Array()), await sha256(bytes)];
  const seal = new TextDecoder().decode(files['data/seal.json']).replace(before, now);
  const all: Files = { ...files, [path]: bytes, 'data/seal.json': utf8(seal) };
  await coverUp(all);
  all['manifest.sig'] = derFromRaw(await sign(all['manifest-sha256.txt'] ?? new Uint8Array()));
  await coverUp(all);
  return all;
}

/** A timestamp of record `seq` by a real authority, with its root unless others are given. */
export function stampOf(
  openssl: Openssl,
  log: TestLog,
  seq: number,
  { roots = openssl.root(), signer = 'tsa' }: { roots?: string; signer?: TestSigner } = {},
): PackageTimestamp {
  const hash = log.records[seq - 1]?.hash ?? '';
  const nonce = nonceFrom(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, seq));
  const response = openssl.reply(timestampRequest(hash, nonce), signer);
  return { seq, response, roots: certificatesIn(roots) ?? [] };
}

/** All chunks as one array. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return new Uint8Array(Buffer.concat(parts));
}

/** A package's files by name inside the bag, and its folder. */
export function unpack(zip: Uint8Array): { base: string; files: Record<string, Uint8Array> } {
  const all = Object.entries(unzipSync(zip));
  const base = `${all[0]?.[0].split('/')[0]}/`;
  return { base, files: Object.fromEntries(all.map(([n, b]) => [n.slice(base.length), b])) };
}

/** Packs files again, as someone would who changed them. */
export function repack(base: string, files: Record<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([n, b]) => [base + n, b])));
}
