/** A stored page as it may be opened: a record from elsewhere may hold one that has no policy of its own. */

/** What a stored page may do: show what is in it (CSP 3; `base-uri` and `form-action` have no default). */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/**
 * The page with a policy before everything that could ask for something. A document type stays first: it
 * decides how the page is laid out. The page's own policy, where it has one, holds as well.
 */
export function guarded(page: string): string {
  const type = /^<!DOCTYPE html>\n/i.exec(page)?.[0] ?? '';
  return `${type}<meta http-equiv="Content-Security-Policy" content="${POLICY}">${page.slice(type.length)}`;
}
