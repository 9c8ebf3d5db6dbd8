/**
 * Finds what a piece of CSS would load. Reads CSSOM output, in which `url()` is normalised; custom
 * properties hold the author's raw text, so quotes, comments and white space are understood too.
 * What slips through is stopped by the copy's own Content-Security-Policy.
 */

/** A piece of CSS: text as it is, or one address that the CSS loads (unescaped, not resolved). */
export type CssPiece = { text: string } | { url: string };

const QUOTED = /"([^"\\]*(?:\\[\s\S][^"\\]*)*)"|'([^'\\]*(?:\\[\s\S][^'\\]*)*)'/;
const BARE = /(?=[^\s"'()])([^\s"'()\\]*(?:\\(?:[0-9a-f]{1,6}\s?|[\s\S])[^\s"'()\\]*)*)/;
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/;

/**
 * A comment, a url() token, or a string. The alternatives exclude each other at every step, and an
 * open comment reaches to the end (CSS Syntax 3, 4.3.2), so matching takes linear time.
 */
const TOKEN = new RegExp(
  `${COMMENT.source}|url\\(\\s*(?:${QUOTED.source}|${BARE.source})\\s*\\)|${QUOTED.source}`,
  'gi',
);

function unescapeCss(value: string): string {
  return value.replace(/\\(?:([0-9a-f]{1,6})\s?|(\r\n|[\s\S]))/gi, (_all, hex, plain) => {
    if (hex === undefined) return /[\r\n\f]/.test(plain) ? '' : plain;
    const code = Number.parseInt(hex, 16);
    return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  });
}

/**
 * Splits CSS at its `url()` tokens. Addresses that load nothing from outside (`#id`, `data:`, an
 * empty one) stay part of the text.
 */
export function splitCssUrls(css: string): CssPiece[] {
  const pieces: CssPiece[] = [];
  let from = 0;
  for (const match of css.matchAll(TOKEN)) {
    const raw = match[1] ?? match[2] ?? match[3];
    if (raw === undefined) continue;
    const url = unescapeCss(raw).trim();
    if (url === '' || url.startsWith('#') || /^data:/i.test(url)) continue;
    pieces.push({ text: css.slice(from, match.index) }, { url });
    from = match.index + match[0].length;
  }
  pieces.push({ text: css.slice(from) });
  return pieces.filter((piece) => 'url' in piece || piece.text !== '');
}

/** Tells cheaply whether {@link splitCssUrls} could find anything. */
export function mayLoad(css: string): boolean {
  return /url\(/i.test(css);
}
