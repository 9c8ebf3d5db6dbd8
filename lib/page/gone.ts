/** Remembers what was found on a page and has left it: a closed layer, a list that shows a few rows at a time. */
import type { Finding, ScanReport } from '../core/model';
import { paintedSeverity } from './mark/marked';

/** More than this are not remembered; the oldest go first. */
const MAX_GONE = 200;

/** The memory of one document. */
export class Gone {
  private readonly gone = new Map<string, Finding>();
  private address = '';

  /** Compares two reports of the page; another address is another page, whose predecessor's terms do not count. */
  learn(before: ScanReport, now: ScanReport, url: string): void {
    const address = pageOf(url);
    if (address !== this.address) {
      this.address = address;
      this.gone.clear();
      return;
    }
    if (before === now) return;
    const here = new Set(now.findings.map(keyOf));
    for (const finding of before.findings) {
      const key = keyOf(finding);
      if (!here.has(key) && paintedSeverity(finding, before) !== null) this.gone.set(key, finding);
    }
    for (const key of here) this.gone.delete(key);
    for (const key of [...this.gone.keys()].slice(0, -MAX_GONE)) this.gone.delete(key);
  }

  /** In the order in which they left. Their offsets lead nowhere any more. */
  list(): Finding[] {
    return [...this.gone.values()];
  }
}

function keyOf({ category, quote }: Finding): string {
  return `${category} ${quote}`;
}

/** An address without its fragment, unless an application routes by it (`#/shop`, `#!shop`). */
function pageOf(url: string): string {
  return url.replace(/#(?![/!]).*$/, '');
}
