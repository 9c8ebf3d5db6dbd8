/** What a forger can do to a package without the key. */
import { utf8 } from '../../../lib/core/evidence/bytes';
import { webCrypto } from '../../../lib/platform/webcrypto';

/** A package's files by name inside the bag. */
export type Files = Record<string, Uint8Array>;

const text = (files: Files, path: string) => new TextDecoder().decode(files[path]);

/** Puts right what someone without the key can: both manifests and the counts. */
export async function coverUp(files: Files): Promise<void> {
  const sums = async (names: string[]) => {
    const lines = [];
    for (const name of names.sort()) {
      lines.push(`${await webCrypto.sha256(files[name] ?? new Uint8Array())}  ${name}\n`);
    }
    return utf8(lines.join(''));
  };
  const data = Object.keys(files).filter((name) => name.startsWith('data/'));
  files['manifest-sha256.txt'] = await sums(data);
  const bytes = data.reduce((sum, name) => sum + (files[name]?.length ?? 0), 0);
  const info = text(files, 'bag-info.txt').replace(
    /Payload-Oxum: .*/,
    `Payload-Oxum: ${bytes}.${data.length}`,
  );
  files['bag-info.txt'] = utf8(info);
  const tags = Object.keys(files).filter(
    (name) => !name.startsWith('data/') && name !== 'tagmanifest-sha256.txt',
  );
  files['tagmanifest-sha256.txt'] = await sums(tags);
}
