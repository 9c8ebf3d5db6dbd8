/** The page that linked to a document which was saved by itself: `environment.linkedFrom` of its record. */
import type { Environment } from './draft';
import { isObject } from './json';

/** Address and title of that page; null for a page's own record, or where it is of another shape. */
export function linkedFromOf(environment: Environment): { url: string; title: string } | null {
  const told: unknown = environment.linkedFrom;
  if (!isObject(told) || typeof told.url !== 'string') return null;
  return { url: told.url, title: typeof told.title === 'string' ? told.title : '' };
}
