/** Command line of `npm run -s scan`. */
import type { Locale } from '../../lib/core/explain';

/** What was asked for. */
export interface ScanArguments {
  files: string[];
  output: 'people' | 'json' | 'jsonl';
  locale: Locale;
  /** Files of own rule packs, in the order given. */
  packs: string[];
  /** File of the agreement that every page is compared with. */
  agreement?: string;
}

/** Printed on wrong use, with exit code 2. */
export const USAGE =
  'usage: npm run -s scan -- [--json] [--lang zh|en] [--pack PACK.json]... [--agreement FILE] FILE...   or   npm run -s scan -- --jsonl [--pack PACK.json]... < LINES';

/** Reads the arguments; null on wrong use. */
export function readArguments(argv: readonly string[], locale: Locale): ScanArguments | null {
  const found: ScanArguments = {
    files: [],
    output: 'people',
    locale,
    packs: [],
  };
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i] ?? '';
    if (word === '--json' || word === '--jsonl') {
      if (found.output !== 'people') return null;
      found.output = word === '--json' ? 'json' : 'jsonl';
    } else if (word === '--lang') {
      const value = argv[++i];
      if (value !== 'zh' && value !== 'en') return null;
      found.locale = value;
    } else if (word === '--pack') {
      const value = argv[++i];
      if (value === undefined) return null;
      found.packs.push(value);
    } else if (word === '--agreement') {
      const value = argv[++i];
      if (value === undefined || found.agreement !== undefined) return null;
      found.agreement = value;
    } else if (word.startsWith('-')) return null;
    else found.files.push(word);
  }
  if (found.output === 'jsonl' && found.agreement !== undefined) return null;
  return found.files.length > 0 === (found.output !== 'jsonl') ? found : null;
}
