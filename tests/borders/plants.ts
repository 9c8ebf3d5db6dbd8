/**
 * A tiny house with one bad import for every border, and good neighbours that must stay silent.
 * Keys are paths, values the source of the file.
 */

/** Files that break no border. */
export const GOOD: Record<string, string> = {
  'package.json': JSON.stringify({
    name: 'house',
    type: 'module',
    dependencies: { parse5: '1', preact: '1', 'webextension-polyfill': '1' },
    devDependencies: { 'only-for-tests': '1' },
  }),
  'tsconfig.json': JSON.stringify({ compilerOptions: { module: 'ESNext', jsx: 'react-jsx' } }),
  ...stub('parse5'),
  ...stub('preact'),
  ...stub('webextension-polyfill'),
  ...stub('only-for-tests'),
  ...stub('undeclared'),
  'lib/core/model.ts': 'export const model = 1; export type Model = number;',
  'lib/core/rules/pack.ts': "import { model } from '../model'; export const pack = model;",
  'lib/i18n/words.ts': "import type { Model } from '../core/model'; export const words: Model = 1;",
  'lib/page/read.ts':
    "import { model } from '../core/model'; import type { Message } from '../platform/messages'; export const read: Message = model;",
  'lib/platform/messages.ts': 'export type Message = number; export const STAGES = [1];',
  'lib/documents/text.ts':
    "import { model } from '../core/model'; import x from 'parse5'; export const text = [model, x];",
  'lib/platform/agreements.ts':
    "import { text } from '../documents/text'; export const agreement = text;",
  'lib/platform/browser.ts': "import x from 'webextension-polyfill'; export const browser = x;",
  'lib/platform/store/db.ts': "import { model } from '../../core/model'; export const db = model;",
  'components/View.tsx':
    "import x from 'preact'; import { words } from '../lib/i18n/words'; import { STAGES } from '../lib/platform/messages'; export const View = [x, words, STAGES];",
  'entrypoints/gate.ts': "import { model } from '../lib/core/model'; export default model;",
  'entrypoints/popup/main.tsx':
    "import { View } from '../../components/View'; import { part } from './part'; export default [View, part];",
  'entrypoints/popup/part.ts': 'export const part = 1;',
  'scripts/tool.ts': 'export const tool = 1;',
  'tests/help.ts': 'export const help = 1;',
};

/** A file that breaks a border, and the file that the tool blames for it. */
export interface Plant {
  path: string;
  source: string;
  blamed: string;
}

/** By rule of .dependency-cruiser.cjs: a file that breaks it. */
export const BAD: Record<string, Plant> = {
  'core-is-pure': plant('lib/core/bad.ts', '../platform/messages', 'type'),
  'page-imports-core': plant('lib/page/bad.ts', '../platform/store/db'),
  'page-takes-contract-as-type': plant('lib/page/bad-value.ts', '../platform/messages'),
  'documents-import-core': plant('lib/documents/bad.ts', '../platform/messages', 'type'),
  'platform-imports-core': plant('lib/platform/bad.ts', '../page/read'),
  'i18n-imports-core': plant('lib/i18n/bad.ts', '../platform/messages', 'type'),
  'components-are-views': plant('components/Bad.tsx', '../lib/platform/browser'),
  'entrypoints-stand-alone': plant('entrypoints/desk/main.ts', '../popup/part'),
  'product-knows-no-tests': plant('lib/core/bad-test.ts', '../../tests/help'),
  'one-door-to-the-browser': plant('lib/platform/second-door.ts', 'webextension-polyfill'),
  // Through another file: the rule follows the chain, since a bundle does.
  'gate-stays-tiny': {
    ...plant('entrypoints/gate/far.ts', '../../lib/core/rules/pack'),
    blamed: 'entrypoints/gate/index.ts',
  },
  'scanner-carries-no-interface': plant('entrypoints/scanner.ts', '../components/View'),
  // A cycle is reported once, at one of its members.
  'no-cycles': {
    ...plant('lib/core/round.ts', './round-again'),
    blamed: 'lib/core/round-again.ts',
  },
  'no-unresolved': plant('lib/core/nowhere.ts', './does-not-exist'),
  'no-undeclared-packages': plant('lib/platform/ghost.ts', 'undeclared'),
};

/** Files that the plants need to be bad at all. */
export const ACCOMPLICES: Record<string, string> = {
  'lib/core/round-again.ts': "import './round'; export const again = 1;",
  'entrypoints/gate/index.ts': "import './far';",
};

function plant(path: string, target: string, kind: 'value' | 'type' = 'value'): Plant {
  const clause = kind === 'type' ? 'import type * as x' : 'import * as x';
  const use = kind === 'type' ? 'export type X = typeof x;' : 'export const y = x;';
  return { path, source: `${clause} from '${target}'; ${use}`, blamed: path };
}

function stub(name: string): Record<string, string> {
  const manifest = JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' });
  return {
    [`node_modules/${name}/package.json`]: manifest,
    [`node_modules/${name}/index.js`]: 'export default 1;',
  };
}
