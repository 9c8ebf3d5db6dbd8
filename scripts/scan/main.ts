/** `npm run -s scan`: findings for people, as JSON, or line by line. Contract: docs/scan.md. */
import type { Locale } from '../../lib/core/explain';
import { finish, stepsWith } from '../../lib/core/userpacks/scan';
import { harmless } from '../lib/harmless';
import { localeOf } from '../lib/locale';
import { answer, answerWith, type Scan, type Scanned } from './answer';
import { readArguments, type ScanArguments, USAGE } from './arguments';
import { InputError, loadFile } from './input';
import { answerLines } from './lines';
import { loadPacks } from './packs';
import { forPeople } from './people';

/** A text that could be read, or why it could not. */
type Read = { scanned: Scanned } | { file: string; error: string };

function read(file: string, scan: Scan): Read {
  try {
    const input = loadFile(file);
    return { scanned: { id: file, input, report: scan(input) } };
  } catch (error) {
    if (error instanceof InputError) return { file, error: error.message };
    throw error;
  }
}

function printJson(all: Iterable<Read>, agreement: Scanned | null): boolean {
  let clean = true;
  let before = '';
  process.stdout.write('[');
  for (const one of all) {
    if ('error' in one) clean = false;
    const line = 'error' in one ? { id: one.file, error: one.error } : whole(one, agreement);
    process.stdout.write(`${before}\n${JSON.stringify(line)}`);
    before = ',';
  }
  process.stdout.write('\n]\n');
  return clean;
}

function whole({ scanned }: { scanned: Scanned }, agreement: Scanned | null): object {
  return agreement ? answerWith(scanned, agreement) : answer(scanned);
}

function printPeople(all: Iterable<Read>, agreement: Scanned | null, locale: Locale): boolean {
  let clean = true;
  for (const one of all) {
    if ('error' in one) {
      clean = false;
      process.stderr.write(`${harmless(one.file)}: ${one.error}\n`);
    } else process.stdout.write(`${forPeople(one.scanned, agreement, locale)}\n`);
  }
  return clean;
}

/** Files are read one after the other, each when the one before it is told. */
function* readAll(files: readonly string[], scan: Scan): Generator<Read> {
  for (const file of files) yield read(file, scan);
}

async function print(found: ScanArguments, scan: Scan): Promise<boolean> {
  if (found.output === 'jsonl') {
    return answerLines(process.stdin, process.stdout, (id, input) =>
      answer({ id, input, report: scan(input) }),
    );
  }
  const second = found.agreement === undefined ? null : read(found.agreement, scan);
  if (second && 'error' in second) {
    process.stderr.write(`${harmless(second.file)}: ${second.error}\n`);
  }
  const agreement = second && 'scanned' in second ? second.scanned : null;
  const all = readAll(found.files, scan);
  const clean =
    found.output === 'json' ? printJson(all, agreement) : printPeople(all, agreement, found.locale);
  return clean && !(second && 'error' in second);
}

async function main(): Promise<number> {
  const found = readArguments(process.argv.slice(2), localeOf(process.env));
  if (!found) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const packs = loadPacks(found.packs, found.locale);
  if ('errors' in packs) {
    process.stderr.write(`${packs.errors.join('\n')}\n`);
    return 2;
  }
  const steps = stepsWith(packs.packs, (error) => {
    throw error;
  });
  return (await print(found, (input) => finish(steps(input)))) ? 0 : 1;
}

// A reader that goes away (`| head`) ends the work; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
