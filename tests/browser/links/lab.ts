/** What the tests of links call inside a page, under one global name. */
import { LinkList } from '../../../lib/page/links/list';

const links = new LinkList(document, new AbortController().signal);
/** The list's type, for `page.evaluate`. */
export type Links = LinkList;
Reflect.set(globalThis, 'links', links);
