/** `npm run verify`: reads one package, prints the verdict, sets the exit code. */
import { readFile } from 'node:fs/promises';
import { hashStartOf } from '../../lib/core/evidence/chain';
import { type OpenedRecord, openPackage } from '../../lib/core/evidence/verify/opened';
import { webCrypto } from '../../lib/platform/webcrypto';
import { localeOf } from '../lib/locale';
import { parseArguments } from './arguments';
import {
  type AskedCode,
  type Complaint,
  codeText,
  complaintText,
  jsonReport,
  readComplaint,
  textReport,
} from './report';

const EXIT = { ok: 0, bad: 1, usage: 2 } as const;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const locale = localeOf(process.env);
  const asked = parseArguments(argv);
  if ('complaint' in asked) return complain(asked.complaint);
  if (asked.help) {
    process.stdout.write(complaintText({ id: 'usage' }, locale));
    return EXIT.ok;
  }
  const bytes = await read(asked.file);
  if (!(bytes instanceof Uint8Array)) return complain(bytes);
  const { verdict, records } = await openPackage(bytes, webCrypto);
  // Of a package that is not in order no code says anything.
  const noted = verdict.ok && asked.code !== null ? noteOf(asked.code, records) : null;
  if (asked.json) process.stdout.write(jsonReport(asked.file, verdict, locale, noted));
  else {
    const ending = noted ? codeText(noted, locale) : '';
    process.stdout.write(textReport(asked.file, verdict, locale) + ending);
  }
  return verdict.ok && noted?.seq !== null ? EXIT.ok : EXIT.bad;

  function complain(complaint: Complaint): number {
    process.stderr.write(complaintText(complaint, locale));
    return EXIT.usage;
  }
}

function noteOf(code: string, records: readonly OpenedRecord[]): AskedCode {
  const start = hashStartOf(code) ?? '';
  return { code, seq: records.find(({ hash }) => hash.startsWith(start))?.record.seq ?? null };
}

async function read(file: string): Promise<Uint8Array | Complaint> {
  try {
    return await readFile(file);
  } catch (error) {
    return readComplaint(file, error);
  }
}
