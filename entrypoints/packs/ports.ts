/** The page's ports onto the real store and the real browser. */
import { browser } from '../../lib/platform/browser';
import { packStore } from '../../lib/platform/packs/store';
import type { PacksPorts } from './controller';

/** All ports but the language switch, which belongs to the page that draws. */
export function browserPorts(switchLanguage: () => Promise<unknown>): PacksPorts {
  return {
    store: packStore,
    bytesOf: async (file) => new Uint8Array(await file.arrayBuffer()),
    fileUrl: (text) => URL.createObjectURL(new Blob([text], { type: 'application/json' })),
    dropUrl: (url) => URL.revokeObjectURL(url),
    now: () => performance.now(),
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
    switchLanguage,
  };
}

/** Files that come with the extension (public/), by the language of the interface. */
export function shippedFiles(locale: 'zh' | 'en') {
  return {
    sample: browser.runtime.getURL(`/packs/sample-${locale}.json`),
    schema: browser.runtime.getURL('/packs/swipewise-pack-1.schema.json'),
    desk: browser.runtime.getURL('/desk.html'),
  };
}
