/** A problem of a rule pack as one line. */
import type { PackProblem } from '../core/userpacks/problem';
import { textFor } from './index';
import type { Locale } from './locale';

/** What is wrong, in words. */
export function problemText({ id, values }: PackProblem, locale: Locale): string {
  return textFor(locale).packs.problems[id](values);
}

/** As compilers write it: `LINE:COLUMN: FIELD: words`; the field is a JSON pointer. */
export function problemLine(problem: PackProblem, locale: Locale): string {
  const { line, column, field } = problem;
  const place = field === '' ? '' : ` ${printable(field)}:`;
  return `${line}:${column}:${place} ${problemText(problem, locale)}`;
}

/** A JSON pointer holds keys of the file: marks that act on a line are taken out, long ones cut. */
export function printable(field: string): string {
  const safe = field.replace(/\p{C}/gu, '\ufffd');
  return safe.length > 120 ? `${safe.slice(0, 120)}…` : safe;
}
