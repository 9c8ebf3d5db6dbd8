/** BagIt manifests (RFC 8493, section 2.1.3) in the exact form that `sha256sum -c` reads. */

/** One line: a file and its SHA-256. */
export interface ManifestLine {
  path: string;
  /** 64 lower-case hexadecimal digits. */
  sha256: string;
}

/** Text of a manifest, sorted by name so that the same files give the same text. */
export function manifestText(lines: readonly ManifestLine[]): string {
  return [...lines]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join('');
}

/** What a manifest lists, or the number of its first line that is malformed, doubled or out of order. */
export function parseManifest(text: string): Map<string, string> | { line: number } {
  const listed = new Map<string, string>();
  let last = '';
  const lines = text.split('\n');
  if (lines.pop() !== '') return { line: lines.length + 1 };
  for (const [index, line] of lines.entries()) {
    const match = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line);
    const [, sha256, path] = match ?? [];
    // The list of tag files is not signed: in one order only, it is the same bytes for the same files.
    if (!sha256 || !path || path <= last) return { line: index + 1 };
    listed.set(path, sha256);
    last = path;
  }
  return listed;
}
