/** The tag files of a package: everything around the payload, from declaration to signature. */
import { concatBytes, utf8 } from '../bytes';
import { canonicalBytes } from '../canonical';
import { headCode } from '../chain';
import type { Hasher, Signer } from '../crypto';
import { derFromRaw } from '../der';
import { publicKeyPem } from '../pem';
import { bagInfoText } from './bag-info';
import { guideText } from './guide';
import * as names from './layout';
import { manifestText } from './manifest';
import { fixedFile, type PlannedFile } from './plan';
import { type ReportFacts, reportText } from './report/document';
import type { PackageRequest, SealedRecord } from './request';
import { SEAL_VERSION, type Seal } from './seal';
import { timestampFiles } from './timestamps';

const NEWLINE = utf8('\n');

/** Adds the seal and the tag files: all files of the package, in the order to write them. */
export async function sealPayload(
  request: PackageRequest,
  head: SealedRecord,
  payload: readonly PlannedFile[],
  crypto: Hasher & Signer,
): Promise<PlannedFile[]> {
  const facts = sealFacts(request, head);
  const fixed = (path: string, bytes: Uint8Array) => fixedFile(path, bytes, crypto);
  const key = await fixed(names.PUBLIC_KEY, utf8(publicKeyPem(await crypto.publicKey())));
  const aids = await aidFiles(request, { request, seal: facts, keySha256: key.sha256 }, crypto);
  const sealed = [
    await fixed(names.BAGIT, utf8(names.BAGIT_TEXT)),
    ...aids,
    key,
    await fixed(names.CHAIN, chainBytes(request.log)),
    ...(await timestampFiles(request.timestamps ?? [], crypto)),
  ];
  const tags = Object.fromEntries(sealed.map(({ path, sha256 }) => [path, sha256]));
  const seal: Seal = { ...facts, tags };
  const data = [...payload, await fixed(names.SEAL, canonicalBytes(seal))];
  const manifest = utf8(manifestText(data));
  const outer = [
    ...sealed,
    await fixed(names.BAG_INFO, utf8(bagInfoText(seal, sizeOf(data)))),
    await fixed(names.MANIFEST, manifest),
    await fixed(names.SIGNATURE, derFromRaw(await crypto.sign(manifest))),
  ];
  const tagManifest = await fixed(names.TAG_MANIFEST, utf8(manifestText(outer)));
  return [...outer, tagManifest, ...data];
}

/** What people read first, and the scripts that check the rest. */
async function aidFiles(
  { aids }: PackageRequest,
  facts: ReportFacts,
  hasher: Hasher,
): Promise<PlannedFile[]> {
  const scripts = {
    sh: await fixedFile(names.CHECK_SH, utf8(aids.verifySh), hasher),
    ps1: await fixedFile(names.CHECK_PS1, utf8(aids.verifyPs1), hasher),
  };
  const guide = guideText({
    seal: facts.seal,
    scripts: { sh: scripts.sh.sha256, ps1: scripts.ps1.sha256 },
  });
  const report = await reportText(facts, aids.report, hasher);
  return [
    await fixedFile(names.REPORT, utf8(report), hasher),
    await fixedFile(names.GUIDE, utf8(guide), hasher),
    scripts.sh,
    scripts.ps1,
  ];
}

function sealFacts(request: PackageRequest, head: SealedRecord): Omit<Seal, 'tags'> {
  const ids = request.log.map(({ record }) => record.id);
  return {
    v: SEAL_VERSION,
    head: { seq: head.record.seq, sha256: head.hash, code: headCode(head.hash) },
    exported: ids.filter((id) => request.exported.has(id)),
    exportedAt: request.exportedAt,
    tzOffset: request.tzOffset,
    extensionVersion: request.extensionVersion,
  };
}

function chainBytes(log: readonly SealedRecord[]): Uint8Array {
  return concatBytes(log.flatMap(({ bytes }) => [bytes, NEWLINE]));
}

function sizeOf(files: readonly PlannedFile[]): { bytes: number; files: number } {
  return { bytes: files.reduce((sum, { size }) => sum + size, 0), files: files.length };
}
