/** A font with Chinese letters: without one every Chinese word is a row of boxes in pictures. */
import { run } from './run.mjs';

/** Debian package that brings the font. */
export const FONT_PACKAGE = 'fonts-noto-cjk';

/**
 * Whether a font for Chinese is installed. macOS and Windows always have one; on Linux
 * fontconfig is asked. Without fontconfig there is none.
 */
export async function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { code, stdout } = await run('fc-list', [':lang=zh', 'family']);
  return code === 0 && stdout.trim() !== '';
}
