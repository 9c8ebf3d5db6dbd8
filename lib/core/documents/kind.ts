/** What a document is, by what its server says and by its first bytes. */

/** `html` and `text` can be read; the others have a reader elsewhere, or none. */
export const DOCUMENT_KINDS = ['html', 'text', 'pdf', 'office', 'image', 'other'] as const;
/** One of {@link DOCUMENT_KINDS}. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** First bytes as Latin-1, by kind: file formats begin with them whatever a server calls them. */
const MAGIC: readonly (readonly [string, DocumentKind])[] = [
  ['%PDF', 'pdf'],
  ['PK\u0003\u0004', 'office'],
  ['\u00d0\u00cf\u0011\u00e0', 'office'],
  ['{\\rtf', 'office'],
  ['\u0089PNG', 'image'],
  ['GIF8', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['RIFF', 'image'],
];
const TYPES: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^text\/(plain|markdown)$/, 'text'],
  [/^application\/(x-)?pdf$/, 'pdf'],
  [
    /^application\/(msword|rtf|.*(officedocument|opendocument|ms-excel|ms-powerpoint).*)$/,
    'office',
  ],
  [/^image\//, 'image'],
];
const UNTOLD = /^(|application\/octet-stream|binary\/octet-stream)$/;
const LOOKS_HTML = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|html|head|body|!--)/i;

/** By the server's word alone, before any byte is here; null where it tells nothing. */
export function kindByType(contentType: string | null): DocumentKind | null {
  const type = essence(contentType);
  if (UNTOLD.test(type)) return null;
  return TYPES.find(([pattern]) => pattern.test(type))?.[1] ?? 'other';
}

/** By the first bytes where they are plain, else by the server's word. `head`: 512 bytes are plenty. */
export function kindOf(contentType: string | null, head: Uint8Array): DocumentKind {
  const start = latin1(head.subarray(0, 512));
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic) return magic[1];
  return kindByType(contentType) ?? (LOOKS_HTML.test(withoutMark(start)) ? 'html' : 'other');
}

/** `text/html` of `Text/HTML; charset=gbk`. */
function essence(contentType: string | null): string {
  return (contentType ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Without the byte order mark of UTF-8. */
function withoutMark(start: string): string {
  return start.replace(/^\u00ef\u00bb\u00bf/, '');
}
