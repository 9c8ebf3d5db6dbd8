/** `npm run -s scan`: findings for people, as JSON, or line by line. Contract: docs/scan.md. */
import type { ScanInput, ScanReport } from '../../lib/core/model';
import { finish, scanStepsWith } from '../../lib/core/userpacks/scan';
import { harmless } from '../lib/harmless';
import { localeOf } from '../lib/locale';
import { readArguments, type ScanArguments, USAGE } from './arguments';
import { InputError, type LoadedInput, loadFile } from './input';
import { answerLines } from './lines';
import { loadPacks } from './packs';
import { forPeople } from './people';

type Scan = (input: ScanInput) => ScanReport;

/** One answer of `--json` and `--jsonl`. */
function answer(id: string | number | null, input: LoadedInput, scan: Scan): object {
  const { page, findings, offer, truncated } = scan(input);
  return {
    id,
    page,
    ...(input.fromHtml ? { text: input.text } : {}),
    findings,
    offer,
    ...(truncated ? { truncated } : {}),
  };
}

interface Read {
  file: string;
  input?: LoadedInput;
  error?: string;
}

function read(file: string): Read {
  try {
    return { file, input: loadFile(file) };
  } catch (error) {
    if (error instanceof InputError) return { file, error: error.message };
    throw error;
  }
}

function printJson(files: readonly string[], scan: Scan): boolean {
  let clean = true;
  process.stdout.write('[');
  files.forEach((file, i) => {
    const { input, error } = read(file);
    if (error !== undefined) clean = false;
    const line = input ? answer(file, input, scan) : { id: file, error };
    process.stdout.write(`${i === 0 ? '\n' : ',\n'}${JSON.stringify(line)}`);
  });
  process.stdout.write('\n]\n');
  return clean;
}

function printPeople({ files, locale }: ScanArguments, scan: Scan): boolean {
  let clean = true;
  for (const file of files) {
    const { input, error } = read(file);
    if (input) process.stdout.write(`${forPeople(file, input.text, scan(input), locale)}\n`);
    else {
      clean = false;
      process.stderr.write(`${harmless(file)}: ${error}\n`);
    }
  }
  return clean;
}

async function print(found: ScanArguments, scan: Scan): Promise<boolean> {
  if (found.output === 'people') return printPeople(found, scan);
  if (found.output === 'json') return printJson(found.files, scan);
  return answerLines(process.stdin, process.stdout, (id, input) => answer(id, input, scan));
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
  return (await print(found, (input) => finish(scanStepsWith(packs.own, input)))) ? 0 : 1;
}

// A reader that goes away (`| head`) ends the work; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main();
