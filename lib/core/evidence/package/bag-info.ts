/** `bag-info.txt` (RFC 8493, section 2.2.2): the seal once more, for people and archives. */
import { SEAL_VERSION, type Seal } from './seal';

/** Size of the payload. */
export interface Oxum {
  bytes: number;
  files: number;
}

/** `Payload-Oxum` as BagIt writes it: bytes, a dot, number of files. */
export function oxumText({ bytes, files }: Oxum): string {
  return `${bytes}.${files}`;
}

/** Lines of bag-info.txt, label and value. Made from the seal alone, so it can be made again. */
function bagInfo(seal: Seal, oxum: Oxum): [label: string, value: string][] {
  return [
    ['Bagging-Date', seal.exportedAt.slice(0, 10)],
    ['Bag-Software-Agent', `Swipewise ${seal.extensionVersion}`],
    ['Payload-Oxum', oxumText(oxum)],
    ['Swipewise-Profile', String(SEAL_VERSION)],
    ['Swipewise-Exported-At', seal.exportedAt],
    ['Swipewise-Head-Seq', String(seal.head.seq)],
    ['Swipewise-Head', seal.head.sha256],
    ['Swipewise-Head-Code', seal.head.code],
    ...seal.exported.map((id): [string, string] => ['Swipewise-Exported-Record', id]),
  ];
}

/** Text of bag-info.txt. */
export function bagInfoText(seal: Seal, oxum: Oxum): string {
  return bagInfo(seal, oxum)
    .map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ')}\n`)
    .join('');
}
