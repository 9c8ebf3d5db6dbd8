/** The bag layer: every file is listed, every listed file is there, and each has its hash. */
import { equalBytes, fromUtf8, utf8 } from '../bytes';
import { bagInfoText, oxumText } from '../package/bag-info';
import * as names from '../package/layout';
import { parseManifest } from '../package/manifest';
import { parseSeal, type Seal } from '../package/seal';
import { isSafePath } from '../path';
import { problem } from '../problems';
import { type BagFiles, Found } from './bag-files';

/**
 * Checks all files against both manifests and the facts in bag-info.txt against the seal.
 * @returns number of files checked
 * @throws Found with the first problem
 */
export async function checkBag(bag: BagFiles): Promise<number> {
  if (!equalBytes(bag.read(names.BAGIT), utf8(names.BAGIT_TEXT))) {
    throw new Found(problem('bag.version', { path: names.BAGIT }));
  }
  const isPayload = (path: string) => path.startsWith('data/');
  const tags = await checkList(bag, names.TAG_MANIFEST, (path) => !isPayload(path));
  const files = await checkList(bag, names.MANIFEST, isPayload);
  await checkInfo(bag);
  return tags + files + 1;
}

/** One manifest against the files it is about, missing and changed first, then added ones. */
async function checkList(
  bag: BagFiles,
  manifest: string,
  about: (path: string) => boolean,
): Promise<number> {
  const listed = readManifest(bag, manifest, about);
  for (const [path, sha256] of listed) {
    if (!bag.has(path)) throw new Found(problem('bag.missing', { path, manifest }));
    if ((await bag.digest(path)).sha256 !== sha256) {
      throw new Found(problem('bag.changed', { path, manifest }));
    }
  }
  // The tag manifest cannot list itself.
  const added = [...bag.names, ...bag.emptyFolders]
    .filter((path) => about(path) && !listed.has(path) && path !== names.TAG_MANIFEST)
    .sort()[0];
  if (added) throw new Found(problem('bag.added', { path: added, manifest }));
  return listed.size;
}

function readManifest(
  bag: BagFiles,
  manifest: string,
  about: (path: string) => boolean,
): Map<string, string> {
  const text = fromUtf8(bag.read(manifest));
  const listed = text === null ? { line: 1 } : parseManifest(text);
  if (!(listed instanceof Map)) {
    throw new Found(problem('bag.line', { path: manifest, line: listed.line }));
  }
  const odd = [...listed.keys()].findIndex((path) => !about(path) || !isSafePath(path));
  if (odd >= 0) throw new Found(problem('bag.line', { path: manifest, line: odd + 1 }));
  return listed;
}

/** bag-info.txt follows from the seal and the payload's size, so it is made again and compared. */
async function checkInfo(bag: BagFiles): Promise<void> {
  const payload = bag.names.filter((path) => path.startsWith('data/'));
  let bytes = 0;
  for (const path of payload) bytes += (await bag.digest(path)).size;
  const oxum = { bytes, files: payload.length };
  const stated = (fromUtf8(bag.read(names.BAG_INFO)) ?? '').split('\n');
  const oxumLine = stated.find((line) => line.startsWith('Payload-Oxum: ')) ?? '';
  const said = oxumLine.slice('Payload-Oxum: '.length);
  if (said !== oxumText(oxum)) {
    throw new Found(problem('bag.oxum', { stated: said || '-', found: oxumText(oxum) }));
  }
  const wanted = bagInfoText(readSeal(bag), oxum).split('\n');
  const at = wanted.findIndex((line, index) => line !== stated[index]);
  const odd = at < 0 && stated.length > wanted.length ? wanted.length - 1 : at;
  if (odd < 0) return;
  const field = (stated[odd] || wanted[odd] || '').split(':')[0] ?? '';
  throw new Found(problem('bag.info', { path: names.BAG_INFO, field }));
}

/**
 * The seal of a bag.
 * @throws Found where it is missing or malformed
 */
export function readSeal(bag: BagFiles): Seal {
  const seal = parseSeal(bag.read(names.SEAL));
  if ('field' in seal) {
    throw new Found(problem('chain.seal', { path: names.SEAL, field: seal.field }));
  }
  return seal;
}
