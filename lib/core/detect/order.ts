/** Patterns whose elements may come in any order. */

/**
 * All orders of a pattern's parts: elements change places; distances and bars stay where they stand
 * between them.
 */
export function anyOrderOf(parts: readonly string[]): string[][] {
  const isElement = (part: string) => !/^[<!]/.test(part);
  return permutations(parts.filter(isElement)).map((order) => {
    const next = order.values();
    return parts.map((part) => (isElement(part) ? (next.next().value ?? part) : part));
  });
}

function permutations(items: readonly string[]): string[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => {
    const rest = [...items.slice(0, i), ...items.slice(i + 1)];
    return permutations(rest).map((tail) => [item, ...tail]);
  });
}
