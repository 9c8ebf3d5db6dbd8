/**
 * What is saved of a log that is not as it was sealed: everything that can still be read, plainly marked as
 * no package. Nothing in it is signed, so that nobody can take it for one.
 */
import { isSafePath } from './path';
import { type Problem, problemText } from './problems';

/** The file that says what this is; where it stands without a bag around it, the verifier says so. */
export const RESCUE_MARK = 'NOT-SEALED.txt';

/** One file as it was found. */
export interface RescuedFile {
  /** Name in the ZIP. */
  name: string;
  /** Id of its record and its name there, as the store has them; may be odd. */
  id: string;
  path: string;
  bytes: number;
  /** SHA-256 of the bytes as they were found, and as the record has it; null where no record names it. */
  found: string;
  sealed: string | null;
}

/** What could not be read, with the machine's own words. */
export interface Unread {
  what: string;
  why: string;
}

/** The list of contents, which stands in the ZIP as `contents.json`. */
export interface RescueContents {
  notSealed: true;
  exportedAt: string;
  extensionVersion: string;
  /** The log's verdict as data; null where not even a verdict could be had, `unread` then says why. */
  verdict: unknown;
  records: { name: string; seq: number; sha256: string }[];
  files: RescuedFile[];
  unread: Unread[];
}

/** Name of the folder and of the ZIP without its ending. @param at UTC, ISO 8601 */
export function rescueName(at: string): string {
  return `rescue-not-sealed-${at.slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}`;
}

/** Name of a file in the ZIP: that of the store where it is safe on every system, else a number. */
export function rescuedName(id: string, path: string, index: number): string {
  const safe = /^[0-9A-Za-z-]{8,64}$/.test(id) && isSafePath(path);
  return safe ? `files/${id}/${path}` : `files/odd-${index}.bin`;
}

const ZH = `这不是证据包，没有封存，也没有签名。

刷前看发现：存着的记录和封存时不一样。这样的记录不能再封成证据包，所以把现在还读得出来的全部放在这里，供查看和请人检查。

records/        记录的原始字节，一条一个文件
files/          证据文件，按记录编号分开
timestamps/     第三方时间戳的原始答复
contents.json   清单：每个文件现在的指纹，和记录里写的指纹；哪些读不出来

现在的指纹和记录里写的一致，只说明这个文件和那条记录相符；记录本身有没有变，这里证明不了。
`;

const EN = `This is NOT an evidence package. It is neither sealed nor signed.

Swipewise found that the stored records are not what was sealed. Such records cannot be sealed into a package
any more, so everything that can still be read is gathered here, to be looked at and examined.

records/        the exact bytes of each record, one a file
files/          evidence files, by the id of their record
timestamps/     answers of timestamp authorities, byte for byte
contents.json   what is here: each file's fingerprint now and as its record states it; what could not be read

Where the two agree, the file fits its record; whether the record itself has changed is not shown here.
`;

/** Text of {@link RESCUE_MARK}: what this is and what the verification found, in both languages. */
export function rescueText(problems: readonly Problem[]): string {
  const found = (locale: 'zh' | 'en') =>
    problems.map((one) => `- ${problemText(one, locale)}\n`).join('');
  return `${ZH}\n核验时发现的问题：\n${found('zh') || '（没有得出结论）\n'}\n${EN}\nWhat the verification found:\n${found('en') || '(it reached no verdict)\n'}`;
}
