/** The words that `npm run verify` prints. Names from a package are printed as harmless text. */

import { problemText } from '../../lib/core/evidence/problems';
import {
  type Layer,
  type LayerVerdict,
  layerName,
  type PackageVerdict,
} from '../../lib/core/evidence/verify/verdict';
import type { Locale } from '../../lib/core/explain';
import { harmless } from '../lib/harmless';

/** Why nothing could be checked. */
export interface Complaint {
  id: 'usage' | 'option' | 'code' | 'no_file' | 'folder' | 'unreadable';
  what?: string;
}

const USAGE = 'npm run -s verify -- FILE.zip [--code CODE] [--json]';

const COMPLAINTS: Record<Complaint['id'], Record<Locale, string>> = {
  usage: { zh: `用法：${USAGE}`, en: `Usage: ${USAGE}` },
  option: { zh: `不认识的选项「{}」。用法：${USAGE}`, en: `Unknown option "{}". Usage: ${USAGE}` },
  code: {
    zh: '「{}」不是校验码：应为四组，每组四个字母或数字，如 7K3M-Q9XD-0A2B-VW5T。',
    en: '"{}" is no check code: four groups of four letters or figures, such as 7K3M-Q9XD-0A2B-VW5T.',
  },
  no_file: { zh: '找不到文件「{}」。', en: 'There is no file "{}".' },
  folder: {
    zh: '「{}」是文件夹。请给出导出的 .zip 文件。',
    en: '"{}" is a folder. Give the exported .zip file.',
  },
  unreadable: { zh: '读不了文件：{}', en: 'The file cannot be read: {}' },
};

/** A complaint as one line. */
export function complaintText({ id, what = '' }: Complaint, locale: Locale): string {
  return `${COMPLAINTS[id][locale].replace('{}', harmless(what))}\n`;
}

/** The complaint for an error of reading a file. */
export function readComplaint(file: string, error: unknown): Complaint {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return { id: 'no_file', what: file };
  if (code === 'EISDIR') return { id: 'folder', what: file };
  return { id: 'unreadable', what: error instanceof Error ? error.message : String(error) };
}

/** A check code that was asked about, and the number of the record that had it; null where none has. */
export interface AskedCode {
  code: string;
  seq: number | null;
}

/** One JSON object on one line: the verdict, with each problem also in words; `noted` where a code was given. */
export function jsonReport(
  file: string,
  verdict: PackageVerdict,
  locale: Locale,
  noted: AskedCode | null,
): string {
  const text = verdict.firstProblem ? problemText(verdict.firstProblem, locale) : null;
  return `${JSON.stringify({ file, ...verdict, text, ...(noted && { noted }) })}\n`;
}

/** What became of a code that was noted down, in a package that is in order. */
export function codeText({ code, seq }: AskedCode, locale: Locale): string {
  const noted = harmless(code);
  const [zh, en] =
    seq === null
      ? [
          `✗ 没有一条记录的校验码是 ${noted}：抄下它之后，记录被改过、删过，或者这不是那一本记录`,
          `✗ No record has the check code ${noted}: records were changed or removed since it was noted down, or this is another log`,
        ]
      : [
          `✓ 校验码 ${noted} 是第 ${seq} 条记录存好时的：从那以后，到那一条为止没有变过`,
          `✓ ${noted} is the check code of record ${seq}: nothing up to that record has changed since`,
        ];
  return `${locale === 'zh' ? zh : en}\n`;
}

/** The verdict for people: a line for each layer, then the facts or the first thing wrong. */
export function textReport(file: string, verdict: PackageVerdict, locale: Locale): string {
  const lines = [
    harmless(file),
    ...verdict.layers.map((layer) => layerLine(layer, locale)),
    ...verdict.notes.map((note) => `  ! ${problemText(note, locale)}`),
    '',
    ...conclusion(verdict, locale),
  ];
  return `${lines.join('\n')}\n`;
}

const UNITS: Record<Layer, Record<Locale, string>> = {
  container: { zh: '个文件都能解开', en: 'files unpacked' },
  bag: { zh: '个文件与清单一致', en: 'files match their lists' },
  chain: { zh: '条记录和文件首尾相接', en: 'records and files linked' },
  signature: { zh: '个签名有效', en: 'signature valid' },
  timestamps: { zh: '个时间戳有效', en: 'timestamps valid' },
};

const NONE: Record<Locale, string> = {
  zh: '时间戳: 没有。保存时间只以保存者的电脑为准',
  en: "Timestamps: none. The time is that of the saver's computer alone",
};

function layerLine({ layer, checked, firstProblem }: LayerVerdict, locale: Locale): string {
  const name = layerName(layer, locale);
  if (layer === 'timestamps' && !firstProblem && checked === 0) return `  – ${NONE[locale]}`;
  if (!firstProblem) return `  ✓ ${name}: ${checked} ${UNITS[layer][locale]}`;
  const sign = firstProblem.id === 'not_checked' ? '–' : '✗';
  return `  ${sign} ${name}: ${problemText(firstProblem, locale)}`;
}

function conclusion({ ok, firstProblem, facts }: PackageVerdict, locale: Locale): string[] {
  if (!ok || !facts) {
    const why = firstProblem ? problemText(firstProblem, locale) : '';
    return [locale === 'zh' ? `未通过。第一处问题：${why}` : `NOT in order. First problem: ${why}`];
  }
  const { exported, records, headCode, exportedAt, keySha256 } = facts;
  return locale === 'zh'
    ? [
        `通过。导出 ${exported} 条记录（记录链共 ${records} 条），导出时间 ${exportedAt}`,
        `校验码：${headCode}`,
        `签名钥匙的指纹（SHA-256）：${keySha256}`,
        '包内各处彼此相符。但钥匙就在包里，谁都可以改了内容再换一把钥匙重做一包：',
        '要与保存时记下的校验码一致，才说明从那以后没有变过；钥匙指纹一致，只说明出自同一把钥匙。',
        '这不说明保存时间一定准确，也不说明网站说的是真话。',
      ]
    : [
        `In order. ${exported} exported of ${records} records in the chain, at ${exportedAt}`,
        `Check code: ${headCode}`,
        `Fingerprint of the signing key (SHA-256): ${keySha256}`,
        'Everything in the package agrees. But the key comes with the package, so anyone could change it and make it anew with another key:',
        'only agreement with the check code noted down at the time shows that nothing changed since; the same key fingerprint shows only that the same key made it.',
        'This shows neither that the time is right nor that the website told the truth.',
      ];
}
