/** Every state of the page of own rules by name. */
import type { PackFacts, PackItem, PacksState } from '../../components/packs/state';
import { readPack } from '../../lib/core/userpacks/read';

const local: PackFacts = {
  name: { zh: '本地说法', en: 'Local wording' },
  version: '1.2',
  language: 'zh',
  rules: 4,
};
const fees: PackFacts = {
  name: {
    en: 'Names of fees that our members met in 2026, gathered by the shopkeepers’ association',
  },
  version: '2026.11.1',
  language: 'en',
  rules: 37,
};

const BAD = `{
  "format": "swipewise-pack/1",
  "id": "Shop",
  "name": { "zh": "邻居给的" },
  "version": "1.0",
  "language": "zh",
  "lexicon": { "fee.stand": ["底座费", "费"] },
  "rules": [{ "id": "a", "category": "fees", "patterns": ["fee.sand <8> num.money"], "mesage": {} }]
}`;

const reading = readPack(BAD);
const problems = 'problems' in reading ? reading.problems : [];

const items: PackItem[] = [
  { id: 'local', url: '#', facts: local, enabled: true, problems: [] },
  { id: 'fees', url: '#', facts: fees, enabled: false, problems: [] },
];

const base: PacksState = {
  list: { kind: 'ready', items },
  notice: { kind: 'none' },
  removing: null,
};
const hostileName = `<img src=x onerror="window.owned=1">${'W'.repeat(40)}`;

/** Name to state; the name is part of the picture's file name. */
export const PACKS_STATES: Record<string, PacksState> = {
  loading: { ...base, list: { kind: 'loading' } },
  error: {
    ...base,
    list: { kind: 'failed', fault: { code: 'failed', detail: 'UnknownError: internal error' } },
  },
  empty: { ...base, list: { kind: 'ready', items: [] } },
  full: base,
  checking: { ...base, notice: { kind: 'checking', name: '我的规则.json', share: 0.4 } },
  saved: { ...base, notice: { kind: 'saved', facts: local } },
  refused: { ...base, notice: { kind: 'refused', name: '邻居给的.json', problems } },
  replace: {
    ...base,
    notice: { kind: 'replace', old: local, fresh: { ...local, version: '1.3' } },
  },
  removing: { ...base, removing: 'local' },
  failed: {
    ...base,
    notice: { kind: 'failed', fault: { code: 'quota', detail: 'QuotaExceededError' } },
  },
  broken: {
    ...base,
    list: {
      kind: 'ready',
      items: [
        ...items,
        { id: 'old-pack', url: '#', facts: null, enabled: false, problems: problems.slice(0, 1) },
      ],
    },
  },
  hostile: {
    ...base,
    list: {
      kind: 'ready',
      items: [
        {
          id: 'x',
          url: '#',
          facts: { ...local, name: { zh: hostileName } },
          enabled: true,
          problems: [],
        },
      ],
    },
    notice: { kind: 'refused', name: hostileName, problems },
  },
};
