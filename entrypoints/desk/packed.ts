/** Takes a package from the store for saving. */
import type { ExportedPackage } from '../../lib/platform/store';

/** A package that is ready; `parts` together have so many bytes. */
export interface Packed {
  name: string;
  parts: Blob[];
  bytes: number;
}

/**
 * All of a package; null once it is not wanted any more. A browser may keep a Blob on disk, while an array
 * of bytes is memory until the end.
 */
export async function packed(
  making: Promise<ExportedPackage>,
  isWanted: () => boolean,
): Promise<Packed | null> {
  const { fileName: name, chunks } = await making;
  const parts: Blob[] = [];
  for await (const chunk of chunks) {
    if (!isWanted()) return null;
    parts.push(new Blob([chunk]));
  }
  if (!isWanted()) return null;
  return { name, parts, bytes: parts.reduce((sum, { size }) => sum + size, 0) };
}
