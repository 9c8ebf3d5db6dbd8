/** An address in short. Pure. */

/** Host of an address, with its port; the address itself where it has none or cannot be read. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host || url : url;
}
