/** What the holder of a key can do, and so anyone with a key of their own: change a package and make all of it anew. */
import { utf8 } from '../../../lib/core/evidence/bytes';
import { canonicalJson } from '../../../lib/core/evidence/canonical';
import { headCode } from '../../../lib/core/evidence/chain';
import { derFromRaw } from '../../../lib/core/evidence/der';
import { bagInfoText } from '../../../lib/core/evidence/package/bag-info';
import { UNSEALED_TAGS } from '../../../lib/core/evidence/package/layout';
import { parseSeal, type Seal } from '../../../lib/core/evidence/package/seal';
import { publicKeyPem } from '../../../lib/core/evidence/pem';
import { GENESIS } from '../../../lib/core/evidence/record';
import { generateKeyPair, signerOf, webCrypto } from '../../../lib/platform/webcrypto';
import { coverUp, type Files } from './forge';

/** Changes of texts; what is left out is made as the extension would. */
export interface Remake {
  /** Each record's line, before it is linked to the one before. */
  line?(text: string, number: number): string;
  seal?(text: string): string;
  /** The signed list of files. */
  manifest?(text: string): string;
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const keys = generateKeyPair();

/** The package with another chain, seal, lists and signature, all of which agree. */
export async function remade(files: Files, change: Remake = {}): Promise<Files> {
  const all = { ...files };
  const signer = signerOf(await keys);
  all['public-key.pem'] = utf8(publicKeyPem(await signer.publicKey()));
  const head = await relink(all, change.line ?? ((text) => text));
  const was = parseSeal(all['data/seal.json'] ?? new Uint8Array());
  if ('field' in was) throw new Error(`no seal: ${was.field}`);
  const seal: Seal = { ...was, head, tags: await tagsOf(all) };
  const same = (text: string) => text;
  all['data/seal.json'] = utf8((change.seal ?? same)(canonicalJson(seal)));
  const data = Object.keys(all).filter((name) => name.startsWith('data/'));
  const bytes = data.reduce((sum, name) => sum + (all[name]?.length ?? 0), 0);
  all['bag-info.txt'] = utf8(bagInfoText(seal, { bytes, files: data.length }));
  await coverUp(all);
  all['manifest-sha256.txt'] = utf8((change.manifest ?? same)(textOf(all['manifest-sha256.txt'])));
  all['manifest.sig'] = derFromRaw(await signer.sign(all['manifest-sha256.txt']));
  await listTags(all);
  return all;
}

/** Makes the list of tag files anew, as anyone can. */
export async function listTags(files: Files): Promise<void> {
  const signed = files['manifest-sha256.txt'];
  await coverUp(files);
  if (!signed) return;
  // The signed list is kept as it is, and its hash put right in the other one.
  const made = await webCrypto.sha256(files['manifest-sha256.txt'] ?? new Uint8Array());
  const kept = await webCrypto.sha256(signed);
  files['manifest-sha256.txt'] = signed;
  files['tagmanifest-sha256.txt'] = utf8(
    textOf(files['tagmanifest-sha256.txt']).replace(made, kept),
  );
}

async function relink(files: Files, change: NonNullable<Remake['line']>): Promise<Seal['head']> {
  let prev = GENESIS;
  const lines: string[] = [];
  for (const [at, text] of textOf(files['chain.jsonl']).trimEnd().split('\n').entries()) {
    const line = change(text, at + 1).replace(/"prev":"[0-9a-f]{64}"/, `"prev":"${prev}"`);
    prev = await webCrypto.sha256(utf8(line));
    lines.push(line);
    const [, id] = /"id":"([0-9a-f-]{36})"/.exec(text) ?? [];
    if (files[`data/${id}/record.json`]) files[`data/${id}/record.json`] = utf8(line);
  }
  files['chain.jsonl'] = utf8(`${lines.join('\n')}\n`);
  return { seq: lines.length, sha256: prev, code: headCode(prev) };
}

async function tagsOf(files: Files): Promise<Record<string, string>> {
  const tags: Record<string, string> = {};
  for (const [name, bytes] of Object.entries(files)) {
    if (name.startsWith('data/') || UNSEALED_TAGS.includes(name)) continue;
    tags[name] = await webCrypto.sha256(bytes);
  }
  return tags;
}
