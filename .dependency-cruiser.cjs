/**
 * The borders of the house, as allow-lists: each zone names what it may import, all else is an
 * error. tests/borders plants a bad import for every rule here and expects the rule to fire, so
 * that a rule cannot rot unseen.
 */

/** Runtime packages of the product; whatever a zone does not list is closed to it. */
const NPM = 'node_modules/';

/**
 * A zone that may import these paths and nothing else, not even types.
 * @param {string} name
 * @param {string} from regular expression on the importing file
 * @param {string[]} allowed regular expressions on the imported path
 * @param {string} comment
 */
function zone(name, from, allowed, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: allowed } };
}

const CORE = '^lib/core/';
const I18N = '^lib/i18n/';
const DOCUMENTS = '^lib/documents/';
const MESSAGES = '^lib/platform/messages\\.ts$';
const PREACT = `${NPM}(preact|@preact)/`;

module.exports = {
  forbidden: [
    zone(
      'core-is-pure',
      CORE,
      [CORE, `${NPM}(fflate|parse5|entities|pkijs|asn1js)/`, '^virtual:packed-words$'],
      'The core knows no browser, no page, no clock: it imports the core, its words as packed when built, and pure libraries.',
    ),
    zone(
      'page-imports-core',
      '^lib/page/',
      ['^lib/page/', CORE, I18N, MESSAGES, `${NPM}@mozilla/readability/`],
      'The DOM edge stands on the core and the words; functions of the browser are handed in.',
    ),
    {
      name: 'page-takes-contract-as-type',
      comment: 'Of the browser edge the page edge knows the message contract, and only by type.',
      severity: 'error',
      from: { path: '^lib/page/' },
      to: { path: MESSAGES, dependencyTypesNot: ['type-only'] },
    },
    zone(
      'documents-import-core',
      DOCUMENTS,
      [DOCUMENTS, CORE, `${NPM}(parse5|entities)/`],
      'Documents of any source become text and findings; who asks for them is no matter here.',
    ),
    zone(
      'platform-imports-core',
      '^lib/platform/',
      ['^lib/platform/', CORE, I18N, DOCUMENTS, `${NPM}(@types/)?(idb|webextension-polyfill)/`],
      'The browser edge does not know the DOM edge or the views.',
    ),
    zone(
      'i18n-imports-core',
      I18N,
      [I18N, CORE],
      'Words depend on nothing but the vocabulary of the core.',
    ),
    zone(
      'components-are-views',
      '^components/',
      ['^components/', I18N, CORE, MESSAGES, PREACT],
      'Props in, callbacks out: no browser, no storage, no page; of messages the contract alone.',
    ),
    {
      name: 'entrypoints-stand-alone',
      comment: 'No entrypoint imports another: each is wiring for one bundle.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: ['^entrypoints/$1[/.]', '[.]css'] },
    },
    {
      name: 'product-knows-no-tests',
      comment: 'Nothing that ships imports tests or scripts.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'one-door-to-the-browser',
      comment: 'webextension-polyfill is imported in lib/platform/browser.ts and nowhere else.',
      severity: 'error',
      from: { pathNot: '^lib/platform/browser\\.ts$' },
      to: { path: `${NPM}(@types/)?webextension-polyfill/` },
    },
    {
      name: 'gate-stays-tiny',
      comment:
        'The gate runs on every page: no rule packs, no views, no polyfill, no store behind it.',
      severity: 'error',
      from: { path: '^entrypoints/gate(\\.|/)' },
      to: {
        path: `^lib/core/(rules|detect|evidence)/|^components/|^lib/i18n/|^lib/platform/(browser|store)|${PREACT}`,
        reachable: true,
      },
    },
    {
      name: 'scanner-carries-no-interface',
      comment:
        'What is injected into pages carries neither Preact nor the store, nor an HTML parser.',
      severity: 'error',
      from: { path: '^entrypoints/(scanner|capture)(\\.|/)' },
      to: {
        path: `^components/|^lib/platform/store/|${PREACT}|${NPM}parse5/`,
        reachable: true,
      },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle has no bottom from which to understand or test it.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-undeclared-packages',
      comment:
        'A package that package.json does not name can vanish with any update; the product uses runtime dependencies only.',
      severity: 'error',
      from: { path: '^(lib|components|entrypoints)/' },
      to: {
        dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: `${NPM}wxt/`,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: '^(tests/pages|tests/support/tiny-extension|test-output|demo-output|\\.[a-z]+)/',
    },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.css', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
