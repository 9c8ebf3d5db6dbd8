/** The language that commands print in. */
import type { Locale } from '../../lib/core/explain';

/** English where the environment asks for English, else Chinese. POSIX order: LC_ALL, LC_MESSAGES, LANG. */
export function localeOf(env: Record<string, string | undefined>): Locale {
  return /^en/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'en' : 'zh';
}
