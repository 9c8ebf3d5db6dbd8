/** `--pack FILE`: reads own rule packs, with the same checks as the extension. */
import { readFileSync, statSync } from 'node:fs';
import type { Locale } from '../../lib/core/explain';
import { checkSteps } from '../../lib/core/userpacks/check';
import { LIMITS } from '../../lib/core/userpacks/limits';
import type { UserPack } from '../../lib/core/userpacks/model';
import { notUtf8, type PackReading, tooLarge } from '../../lib/core/userpacks/read';
import { finish } from '../../lib/core/userpacks/scan';
import { textFor } from '../../lib/i18n/index';
import { problemLine } from '../../lib/i18n/problem';
import { harmless } from '../lib/harmless';

/** Own packs of the command line, or the lines that say what is wrong with them. */
export type LoadedPacks = { packs: UserPack[] } | { errors: string[] };

/** Reads all packs; every problem of every file is told, one a line. */
export function loadPacks(files: readonly string[], locale: Locale): LoadedPacks {
  const packs: UserPack[] = [];
  const errors: string[] = [];
  for (const file of files) {
    const reading = readFile(file, locale);
    if (typeof reading === 'string') errors.push(`${harmless(file)}: ${reading}`);
    else if ('problems' in reading) {
      errors.push(
        ...reading.problems.map((one) => `${harmless(file)}:${problemLine(one, locale)}`),
      );
    } else packs.push(reading.pack);
  }
  const twice = packs.find(({ id }, i) => packs.findIndex((other) => other.id === id) < i);
  if (twice) errors.push(textFor(locale).packs.sameId({ id: twice.id }));
  return errors.length > 0 ? { errors } : { packs };
}

/** A reading, or why the file cannot be read at all. */
function readFile(file: string, locale: Locale): PackReading | string {
  try {
    const { size } = statSync(file);
    if (size > LIMITS.file) return tooLarge(size);
    return finish(checkSteps(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))));
  } catch (error) {
    if (error instanceof TypeError) return notUtf8();
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return textFor(locale).packs.unreadableFile({ code });
  }
}
