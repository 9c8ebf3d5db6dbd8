import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { gateWords } from './scripts/vite/gate-words';
import { packedWords } from './scripts/vite/packed-words';

/**
 * What an extension page may load: its own files, and data that it made itself. Style attributes are
 * allowed because the desk shows saved page copies, which carry their own style, in a sandboxed
 * frame that inherits this policy; scripts stay the extension's own. To other machines the background
 * alone may connect, for a linked agreement that the user asks to have read: each page closes that door
 * again in its own head (docs/adr/0010-linked-agreements.md).
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self' http: https:",
  "frame-src 'self' blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const GECKO = {
  gecko: {
    id: 'swipewise@swipewise.example',
    // The Highlight API and the data collection key both came with Firefox 140.
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};

/**
 * What Chromium must bring: `checkVisibility()` that looks at opacity and visibility by these names came
 * with 121, and before it would call hidden words shown; `match_origin_as_fallback` of content scripts is
 * documented from 119, the side panel that opens on a click and `AbortSignal.any` came with 116, popovers
 * with 114, highlights with 105. `caretPositionFromPoint` (128) and `light-dark()` (123) have a way round.
 */
const CHROMIUM = '121';

/**
 * `Features.LightDark` of lightningcss, which the build minifies styles with. Left to itself it writes
 * `light-dark()` with variables that only a style with `color-scheme` sets. Marks have none, the scheme
 * is the page's: nothing would be painted. Each such declaration has a plain one before it.
 */
const LIGHT_DARK = 1 << 20;

/**
 * One page for Chrome's side panel and Firefox's sidebar, which also opens as an ordinary tab. Named
 * here and not by WXT's reserved `sidepanel`: entrypoints are called as the product calls them.
 */
const PANEL = 'panel.html';

const SIDEBAR = {
  default_panel: PANEL,
  default_title: '__MSG_extName__',
  default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
  // It opens when it is asked for, not with the installation.
  open_at_install: false,
};

/**
 * Keys of the extension. Chromium takes no more than four suggestions: the panel and the pause have
 * none there and can be given one by the user. Each is Alt+Shift and a key that neither browser uses
 * itself (ChromeOS has S and N; Windows, I, A and T); < and > lie on the keys of the two arrows.
 */
function commandsFor(browser: string): Record<string, object> {
  const key = (letter: string) => ({ suggested_key: { default: `Alt+Shift+${letter}` } });
  const keyInFirefox = (letter: string) => (browser === 'firefox' ? key(letter) : {});
  return {
    _execute_action: { ...key('K'), description: '__MSG_commandPopup__' },
    next: { ...key('Period'), description: '__MSG_commandNext__' },
    previous: { ...key('Comma'), description: '__MSG_commandPrevious__' },
    save: { ...key('E'), description: '__MSG_commandSave__' },
    panel: { ...keyInFirefox('P'), description: '__MSG_commandPanel__' },
    pause: { ...keyInFirefox('X'), description: '__MSG_commandPause__' },
  };
}

export default defineConfig({
  imports: false,
  hooks: {
    // WXT takes the popup's <title> for the button, which then would not follow the language.
    'build:manifestGenerated': (_, manifest) => {
      manifest.action = { ...manifest.action, default_title: '__MSG_actionTitle__' };
    },
  },
  vite: () => ({
    plugins: [preact(), gateWords(), packedWords()],
    css: { lightningcss: { exclude: LIGHT_DARK } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    action: {},
    permissions: [
      'scripting',
      'storage',
      'unlimitedStorage',
      'activeTab',
      'contextMenus',
      // A timestamp authority that did not answer is asked again later.
      'alarms',
      // What the server answered to a page; listened to, never held up (docs/adr/0021).
      'webRequest',
      // The browser's own archive of a page (MHTML), for a record; Firefox makes none.
      ...(browser === 'firefox' ? [] : ['sidePanel', 'pageCapture']),
    ],
    // The user's own switch at the desk: the site's certificates, which Firefox alone tells (docs/adr/0028).
    ...(browser === 'firefox' ? { optional_permissions: ['webRequestBlocking'] } : {}),
    commands: commandsFor(browser),
    // One log for all windows; what is kept of private ones is asked first (docs/adr/0019).
    incognito: 'spanning',
    host_permissions: ['<all_urls>'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    // An unlisted script, not a WXT content script: WXT's context announces itself to the page by
    // DOM events, which a page could watch or forge, and weighs more than the whole gate.
    content_scripts: [
      {
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        js: ['gate.js'],
        // Terms stand in frames too: of any origin, and in those that have no address of their own
        // (about:blank, srcdoc, data:), which count as the page that made them.
        all_frames: true,
        match_origin_as_fallback: true,
        // Early, so that the world of our scripts is made before a page can put an element named
        // `chrome` in the place of the API; the gate itself waits until the page is there.
        run_at: 'document_start',
      },
    ],
    ...(browser === 'firefox'
      ? { browser_specific_settings: GECKO, sidebar_action: SIDEBAR }
      : { minimum_chrome_version: CHROMIUM, side_panel: { default_path: PANEL } }),
  }),
});
