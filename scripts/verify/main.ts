/** `npm run verify`: reads one package, prints the verdict, sets the exit code. */
import { readFile } from 'node:fs/promises';
import { verifyPackage } from '../../lib/core/evidence/verify/package';
import { webCrypto } from '../../lib/platform/webcrypto';
import { localeOf } from '../lib/locale';
import { parseArguments } from './arguments';
import { type Complaint, complaintText, jsonReport, readComplaint, textReport } from './report';

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
  const verdict = await verifyPackage(bytes, webCrypto);
  const report = asked.json
    ? jsonReport(asked.file, verdict, locale)
    : textReport(asked.file, verdict, locale);
  process.stdout.write(report);
  return verdict.ok ? EXIT.ok : EXIT.bad;

  function complain(complaint: Complaint): number {
    process.stderr.write(complaintText(complaint, locale));
    return EXIT.usage;
  }
}

async function read(file: string): Promise<Uint8Array | Complaint> {
  try {
    return await readFile(file);
  } catch (error) {
    return readComplaint(file, error);
  }
}
