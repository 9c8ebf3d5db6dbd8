/** What the page says of itself, read once at the start of a capture. */
import type { PageFacts } from '../../core/capture/protocol';
import { attributeOf } from '../dom';
import { ofDocument, real } from './dom';

/** Reads {@link PageFacts}. Properties come from prototypes: a form named `title` cannot hide them. */
export function readFacts(document: Document): PageFacts {
  const own = <K extends keyof Document>(key: K) => ofDocument(document, key);
  const root = own('documentElement') as Element | null;
  // The root can be a form, too: a script may put one in the place of <html>.
  const size = (key: 'scrollWidth' | 'scrollHeight') =>
    root === null ? 0 : real(Element.prototype, key, root);
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    url: navigation?.name ?? location.href,
    finalUrl: location.href,
    title: own('title'),
    referrer: own('referrer'),
    charset: own('characterSet'),
    contentType: own('contentType'),
    lang: (root && attributeOf(root, 'lang')) ?? '',
    viewport: { width: innerWidth, height: innerHeight },
    scroll: { x: scrollX, y: scrollY },
    document: { width: size('scrollWidth'), height: size('scrollHeight') },
    pixelRatio: devicePixelRatio,
    userAgent: navigator.userAgent,
  };
}
