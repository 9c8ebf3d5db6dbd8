/** Sizes for the report, where the exact number counts. */

/** Bytes with thousands separators: `1,234,567 B`. */
export function formatSize(bytes: number): string {
  return `${String(bytes).replace(/\B(?=(?:\d{3})+$)/g, ',')} B`;
}
