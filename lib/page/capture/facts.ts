/** What the page says of itself, read once at the start of a capture. */
import type { PageFacts } from '../../core/capture/protocol';
import { ofDocument } from './dom';

/** Reads {@link PageFacts}. Properties come from prototypes: a form named `title` cannot hide them. */
export function readFacts(document: Document): PageFacts {
  const own = <K extends keyof Document>(key: K) => ofDocument(document, key);
  const root = own('documentElement') as HTMLElement | null;
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    url: navigation?.name ?? location.href,
    finalUrl: location.href,
    title: own('title'),
    referrer: own('referrer'),
    charset: own('characterSet'),
    contentType: own('contentType'),
    lang: root?.getAttribute('lang') ?? '',
    viewport: { width: innerWidth, height: innerHeight },
    scroll: { x: scrollX, y: scrollY },
    document: { width: root?.scrollWidth ?? 0, height: root?.scrollHeight ?? 0 },
    pixelRatio: devicePixelRatio,
    userAgent: navigator.userAgent,
  };
}
