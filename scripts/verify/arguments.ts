/** The command line of `npm run verify`. */
import { parseArgs } from 'node:util';
import { hashStartOf } from '../../lib/core/evidence/chain';
import type { Complaint } from './report';

/** What was asked for. */
export interface Asked {
  file: string;
  json: boolean;
  help: boolean;
  /** The check code that somebody noted down, as it was typed; null where none was given. */
  code: string | null;
}

const OPTIONS = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  code: { type: 'string' },
} as const;

/** Reads the arguments: one file, and `--code CODE`, `--json` or `--help`. */
export function parseArguments(argv: readonly string[]): Asked | { complaint: Complaint } {
  const { values, positionals, tokens } = parseArgs({
    ...{ args: [...argv], options: OPTIONS, strict: false, allowPositionals: true, tokens: true },
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !(token.name in OPTIONS));
  if (unknown?.kind === 'option') return { complaint: { id: 'option', what: unknown.rawName } };
  const [file = '', more] = positionals;
  const help = values.help === true;
  if (!help && (!file || more)) return { complaint: { id: 'usage' } };
  const code = readCode(values.code);
  if (code === undefined) {
    const what = typeof values.code === 'string' ? values.code : '--code';
    return { complaint: { id: 'code', what } };
  }
  return { file, json: values.json === true, help, code };
}

/** Digits of a whole code are 20 of the hash. Undefined where it is no code. */
function readCode(given: string | boolean | undefined): string | null | undefined {
  if (given === undefined) return null;
  return typeof given === 'string' && hashStartOf(given)?.length === 20 ? given : undefined;
}
