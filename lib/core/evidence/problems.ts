/** What can be wrong with a log or a package: a stable id, its figures, and its words. */
import type { Locale } from '../explain';

const WORDS = {
  not_checked: {
    zh: '没有检查：前面一层没有通过，读不到需要的内容。',
    en: 'Not checked: an earlier layer failed, so what it needs could not be read.',
  },
  'container.empty': { zh: '文件是空的（0 字节）。', en: 'The file is empty (0 bytes).' },
  'container.not_zip': {
    zh: '这不是 ZIP 文件。请选择「导出」得到的 .zip 证据包。',
    en: 'This is not a ZIP file. Choose the .zip package that the export gave you.',
  },
  'container.truncated': {
    zh: 'ZIP 文件不完整（结尾缺失），可能没有下载或拷贝完。请用原来的文件再试。',
    en: 'The ZIP file is cut short, perhaps by an unfinished download or copy. Try the original file.',
  },
  'container.damaged': {
    zh: 'ZIP 中的「{path}」已损坏，无法正确解开。',
    en: '"{path}" inside the ZIP is damaged and cannot be unpacked correctly.',
  },
  'container.hidden': {
    zh: 'ZIP 中有不属于任何文件的数据（位置 {offset}）。',
    en: 'The ZIP holds data that belongs to no file (at byte {offset}).',
  },
  'container.unsupported': {
    zh: 'ZIP 中的「{path}」用了证据包不使用的方式（{what}）。',
    en: '"{path}" inside the ZIP uses a feature that evidence packages do not use ({what}).',
  },
  'container.unsafe_name': {
    zh: 'ZIP 中有不安全的文件名「{path}」。',
    en: 'The ZIP holds an unsafe file name, "{path}".',
  },
  'container.duplicate': {
    zh: 'ZIP 中「{path}」出现了两次。',
    en: '"{path}" is in the ZIP twice.',
  },
  'container.too_big': {
    zh: 'ZIP 解开后超过 {limit} 字节的上限（「{path}」），没有继续解开。',
    en: 'Unpacked, the ZIP would pass the limit of {limit} bytes (at "{path}"); it was not unpacked.',
  },
  'container.no_bag': {
    zh: 'ZIP 中没有 bagit.txt，这不是刷前看的证据包。',
    en: 'The ZIP has no bagit.txt; it is not a Swipewise evidence package.',
  },
  'container.rescue': {
    zh: '这是「抢救导出」的文件：没有封存，不是证据包，不能当证据包核验。里面的 NOT-SEALED.txt 写着当时发现的问题。',
    en: 'This is a rescue export: it is not sealed and no evidence package. Its NOT-SEALED.txt says what was found wrong.',
  },
  'bag.version': {
    zh: '「{path}」的内容不符合 BagIt 1.0。',
    en: '"{path}" does not say what BagIt 1.0 wants.',
  },
  'bag.no_tag': { zh: '缺少必需的文件「{path}」。', en: 'A required file is missing: "{path}".' },
  'bag.line': {
    zh: '清单「{path}」第 {line} 行的写法不对。',
    en: 'Line {line} of the manifest "{path}" is not well formed.',
  },
  'bag.missing': {
    zh: '缺少文件「{path}」：清单 {manifest} 中有它，包里没有。',
    en: 'The file "{path}" is missing: {manifest} lists it, the package lacks it.',
  },
  'bag.changed': {
    zh: '文件「{path}」与清单 {manifest} 中的指纹不一致：两者之一被改动过。',
    en: 'The file "{path}" does not match its fingerprint in {manifest}: one of the two was changed.',
  },
  'bag.added': {
    zh: '多出文件「{path}」：清单 {manifest} 中没有它。它可能是后来加进去的。',
    en: 'There is an extra file "{path}": {manifest} does not list it. It may have been added later.',
  },
  'bag.outside': {
    zh: '多出文件「{path}」：它在证据包的文件夹之外。',
    en: 'There is an extra file "{path}": it stands outside the folder of the package.',
  },
  'bag.oxum': {
    zh: 'bag-info.txt 写明的数据量是 {stated}，实际是 {found}。',
    en: 'bag-info.txt states a payload of {stated}, but it is {found}.',
  },
  'bag.info': {
    zh: '「{path}」中的「{field}」与封存内容不一致。',
    en: '"{field}" in "{path}" differs from what was sealed.',
  },
  'chain.no_end': {
    zh: '「{path}」最后一行不完整。',
    en: 'The last line of "{path}" is not complete.',
  },
  'chain.not_json': {
    zh: '第 {seq} 条记录读不出来（不是有效的 JSON）。',
    en: 'Record {seq} cannot be read (it is not valid JSON).',
  },
  'chain.not_canonical': {
    zh: '第 {seq} 条记录的字节不是封存时的写法。',
    en: 'The bytes of record {seq} are not in the form in which records are sealed.',
  },
  'chain.version': {
    zh: '第 {seq} 条记录的格式版本是 {found}，这个版本的刷前看读不了。请更新后再核验。',
    en: 'Record {seq} has format version {found}, which this Swipewise cannot read. Update, then check again.',
  },
  'chain.field': {
    zh: '第 {seq} 条记录的「{field}」不对，应为：{expected}。',
    en: 'Field "{field}" of record {seq} is wrong; expected: {expected}.',
  },
  'chain.seq': {
    zh: '记录的次序断了：这里应是第 {expected} 条，却是第 {found} 条。',
    en: 'The records are out of order: number {expected} should stand here, but it is {found}.',
  },
  'chain.prev': {
    zh: '第 {seq} 条记录接不上前一条：两条之一被改动过，或中间少了、多了记录。',
    en: 'Record {seq} does not link to the one before: one of them was changed, or one was removed or put in.',
  },
  'chain.duplicate': {
    zh: '第 {seq} 条记录的编号 {id} 已经用过。',
    en: 'Record {seq} has an id that was used before: {id}.',
  },
  'chain.truncated': {
    zh: '记录被截短：已知有 {known} 条，只剩 {found} 条。',
    en: 'The log was cut: {known} records are known, only {found} are left.',
  },
  'chain.longer': {
    zh: '记录多了：已知有 {known} 条，却有 {found} 条。',
    en: 'The log is too long: {known} records are known, there are {found}.',
  },
  'chain.head': {
    zh: '最后一条记录（第 {seq} 条）与已知的指纹不一致。',
    en: 'The last record ({seq}) does not match the known fingerprint.',
  },
  'chain.seal': {
    zh: '「{path}」读不出来，或其中的「{field}」不对。',
    en: '"{path}" cannot be read, or its "{field}" is wrong.',
  },
  'chain.sealed_file': {
    zh: '「{path}」与封存时的指纹不一致。',
    en: '"{path}" does not match the fingerprint that was sealed.',
  },
  'chain.unsealed_file': {
    zh: '「{path}」没有封存，可能是后来加进去的。',
    en: '"{path}" was not sealed; it may have been added later.',
  },
  'chain.unknown_record': {
    zh: '导出的记录 {id} 不在记录链中。',
    en: 'The exported record {id} is not in the chain.',
  },
  'chain.record_missing': {
    zh: '第 {seq} 条记录已导出，但缺少「{path}」。',
    en: 'Record {seq} was exported, but "{path}" is missing.',
  },
  'chain.record_differs': {
    zh: '「{path}」与记录链中第 {seq} 条不一致。',
    en: '"{path}" differs from record {seq} in the chain.',
  },
  'chain.artifact_missing': {
    zh: '第 {seq} 条记录缺少文件「{path}」。',
    en: 'Record {seq} lacks its file "{path}".',
  },
  'chain.artifact_changed': {
    zh: '第 {seq} 条记录的文件「{path}」与封存时的指纹或大小不一致。',
    en: 'The file "{path}" of record {seq} does not match the fingerprint or size that was sealed.',
  },
  'chain.stray_file': {
    zh: '「{path}」不属于任何一条导出的记录。',
    en: '"{path}" belongs to none of the exported records.',
  },
  'signature.key': {
    zh: '「{path}」不是可用的公钥（应为 P-256）。',
    en: '"{path}" is not a usable public key (P-256 is expected).',
  },
  'signature.other_key': {
    zh: '「{path}」不是封存时使用的公钥。',
    en: '"{path}" is not the public key that was used for the seal.',
  },
  'signature.form': {
    zh: '「{path}」不是有效的签名（应为 DER 格式的 ECDSA 签名）。',
    en: '"{path}" is not a valid signature (an ECDSA signature in DER is expected).',
  },
  'signature.bad': {
    zh: '签名「{path}」与「{signed}」不符：清单在签名后被改动过，或不是用这把钥匙签的。',
    en: 'The signature "{path}" does not fit "{signed}": the manifest was changed after signing, or signed with another key.',
  },
  'timestamp.roots': {
    zh: '「{path}」里的证书读不出来。',
    en: 'The certificates in "{path}" cannot be read.',
  },
  'timestamp.not_timestamp': {
    zh: '「{path}」不是有效的时间戳（RFC 3161）。',
    en: '"{path}" is not a valid timestamp (RFC 3161).',
  },
  'timestamp.rejected': {
    zh: '「{path}」是时间戳机构的拒绝答复，不是时间戳。',
    en: '"{path}" is a refusal by the authority, not a timestamp.',
  },
  'timestamp.wrong_imprint': {
    zh: '时间戳「{path}」盖的不是这条记录链里的任何一条记录。',
    en: 'The timestamp "{path}" is of none of the records in this chain.',
  },
  'timestamp.signer': {
    zh: '时间戳「{path}」的签名证书缺失、不是它写明的那一张，或不是用于盖时间戳的。',
    en: 'The signing certificate of the timestamp "{path}" is missing, is not the one it names, or is not for timestamps.',
  },
  'timestamp.algorithm': {
    zh: '时间戳「{path}」的签名方式，这个版本的刷前看核验不了。',
    en: 'The timestamp "{path}" is signed in a way that this Swipewise cannot check.',
  },
  'timestamp.bad_signature': {
    zh: '时间戳「{path}」的签名不对：它被改动过。',
    en: 'The signature of the timestamp "{path}" is wrong: it was changed.',
  },
  'timestamp.expired': {
    zh: '时间戳「{path}」写明的时间，不在签名证书的有效期内。',
    en: 'At the time that the timestamp "{path}" states, its certificate was not valid.',
  },
  'note.timestamp': {
    zh: '时间戳「{path}」：第 {seq} 条记录及之前的，在 {at} 已经存在（{authority}）。机构的根证书在包里，请自己确认它可信。',
    en: 'Timestamp "{path}": record {seq} and all before it existed by {at} ({authority}). The root certificate comes with the package: see for yourself whether to trust it.',
  },
  'note.timestamp_untrusted': {
    zh: '时间戳「{path}」：写明第 {seq} 条记录在 {at} 已经存在（{authority}），但包里没有这家机构的根证书，不能确认是它盖的。',
    en: 'Timestamp "{path}" states that record {seq} existed by {at} ({authority}), but the package has no root certificate for that authority, so it cannot be confirmed.',
  },
  'note.log_timestamp_untrusted': {
    zh: '时间戳「{path}」：写明第 {seq} 条记录在 {at} 已经存在（{authority}），但没有导入过这家机构的根证书，不能确认是它盖的。',
    en: 'Timestamp "{path}" states that record {seq} existed by {at} ({authority}), but no root certificate of that authority was imported, so it cannot be confirmed.',
  },
  'log.index': {
    zh: '第 {seq} 条记录的目录与封存的记录不一致。',
    en: 'The listing of record {seq} differs from the sealed record.',
  },
  'log.stray_file': {
    zh: '存储中有不属于任何记录的文件「{path}」。',
    en: 'The store holds a file that belongs to no record: "{path}".',
  },
  'note.clock_back': {
    zh: '第 {seq} 条记录的时间（{at}）早于前一条（{before}）：这台电脑的时钟被往回调过，或者这一份取得早、封存得晚。次序以记录链为准。',
    en: 'Record {seq} is dated {at}, before the one that precedes it ({before}): the clock was set back, or this one was captured earlier and sealed later. The chain gives the order.',
  },
} as const;

/** Stable id of one thing that can be wrong. */
export type ProblemId = keyof typeof WORDS;

/** One thing that is wrong, or (ids that begin with `note.`) worth knowing. */
export interface Problem {
  id: ProblemId;
  /** Names and figures for the words. They may come from a hostile package: show as text only. */
  params: Record<string, string | number>;
}

/** All ids, for tests of the wording. */
export const PROBLEM_IDS = Object.keys(WORDS).filter((id): id is ProblemId => id in WORDS);

/** Makes a problem. */
export function problem(id: ProblemId, params: Problem['params'] = {}): Problem {
  return { id, params };
}

/** One sentence about a problem in the reader's language, on one line. */
export function problemText({ id, params }: Problem, locale: Locale): string {
  return WORDS[id][locale].replace(/\{(\w+)\}/g, (_, key: string) => printable(params[key] ?? '?'));
}

/** A value from outside without characters that could steer a terminal or turn the line around. */
function printable(value: string | number): string {
  const text = String(value).replace(/[\p{C}\u2028\u2029]/gu, '\ufffd');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
