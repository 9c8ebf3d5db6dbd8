/** The command line of `npm run verify`. */
import type { Complaint } from './report';

/** What was asked for. */
export interface Asked {
  file: string;
  json: boolean;
  help: boolean;
}

/** Reads the arguments: one file, and `--json` or `--help`. */
export function parseArguments(argv: readonly string[]): Asked | { complaint: Complaint } {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const options = before.filter((word) => word.startsWith('-'));
  const files = [
    ...before.filter((word) => !word.startsWith('-')),
    ...(end < 0 ? [] : argv.slice(end + 1)),
  ];
  const help = options.includes('--help') || options.includes('-h');
  const unknown = options.find((word) => !['--json', '--help', '-h'].includes(word));
  if (unknown) return { complaint: { id: 'option', what: unknown } };
  const [file = '', more] = files;
  if (!help && (!file || more)) return { complaint: { id: 'usage' } };
  return { file, json: options.includes('--json'), help };
}
